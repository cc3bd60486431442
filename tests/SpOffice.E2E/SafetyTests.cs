using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace SpOffice.E2E;

/// <summary>Case data never leaves the browser, and nothing of it stays there.</summary>
public sealed class SafetyTests(ServedPane pane) : IClassFixture<ServedPane>
{
    private const string Canary = "Zqxjkvanary";

    [Fact]
    public async Task A_word_typed_into_every_kind_of_answer_is_in_no_request_and_in_no_storage()
    {
        await using var recorder = await Recorder.Before(pane.Address);
        var page = await pane.Open(address: recorder.Address);
        var seen = new StringBuilder();
        page.Request += (_, request) => seen.AppendLine($"{request.Url} {string.Join(' ', request.Headers.Select(header => header.Key + header.Value))} {request.PostData}");
        page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) => seen.AppendLine(frame.Text);

        await page.ClickAsync("[data-action=sample]");
        foreach (var answer in await page.Locator("main .question input[type=text], main .question textarea").AllAsync())
            await answer.FillAsync($"{Canary} {Guid.NewGuid():N}");
        await page.Locator("main [type=search]").First.FillAsync(Canary);
        var document = await page.SaveDocument();
        await page.ClickAsync("[data-page=check]");
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#find", Canary);
        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", $"{Canary} speaks.");
        await page.WaitForTimeoutAsync(500);
        Data.Read(document).Submission.Answers.Text("summary.facts")!.ShouldContain(Canary);

        var storage = await page.EvaluateAsync<string>("""
            async () => {
              const cached = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) cached.push(request.url, await (await cache.match(request)).text());
              }
              const databases = (await indexedDB.databases()).map(database => database.name);
              return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, cached, location.href, history.length]);
            }
            """);
        await page.CloseAsync();

        storage.ShouldNotContain(Canary, Case.Insensitive);
        seen.ToString().ShouldNotContain(Canary, Case.Insensitive);
        recorder.Seen.ShouldNotContain(Canary, Case.Insensitive);
        recorder.Seen.ShouldContain("/templates/");
        seen.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(recorder.Address, StringComparison.Ordinal)).ShouldBeEmpty();
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", 405)]
    [InlineData("PUT", 405)]
    [InlineData("GET", 413)]
    public async Task The_server_takes_nothing_in(string method, int status)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), pane.Address) { Content = new StringContent(Canary) };
        ((int)(await http.SendAsync(request)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task The_policy_allows_no_inline_script_and_no_other_origin()
    {
        using var http = new HttpClient();
        var answer = await http.GetAsync(pane.Address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("connect-src 'self';");
        policy.ShouldNotContain("unsafe-inline");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Contains("Server").ShouldBeFalse();
        var name = Regex.Match(await http.GetStringAsync(pane.Address + "/_framework/dotnet.js"), @"SpOffice\.Core\.[a-z0-9]{10}\.wasm").Value;
        var framework = await http.GetAsync($"{pane.Address}/_framework/{name}");
        framework.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    /// <summary>Stands before the server and writes down all that reaches it.</summary>
    private sealed class Recorder : IAsyncDisposable
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
                    seen.AppendLine($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {string.Join(' ', context.Request.Headers)} {body}");
                using var answer = await http.GetAsync(context.Request.Path + context.Request.QueryString);
                context.Response.StatusCode = (int)answer.StatusCode;
                context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
                context.Response.Headers.ContentSecurityPolicy = answer.Headers.TryGetValues("Content-Security-Policy", out var policy) ? policy.Single() : "";
                await answer.Content.CopyToAsync(context.Response.Body);
            });
        }

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
}
