namespace SpOffice.Pane;

/// <summary>The data files of <c>templates/</c>, fetched once from where the pane comes from.</summary>
public sealed class TemplateFiles(HttpClient http)
{
    private readonly Dictionary<string, byte[]> files = [];

    /// <summary>Everything needed to work with this screen language. What was fetched before is not fetched again.</summary>
    /// <exception cref="HttpRequestException">A file could not be fetched.</exception>
    public async Task<Templates> Load(string screen)
    {
        var missing = Templates.Paths([screen], Templates.Languages).Where(path => !files.ContainsKey(path)).ToList();
        var fetched = await Task.WhenAll(missing.Select(path => http.GetByteArrayAsync("templates/" + path)));
        for (var i = 0; i < missing.Count; i++)
            files[missing[i]] = fetched[i];
        return Templates.Load(files);
    }
}
