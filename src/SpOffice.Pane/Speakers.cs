using System.Collections.Immutable;
using System.Text;
using SpOffice.Speaking;

namespace SpOffice.Pane;

/// <summary>What the user asked this browser to keep of speakers: a name the user chose, a language, two figures for each reading. No word of any
/// text, and nothing unless it was asked for.</summary>
public sealed class Speakers(Browser browser)
{
    private const string Setting = "speakers";

    /// <summary>Those that are kept.</summary>
    public ImmutableArray<Calibration> All { get; private set; } = [];

    /// <summary>Looks up those kept from an earlier visit.</summary>
    /// <exception cref="UnreadableException">They cannot be used.</exception>
    public async Task Recall()
    {
        All = [];
        if (await browser.Setting(Setting) is { Length: > 0 } kept)
            All = Calibration.Read(Encoding.UTF8.GetBytes(kept));
    }

    /// <summary>Keeps a speaker, in place of one of the same name and language.</summary>
    public Task Keep(Calibration speaker) => Set([.. All.Where(other => !IsSame(other, speaker)), speaker]);

    /// <summary>Forgets a speaker.</summary>
    public Task Delete(Calibration speaker) => Set([.. All.Where(other => !IsSame(other, speaker))]);

    /// <summary>Keeps the speakers of a file too.</summary>
    /// <exception cref="UnreadableException">wrong-calibrations; nothing is changed.</exception>
    public Task Take(byte[] file)
    {
        var speakers = Calibration.Read(file);
        return Set([.. All.Where(other => !speakers.Any(speaker => IsSame(other, speaker))), .. speakers]);
    }

    private Task Set(ImmutableArray<Calibration> speakers)
    {
        All = speakers;
        return browser.Keep(Setting, speakers.IsEmpty ? "" : Encoding.UTF8.GetString(Calibration.Write(speakers)));
    }

    private static bool IsSame(Calibration one, Calibration other) => (one.Name, one.Lang) == (other.Name, other.Lang);
}
