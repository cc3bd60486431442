namespace SpOffice.Server;

/// <summary>What the server lets a browser do with its pages, and what it refuses itself (SAFETY; DESIGN §6).</summary>
internal static class SecurityHeaders
{
    // No list of Office hosts is canonical (office-js#1005), so it can be replaced: --FrameAncestors "…".
    private const string OfficeHosts =
        "'self' https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com https://*.live.com https://*.microsoft365.com";

    /// <summary>Adds the headers to every answer and refuses whatever carries a body: no case data can be sent here.</summary>
    public static void UseSecurityHeaders(this WebApplication app, string? frameAncestors)
    {
        var policy = string.Join("; ",
            "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:",
            "connect-src 'self'", "font-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'self'", "form-action 'none'",
            $"frame-ancestors {frameAncestors ?? OfficeHosts}");
        app.UseHsts();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
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
}
