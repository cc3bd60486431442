using SpOffice.AddIns;

namespace SpOffice.Server;

/// <summary>The manifests, with the address they are asked at put in.</summary>
internal static class Manifests
{
    /// <summary>Serves <c>/manifest.xml</c>, <c>/manifest.json</c> and the unified manifest's other languages.</summary>
    /// <param name="app">The server.</param>
    /// <param name="address">The address Office shall use, where the server stands behind another one; null for the one that was asked.</param>
    public static void MapManifests(this WebApplication app, string? address)
    {
        using var stream = typeof(Manifests).Assembly.GetManifestResourceStream("addin.json")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var addIn = AddIn.Read(content.ToArray());

        Uri Address(HttpRequest request) => new(address ?? $"https://{request.Host}");
        app.MapMethods("/manifest.xml", ["GET", "HEAD"], (HttpRequest request) => Results.Text(AddInManifest.Text(addIn, Address(request)), "application/xml"));
        app.MapMethods("/manifest.json", ["GET", "HEAD"], (HttpRequest request) => Results.Text(UnifiedManifest.Write(addIn, Address(request)), "application/json"));
        foreach (var (name, words) in UnifiedManifest.Languages(addIn))
            app.MapMethods("/" + name, ["GET", "HEAD"], () => Results.Text(words, "application/json"));
    }
}
