using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace SpOffice.E2E;

/// <summary>What the published server answers with: compressed, kept by the browser for as long as it is true, without cookies, and never again without encryption where it was encrypted once.</summary>
public sealed partial class ServerTests(ServedPane pane, OfficePane office)
{
    private static readonly string[] Compressible = [".html", ".js", ".css", ".json", ".svg", ".wasm", ".dat"];

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(ServedPane.Program)!, "wwwroot");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Where(file => !file.EndsWith(".br", StringComparison.Ordinal) && !file.EndsWith(".gz", StringComparison.Ordinal));

    [Fact]
    public async Task Every_page_and_file_that_gets_smaller_by_it_comes_compressed_and_none_with_a_cookie()
    {
        var paths = Files.Where(file => Compressible.Contains(Path.GetExtension(file))).Concat(["", "?office=1", "manifest.xml", "manifest.json"]).ToList();
        paths.Count.ShouldBeGreaterThan(150);
        var plain = new List<string>();
        foreach (var path in paths)
        {
            using var answer = await Ask($"{pane.Address}/{path}", "br");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            if (!answer.Content.Headers.ContentEncoding.SequenceEqual(["br"]))
                plain.Add(path);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse(path);
        }
        plain.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_whose_name_changes_with_its_content_is_kept_for_good_and_every_other_is_asked_for_again()
    {
        var named = Files.Where(file => Fingerprint().IsMatch(file)).ToList();
        named.Count.ShouldBeGreaterThan(20);
        foreach (var path in named)
        {
            using var answer = await Ask($"{pane.Address}/{path}", "br");
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable", Case.Sensitive, path);
        }
        foreach (var path in Files.Except(named).Append(""))
        {
            using var answer = await Ask($"{pane.Address}/{path}", "br");
            // Pictures may be an hour old.
            (answer.Headers.CacheControl!.NoCache || answer.Headers.CacheControl.MustRevalidate).ShouldBeTrue(path);
        }
    }

    [Fact]
    public async Task Where_it_was_encrypted_once_the_browser_never_asks_without_encryption_again()
    {
        using var safe = await Ask(office.Address, "br", host: "pane.example.org");
        safe.Headers.GetValues("Strict-Transport-Security").Single().ShouldStartWith("max-age=");
        using var open = await Ask(pane.Address, "br", host: "pane.example.org");
        open.StatusCode.ShouldBe(HttpStatusCode.OK);
        open.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task It_says_that_it_is_well()
    {
        using var answer = await Ask(pane.Address + "/health", "identity");
        (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe((HttpStatusCode.OK, "ok"));
    }

    private static readonly HttpClient Http = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, AutomaticDecompression = DecompressionMethods.None });

    private static async Task<HttpResponseMessage> Ask(string address, string encoding, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        request.Headers.Host = host;
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"^_framework/.*\.[a-z0-9]{10}\.[a-z]+$")]
    private static partial Regex Fingerprint();
}
