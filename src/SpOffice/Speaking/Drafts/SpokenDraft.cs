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
        var found = PassageLanguages.Of([.. draft.Passages.Select(passage => passage.Wordings[0].Text)], speaker.Language.Lang, templates, this.known);
        Languages = [.. draft.Passages.Select((passage, number) => passage.Lang ?? found[number] ?? speaker.Language.Lang)];
        wordings = [.. draft.Passages.Select((passage, number) => passage.Wordings.Select(wording => speaker.In(Languages[number], wording.Text, templates)).ToImmutableArray())];
        Plain = [.. wordings.Select(all => all.Select(wording => Statement.Of([wording], Pace, this.known).Seconds).ToImmutableArray())];
    }

    public StatementDraft Draft { get; }

    public Speaker Speaker { get; }

    /// <summary>The language of each passage: as its mark says, else as its words show.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Seconds at factor 1 of each wording of each passage, without the pause behind it.</summary>
    public ImmutableArray<ImmutableArray<double>> Plain { get; }

    /// <summary>Seconds at factor 1 of the pause between two passages.</summary>
    public double Pause => Pauses.Between(Pace);

    private Pace Pace => Speaker.Language.Data.Pace;

    /// <summary>Some of its passages, each in one wording.</summary>
    public Statement Of(IEnumerable<(int Passage, int Wording)> kept) => Statement.Of(kept.Select(choice => wordings[choice.Passage][choice.Wording]), Pace, known);
}
