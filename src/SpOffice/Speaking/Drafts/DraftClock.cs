using System.Collections.Immutable;
using SpOffice.Speaking.Planning;

namespace SpOffice.Speaking.Drafts;

/// <summary>Times a statement while it is written, for one speaker: of a draft that changes letter by letter only the passage that changed is
/// timed again.</summary>
public sealed class DraftClock
{
    private readonly Templates templates;
    private readonly Speaker speaker;
    private readonly TimedParagraphs known = new();

    /// <param name="templates">How languages are spoken.</param>
    /// <param name="lang">Language of the statement.</param>
    /// <param name="register">Occasion, such as <see cref="SpeakingTime.Council"/>.</param>
    /// <param name="rehearsals">What this speaker has read aloud in this language.</param>
    /// <exception cref="UnreadableException">wrong-language or unknown-register.</exception>
    public DraftClock(Templates templates, string lang, string register, IReadOnlyList<Rehearsal> rehearsals) =>
        (this.templates, Lang, speaker) = (templates, lang, new Speaker(templates.Speech(lang), register, rehearsals));

    /// <summary>Language of the statements it times.</summary>
    public string Lang { get; }

    /// <summary>The time of a draft, each passage in its favourite wording.</summary>
    /// <param name="draft">The draft, in this clock's language.</param>
    /// <param name="limit">Seconds there are.</param>
    /// <exception cref="UnreadableException">wrong-language: a passage is in a language without speech data.</exception>
    public DraftTime Time(StatementDraft draft, double limit)
    {
        var spoken = new SpokenDraft(draft, templates, speaker, known);
        var statement = spoken.Of(draft.Passages.Select((_, passage) => (passage, 0)));
        var factor = speaker.Factor(statement);
        var seconds = spoken.Plain.Select((wordings, passage) => wordings
            .Select(plain => plain == 0 ? 0 : factor.Median(plain + (passage < draft.Passages.Length - 1 ? spoken.Pause : 0))).ToImmutableArray()).ToImmutableArray();
        return new DraftTime(SpeakingTime.Of(statement, speaker, limit), seconds) { Languages = spoken.Languages, Factor = factor.Median(1) };
    }

    /// <summary>The best versions of a draft that end within limits.</summary>
    /// <param name="draft">The draft, in this clock's language.</param>
    /// <param name="limits">Seconds there are; each more than 0.</param>
    /// <param name="confidence">Chance to end in time.</param>
    /// <exception cref="UnreadableException">The draft cannot be planned, a value is out of bounds, or the marks contradict each other.</exception>
    public ImmutableArray<StatementFit> Fit(StatementDraft draft, ImmutableArray<double> limits, double confidence) =>
        StatementFit.Versions(draft, templates, limits, confidence, speaker, known);
}

/// <summary>The time of a draft.</summary>
/// <param name="Time">Of its favourite wordings.</param>
/// <param name="Seconds">Of each wording of each passage, with the pause behind it; 0 where there is nothing to say.</param>
public sealed record DraftTime(SpeakingTime Time, ImmutableArray<ImmutableArray<double>> Seconds)
{
    /// <summary>The language each passage is timed in: as its mark says, else as its words show.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>How much slower than a factor of 1 the speaker is.</summary>
    internal double Factor { get; init; }
}
