using Microsoft.AspNetCore.Components.WebAssembly.Services;

namespace SpOffice.Pane;

/// <summary>The parts of the program that only documents and statements need. No method that names their types may run before they are there,
/// since it would stay broken: <see cref="Desk.Ready"/> is the one gate.</summary>
public sealed class LazyParts(LazyAssemblyLoader loader)
{
    /// <summary>Loads them.</summary>
    /// <exception cref="Microsoft.JSInterop.JSException">They could not be fetched.</exception>
    public Task Ready() =>
        loader.LoadAssembliesAsync(["System.Net.Http.wasm", "System.Private.Xml.wasm", "System.Private.Xml.Linq.wasm", "System.IO.Compression.wasm", "Humanizer.wasm"]);
}
