namespace SpOffice.Server;

/// <summary>What the server lets a browser do with its pages, and what it refuses itself (SAFETY; DESIGN §6).</summary>
internal static class SecurityHeaders
{
    // No list of Office hosts is canonical (office-js#1005), so it can be replaced: --FrameAncestors "…".
    private const string OfficeHosts =
        "'self' https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com https://*.live.com https://*.microsoft365.com";

    /// <summary>Adds the headers to every answer and refuses whatever carries a body: no case data can be sent here.</summary>
    /// <param name="app">The server.</param>
    /// <param name="frameAncestors">Who may frame the page inside Office; null for the known hosts of Office.</param>
    /// <param name="library">The address of office.js, which the page inside Office alone may load.</param>
    public static void UseSecurityHeaders(this WebApplication app, string? frameAncestors, string library)
    {
        var plain = Policy("'self' 'wasm-unsafe-eval'", "'self'", "'self'", "'none'");
        var origin = new Uri(library).GetLeftPart(UriPartial.Authority);
        // Excel on the web sets styles of its own in the pane (office-js#1687).
        var office = Policy($"'self' 'wasm-unsafe-eval' {origin}", "'self' 'unsafe-inline'", $"'self' {origin}", frameAncestors ?? OfficeHosts);
        app.UseHsts();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Request.IsOffice() ? office : plain;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            var request = context.Request;
            if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            else if (request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0)
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            else
                await next();
        });
    }

    private static string Policy(string scripts, string styles, string connections, string ancestors) => string.Join("; ",
        "default-src 'none'", $"script-src {scripts}", $"style-src {styles}", "img-src 'self' data:", $"connect-src {connections}", "font-src 'self'",
        "worker-src 'self'", "manifest-src 'self'", "base-uri 'self'", "form-action 'none'", $"frame-ancestors {ancestors}");
}
