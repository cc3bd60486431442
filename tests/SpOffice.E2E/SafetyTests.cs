using System.Text.RegularExpressions;

namespace SpOffice.E2E;

/// <summary>Case data never leaves the browser, and nothing of it stays there.</summary>
public sealed class SafetyTests(ServedPane pane)
{
    private const string Canary = "Zqxjkvanary";

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
}
