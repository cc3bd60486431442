using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace SpOffice.Graph;

/// <summary>A workbook that a team keeps on SharePoint or OneDrive. It is fetched whole, changed here and put back under the condition that nobody else
/// changed it meanwhile; if somebody did, the same change is made again to what they left (docs/decisions/0015).</summary>
public sealed class SharedWorkbook(GraphItem item, AccessToken token, HttpClient http, Patience patience, long limit)
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int MostRedirects = 3;

    /// <summary>A client that neither follows a redirect with the token nor keeps a cookie.</summary>
    public static HttpClient Client() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(20) }, disposeHandler: true) { Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>The bytes of the workbook.</summary>
    /// <exception cref="UnreadableException">graph-…: one sentence for each reason.</exception>
    public byte[] Read() => Read(new Attempts(patience)).Content;

    /// <summary>Changes the workbook. What changes nothing is not written.</summary>
    /// <param name="change">From the bytes as they are to the bytes as they shall be. It is called again whenever somebody else wrote in between.</param>
    /// <exception cref="UnreadableException">graph-…, or what the change itself throws; then nothing was written.</exception>
    public void Change(Func<byte[], byte[]> change)
    {
        var attempts = new Attempts(patience);
        byte[]? sent = null;
        while (true)
        {
            var (content, tag) = Read(attempts);
            // What we sent had arrived, and only the answer was lost.
            if (sent is not null && content.AsSpan().SequenceEqual(sent))
                return;
            var changed = change(content);
            if (changed.AsSpan().SequenceEqual(content))
                return;
            sent = changed;
            if (Write(changed, tag) is not { } failure)
                return;
            attempts.After(failure);
        }
    }

    private Failure? Write(byte[] content, string tag)
    {
        using var request = Request(HttpMethod.Put, item.Content);
        // OneDrive writes its tags without the quotation marks of RFC 9110.
        if (!request.Headers.TryAddWithoutValidation("If-Match", tag))
            return Unusual;
        request.Content = new ByteArrayContent(content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Xlsx);
        var (answer, failure) = Send(request);
        using (answer)
            return failure ?? (answer!.IsSuccessStatusCode ? null : Failure.Of(answer));
    }

    /// <summary>The ETag is asked for first: content that is newer than its ETag is refused when it comes back, content that is older would not be.</summary>
    private (byte[] Content, string Tag) Read(Attempts attempts)
    {
        while (true)
        {
            var content = Array.Empty<byte>();
            var failure = Tag(out var tag) ?? Fetch(Request(HttpMethod.Get, item.Content), MostRedirects, out content);
            if (failure is null)
                return (content, tag);
            attempts.After(failure);
        }
    }

    private Failure Unusual => new(new UnreadableException("graph-unusual", ("host", item.Address.Host)), false);

    private Failure? Tag(out string tag)
    {
        tag = "";
        if (Fetch(Request(HttpMethod.Get, item.Address), 0, out var properties) is { } failure)
            return failure;
        try
        {
            using var json = JsonDocument.Parse(properties);
            var root = json.RootElement;
            if (root.TryGetProperty("deleted", out _))
                return new(new UnreadableException("graph-gone"), false);
            if (!root.TryGetProperty("file", out _))
                return new(new UnreadableException("graph-no-file"), false);
            tag = root.TryGetProperty("eTag", out var given) ? given.GetString() ?? "" : "";
            // Without a condition, or with one that always holds, what others wrote would be lost.
            return tag.Length == 0 || tag == "*" || tag.Any(char.IsControl) ? Unusual : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return Unusual;
        }
    }

    /// <summary>Fetches what stands at an address. Graph answers with an address of another host that needs no token, and gets none.</summary>
    private Failure? Fetch(HttpRequestMessage request, int redirects, out byte[] content)
    {
        content = [];
        using (request)
        {
            var (answer, failure) = Send(request);
            using (answer)
            {
                if (failure is not null)
                    return failure;
                if (answer!.StatusCode is HttpStatusCode.Found or HttpStatusCode.TemporaryRedirect or HttpStatusCode.SeeOther && redirects > 0 && answer.Headers.Location is { } location)
                {
                    var next = new Uri(request.RequestUri!, location);
                    return item.MayLeadTo(next) ? Fetch(new HttpRequestMessage(HttpMethod.Get, next), redirects - 1, out content) : new(new UnreadableException("graph-unsafe", ("host", next.Host)), false);
                }
                return answer.StatusCode == HttpStatusCode.OK ? Body(answer, out content) : Failure.Of(answer);
            }
        }
    }

    private Failure? Body(HttpResponseMessage answer, out byte[] content)
    {
        content = [];
        try
        {
            using var stream = answer.Content.ReadAsStream();
            using var all = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                all.Write(buffer, 0, read);
                if (all.Length > limit)
                    return new(new UnreadableException("too-large", ("limit", $"{limit >> 20} MB")), false);
            }
            content = all.ToArray();
            return null;
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            return Failure.Unreachable(answer.RequestMessage!.RequestUri!);
        }
    }

    private (HttpResponseMessage? Answer, Failure? Failure) Send(HttpRequestMessage request)
    {
        try
        {
            return (http.Send(request, HttpCompletionOption.ResponseHeadersRead), null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            return (null, Failure.Unreachable(request.RequestUri!));
        }
    }

    private HttpRequestMessage Request(HttpMethod method, Uri address) => new(method, address) { Headers = { Authorization = token.Header } };
}
