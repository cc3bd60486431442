using System.Text.RegularExpressions;

namespace SpOffice.Server;

/// <summary>The page as Office opens it: with Microsoft's library, which no plain browser page loads; and for Internet Explorer, in which it cannot run, a page that says so.</summary>
internal static partial class OfficePages
{
    /// <summary>Microsoft's own copy. An add-in in use must load it from there; another address is for tests and for closed networks.</summary>
    public const string Library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    /// <summary>Whether a request is for the page inside Office.</summary>
    public static bool IsOffice(this HttpRequest request) => request.Path == "/" && request.Query["office"] == "1";

    /// <summary>Answers Internet Explorer before anything else does. Word and Excel up to 2019 show add-ins in it on some machines.</summary>
    public static void UseOldBrowserPage(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path != "/" || !OldBrowser().IsMatch(context.Request.Headers.UserAgent.ToString()))
        {
            await next();
            return;
        }
        await Send(context, app.Environment.WebRootFileProvider.GetFileInfo("old-browser.html"));
    });

    /// <summary>The first page as it is inside Office, with the library's address in it.</summary>
    public static string Inside(string page, string library) => page.Replace("<script type=\"module\" src=\"shell.js\"></script>",
        $"<script src=\"before-office.js\"></script>\n  <script src=\"{library}\"></script>\n  <script src=\"after-office.js\"></script>\n  <script type=\"module\" src=\"shell.js\"></script>", StringComparison.Ordinal);

    private static async Task Send(HttpContext context, Microsoft.Extensions.FileProviders.IFileInfo file)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(file);
    }

    [GeneratedRegex(@"MSIE |Trident/")]
    private static partial Regex OldBrowser();
}
