using System.Text;
using Microsoft.AspNetCore.Builder;

namespace SpOffice.E2E;

/// <summary>Stands before the server and writes down all that reaches it.</summary>
internal sealed class Recorder : IAsyncDisposable
{
    private readonly StringBuilder seen = new();
    private readonly WebApplication app;

    private Recorder(string server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var http = new HttpClient { BaseAddress = new Uri(server) };
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            lock (seen)
            {
                Requests.Add(new Recorded(context.Request.Method, context.Request.Path, context.Request.QueryString.Value ?? "", body));
                seen.AppendLine($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {string.Join(' ', context.Request.Headers)} {body}");
            }
            using var answer = await http.GetAsync(context.Request.Path + context.Request.QueryString);
            context.Response.StatusCode = (int)answer.StatusCode;
            context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            context.Response.Headers.ContentSecurityPolicy = answer.Headers.TryGetValues("Content-Security-Policy", out var policy) ? policy.Single() : "";
            await answer.Content.CopyToAsync(context.Response.Body);
        });
    }

    public List<Recorded> Requests { get; } = [];

    public string Address { get; private set; } = "";

    public string Seen
    {
        get
        {
            lock (seen)
                return seen.ToString();
        }
    }

    public static async Task<Recorder> Before(string server)
    {
        var recorder = new Recorder(server);
        await recorder.app.StartAsync();
        recorder.Address = recorder.app.Urls.First();
        return recorder;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>A request as it reached the server.</summary>
internal sealed record Recorded(string Method, string Path, string Query, string Body);
