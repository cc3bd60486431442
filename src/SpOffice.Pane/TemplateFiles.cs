using Microsoft.JSInterop;

namespace SpOffice.Pane;

/// <summary>The data files of <c>templates/</c>, fetched once from where the pane comes from, with the user's corrections laid over them.</summary>
public sealed class TemplateFiles(Browser browser)
{
    private readonly Dictionary<string, byte[]> files = [];

    /// <summary>The user's corrections, as <see cref="Overrides"/> takes them; null for none.</summary>
    public byte[]? Corrections { get; set; }

    /// <summary>Everything.</summary>
    /// <exception cref="JSException">A file could not be fetched.</exception>
    /// <exception cref="UnreadableException">The corrections cannot be used.</exception>
    public Task<Templates> All(string screen) => Load(Templates.Paths([screen], Templates.Languages).Concat(Templates.RoutePaths([screen])));

    /// <summary>More files beside those that are there; null when they are there already.</summary>
    /// <exception cref="JSException">A file could not be fetched.</exception>
    public async Task<Templates?> Also(IEnumerable<string> paths) => paths.All(files.ContainsKey) ? null : await Load(paths);

    private async Task<Templates> Load(IEnumerable<string> paths)
    {
        var missing = paths.Where(path => !files.ContainsKey(path)).ToList();
        var fetched = await Task.WhenAll(missing.Select(path => browser.Fetch("templates/" + path)));
        for (var i = 0; i < missing.Count; i++)
            files[missing[i]] = fetched[i];
        return Templates.Load(Corrections is { } own ? Overrides.Over(files, own) : files);
    }
}
