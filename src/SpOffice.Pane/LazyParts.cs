using Microsoft.AspNetCore.Components.WebAssembly.Services;

namespace SpOffice.Pane;

/// <summary>The parts of the program that only documents and statements need. No method that names their types may run before they are there,
/// since it would stay broken: so whoever opens a document or times a statement waits here first.</summary>
public sealed class LazyParts(LazyAssemblyLoader loader)
{
    private Task? all;

    /// <summary>Loads them, once. They are on their way from the moment the first page stands.</summary>
    /// <exception cref="HttpRequestException">They could not be fetched.</exception>
    public Task Ready() => all ??= loader.LoadAssembliesAsync(
    [
        "System.Private.Xml.wasm", "System.Private.Xml.Linq.wasm", "System.IO.Compression.wasm", "Humanizer.wasm",
    ]);
}
