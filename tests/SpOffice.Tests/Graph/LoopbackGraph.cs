using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpOffice.Tests.Graph;

/// <summary>A request as it arrived.</summary>
internal sealed record Asked(string Method, string Path, string? Token, string? IfMatch);

/// <summary>Microsoft Graph for one file, played on this machine: it keeps a real workbook, gives it a new ETag with each change, refuses a change to
/// another ETag than the one it has, and sends those who want the content to an address of its own that takes no token.</summary>
internal sealed class LoopbackGraph : IDisposable
{
    public const string Item = "drives/b!Qx_7-drive/items/01WORKBOOK";
    public const string Token = "eyJhbGciOi.canary-token.c2ln";

    private readonly WebApplication app;
    private readonly Lock oneAtATime = new();
    private readonly ConcurrentQueue<Func<HttpContext, bool>> troubles = new();
    private byte[] workbook;
    private int version = 1;

    public LoopbackGraph(byte[] kept)
    {
        workbook = kept;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => server.AddServerHeader = false);
        app = builder.Build();
        app.Run(Answer);
        app.StartAsync().GetAwaiter().GetResult();
        Base = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1.0";
    }

    public string Base { get; }

    public ConcurrentQueue<Asked> Asked { get; } = new();

    public byte[] Workbook
    {
        get { lock (oneAtATime) return workbook; }
    }

    public int Changes => version - 1;

    /// <summary>What the properties of the item say it is.</summary>
    public string Facet { get; set; } = "file";

    /// <summary>Where the content lies; here unless something else is set.</summary>
    public string? ContentAt { get; set; }

    /// <summary>How the ETag is written: quoted on SharePoint, bare on OneDrive.</summary>
    public Func<int, string> ETag { get; set; } = version => $"\"{{8567605F-7A07-491F}},{version}\"";

    /// <summary>Somebody else changes the workbook.</summary>
    public void Change(Func<byte[], byte[]> change)
    {
        lock (oneAtATime)
            (workbook, version) = (change(workbook), version + 1);
    }

    /// <summary>The next requests of a method fail with a status, however many there are of them.</summary>
    public void Fail(string method, int status, int times = 1, string? retryAfter = null, Action? meanwhile = null)
    {
        for (var i = 0; i < times; i++)
        {
            troubles.Enqueue(context =>
            {
                if (context.Request.Method != method)
                    return false;
                meanwhile?.Invoke();
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                    context.Response.Headers.RetryAfter = retryAfter;
                return true;
            });
        }
    }

    /// <summary>The next change is taken, and the answer lost.</summary>
    public void LoseNextAnswer() => troubles.Enqueue(context =>
    {
        if (context.Request.Method != "PUT")
            return false;
        Put(context).GetAwaiter().GetResult();
        context.Abort();
        return true;
    });

    public void Dispose() => app.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task Answer(HttpContext context)
    {
        var request = context.Request;
        Asked.Enqueue(new(request.Method, request.Path, request.Headers.Authorization, request.Headers.IfMatch));
        if (troubles.TryPeek(out var trouble) && trouble(context))
        {
            troubles.TryDequeue(out _);
            return;
        }
        if (request.Path == "/download")
        {
            await context.Response.Body.WriteAsync(Workbook);
            return;
        }
        if (request.Headers.Authorization != $"Bearer {Token}")
            context.Response.StatusCode = 401;
        else if (request.Path == $"/v1.0/{Item}" && request.Method == "GET")
            await context.Response.WriteAsJsonAsync(Properties());
        else if (request.Path == $"/v1.0/{Item}/content" && request.Method == "GET")
            context.Response.Redirect(ContentAt ?? Base.Replace("/v1.0", "/download"));
        else if (request.Path == $"/v1.0/{Item}/content" && request.Method == "PUT")
            await Put(context);
        else
            context.Response.StatusCode = 404;
    }

    private Dictionary<string, object> Properties()
    {
        lock (oneAtATime)
            return new() { ["id"] = "01WORKBOOK", ["eTag"] = ETag(version), ["size"] = workbook.Length, [Facet] = new { } };
    }

    private async Task Put(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        lock (oneAtATime)
        {
            // As with Graph, who sets no condition overwrites.
            if (context.Request.Headers.IfMatch is { Count: > 0 } condition && condition != ETag(version))
                context.Response.StatusCode = 412;
            else
                (workbook, version) = (body.ToArray(), version + 1);
        }
    }
}
