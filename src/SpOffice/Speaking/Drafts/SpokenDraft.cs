using System.Collections.Immutable;

namespace SpOffice.Speaking.Drafts;

/// <summary>A draft whose wordings are timed, each in its own language, for a speaker of whom something or nothing is known.</summary>
internal sealed class SpokenDraft
{
    private readonly ImmutableArray<ImmutableArray<(string Text, SpeechLanguage Language, double Slower)>> wordings;
    private readonly TimedParagraphs known;

    /// <param name="draft">The draft.</param>
    /// <param name="templates">How languages are spoken.</param>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="known">What was timed before; null for nothing.</param>
    public SpokenDraft(StatementDraft draft, Templates templates, Speaker speaker, TimedParagraphs? known = null)
    {
        (Draft, Speaker, this.known) = (draft, speaker, known ?? new TimedParagraphs());
        this.known.Turn();
        wordings = [.. draft.Passages.Select(passage => passage.Wordings.Select(wording => Spoken(wording, passage.Lang, templates)).ToImmutableArray())];
        Plain = [.. wordings.Select(all => all.Select(wording => Statement.Of([wording], Pace, this.known).Seconds).ToImmutableArray())];
    }

    public StatementDraft Draft { get; }

    public Speaker Speaker { get; }

    /// <summary>Seconds at factor 1 of each wording of each passage, without the pause behind it.</summary>
    public ImmutableArray<ImmutableArray<double>> Plain { get; }

    /// <summary>Seconds at factor 1 of the pause between two passages.</summary>
    public double Pause => Pauses.Between(Pace);

    private Pace Pace => Speaker.Language.Data.Pace;

    /// <summary>Some of its passages, each in one wording.</summary>
    public Statement Of(IEnumerable<(int Passage, int Wording)> kept) => Statement.Of(kept.Select(choice => wordings[choice.Passage][choice.Wording]), Pace, known);

    /// <summary>A passage in another language takes as much longer as the occasion is slower in that language, for the same speaker.</summary>
    private (string Text, SpeechLanguage Language, double Slower) Spoken(DraftWording wording, string? lang, Templates templates)
    {
        var own = Speaker.Language;
        var language = lang is null || lang == own.Lang ? own : templates.Speech(lang);
        return (wording.Text, language, language == own ? 1 : language.Register(Speaker.Register).K / own.Register(Speaker.Register).K);
    }
}
