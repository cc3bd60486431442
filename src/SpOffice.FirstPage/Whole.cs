using System.Reflection;
using Microsoft.AspNetCore.Components.WebAssembly.Services;

namespace SpOffice.Pane;

/// <summary>The program but for the first page. Nothing that names its types may run before it is there, so it stands in assemblies of its own.</summary>
internal static class Whole
{
    private static readonly string[] Assemblies =
    [
        "SpOffice.Pane", "SpOffice.Core", "Humanizer", "System.IO.Compression", "System.Net.Http",
        "System.Private.Xml", "System.Private.Xml.Linq",
    ];

    /// <summary>Fetches it.</summary>
    /// <returns>Its root component.</returns>
    /// <exception cref="System.Runtime.InteropServices.JavaScript.JSException">It could not be fetched.</exception>
    public static async Task<Type> Load(LazyAssemblyLoader loader)
    {
        var loaded = await loader.LoadAssembliesAsync(Assemblies.Select(name => name + ".wasm"));
        var pane = loaded.FirstOrDefault(assembly => assembly.GetName().Name == Assemblies[0]) ?? Assembly.Load(Assemblies[0]);
        return pane.GetType("SpOffice.Pane.App", throwOnError: true)!;
    }
}
