using Microsoft.Extensions.FileProviders;

namespace SpOffice.Server;

/// <summary>The page on which everything begins. It names the largest parts of the runtime, so that a browser fetches them before any script has run:
/// otherwise the line is idle while one script asks for the next.</summary>
internal static class FirstPage
{
    // In the order in which the runtime asks for them.
    private static readonly (string Start, string End)[] Early =
        [("dotnet.runtime.", ".js"), ("dotnet.native.", ".js"), ("dotnet.native.", ".wasm"), ("System.Private.CoreLib.", ".wasm")];

    /// <summary>The page.</summary>
    public static string Of(IFileProvider files)
    {
        var framework = files.GetDirectoryContents("_framework").ToList();
        var links = from part in Early
                    from file in framework.Where(file => file.Name.StartsWith(part.Start, StringComparison.Ordinal) && file.Name.EndsWith(part.End, StringComparison.Ordinal)).Take(1)
                    select Link(file.Name);
        using var reader = new StreamReader(files.GetFileInfo("index.html").CreateReadStream());
        return reader.ReadToEnd().Replace("</head>", string.Concat(links) + "</head>", StringComparison.Ordinal);
    }

    private static string Link(string name) => name.EndsWith(".js", StringComparison.Ordinal)
        ? $"  <link rel=\"modulepreload\" fetchpriority=\"low\" href=\"_framework/{name}\">\n"
        : $"  <link rel=\"preload\" as=\"fetch\" crossorigin fetchpriority=\"low\" href=\"_framework/{name}\">\n";

    /// <summary>Sends a page of ours.</summary>
    public static async Task Send(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.WriteAsync(page);
    }
}
