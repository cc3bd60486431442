using System.Net;
using System.Text.RegularExpressions;

namespace SpOffice.E2E;

public sealed partial class ManifestTests(ServedPane pane) : IClassFixture<ServedPane>
{
    [Theory]
    [InlineData("/manifest.xml", "application/xml")]
    [InlineData("/manifest.json", "application/json")]
    public async Task Every_address_in_it_answers_with_the_right_kind(string manifest, string kind)
    {
        using var http = new HttpClient();
        var answer = await http.GetAsync(pane.Address + manifest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(kind);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        var secure = pane.Address.Replace("http:", "https:", StringComparison.Ordinal);
        var addresses = Address().Matches(text).Select(match => match.Value).Where(address => address.StartsWith(secure, StringComparison.Ordinal)).Distinct().ToList();
        addresses.Count(address => address.Contains("page=", StringComparison.Ordinal)).ShouldBe(4);
        foreach (var address in addresses.Where(address => address != secure))
        {
            var page = await http.GetAsync(address.Replace("https:", "http:", StringComparison.Ordinal));
            page.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            page.Content.Headers.ContentType!.MediaType.ShouldBe(address.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "text/html", address);
        }
        foreach (var file in File().Matches(text).Select(match => match.Groups[1].Value))
            (await http.GetAsync($"{pane.Address}/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK, file);
    }

    [Fact]
    public async Task Only_the_page_inside_Office_names_the_library_and_may_be_framed()
    {
        using var http = new HttpClient();
        var inside = await http.GetAsync(pane.Address + "/?office=1&page=draft");
        (await inside.Content.ReadAsStringAsync()).ShouldContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
        var policy = inside.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;");
        policy.ShouldContain("frame-ancestors 'self' https://*.officeapps.live.com");
        var plain = await http.GetAsync(pane.Address);
        (await plain.Content.ReadAsStringAsync()).ShouldNotContain("office.js");
        plain.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?office=1&page=draft")]
    public async Task Internet_Explorer_is_told_and_sent_to_the_browser(string path)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko");
        var page = await http.GetStringAsync(pane.Address + path);
        page.ShouldContain("Internet Explorer");
        page.ShouldContain("target=\"_blank\"");
        page.ShouldNotContain("<script");
    }

    [GeneratedRegex("https://[^\"<>\\s]+")]
    private static partial Regex Address();

    [GeneratedRegex("\"(icons/[a-z]+\\.png|manifest\\.[a-z]+\\.json)\"")]
    private static partial Regex File();
}
