using System.Collections.Immutable;
using SpOffice.Checks;

namespace SpOffice.Speaking;

/// <summary>A text as it will be said: its passages with seconds for a speaker with factor 1, and the headings left out.</summary>
internal sealed record Statement(ImmutableArray<Passage> Passages, ImmutableArray<string> Headings)
{
    public double Seconds { get; } = Passages.Sum(passage => passage.Seconds);

    public static Statement Of(string text, SpeechLanguage language)
    {
        var (paragraphs, headings) = Paragraphs.Of(text, language);
        return Of(paragraphs.Select(paragraph => (paragraph, language, 1.0)), language.Data.Pace) with { Headings = headings };
    }

    /// <summary>A text whose paragraphs may be in several languages.</summary>
    public static Statement Of(string text, Templates templates, Speaker speaker)
    {
        var (whole, headings) = Paragraphs.Of(text, speaker.Language);
        var paragraphs = whole.SelectMany(paragraph => PassageLanguages.Parted(paragraph, templates.Clues)).ToImmutableArray();
        var known = new TimedParagraphs();
        var languages = PassageLanguages.Of(paragraphs, speaker.Language.Lang, templates, known);
        return Of(paragraphs.Select((paragraph, index) => speaker.In(languages[index], paragraph, templates)), speaker.Language.Data.Pace, known) with { Headings = headings };
    }

    /// <summary>Paragraphs, each in its language.</summary>
    /// <param name="paragraphs">Text, language, and how much slower than the statement's own language it is spoken (see <see cref="Drafts.SpokenDraft"/>).</param>
    /// <param name="pace">The statement's own.</param>
    /// <param name="known">What was timed before; null for nothing.</param>
    public static Statement Of(IEnumerable<(string Text, SpeechLanguage Language, double Slower)> paragraphs, Pace pace, TimedParagraphs? known = null)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var (paragraph, language, slower) in paragraphs)
        {
            if ((known is null ? Alone(paragraph, language, slower) : known.Of(paragraph, language, slower)) is { } passage)
                passages.Add(passage);
        }
        for (var index = 0; index < passages.Count - 1; index++)
            passages[index] = passages[index] with { Seconds = passages[index].Seconds + Pauses.Between(pace) };
        return new Statement(passages.ToImmutable(), []);
    }

    /// <summary>A paragraph without the pause behind it; null if there is nothing in it to say.</summary>
    public static Passage? Alone(string paragraph, SpeechLanguage language, double slower)
    {
        var spoken = SpokenForm.Of(paragraph, language);
        var syllables = language.Syllables.Of(spoken);
        var own = language.Data.Pace;
        return syllables == 0 ? null
            : new Passage(paragraph, (own.Syllable * syllables + Pauses.Within(spoken, own)) * slower) { Spoken = spoken, Lang = language.Lang, Syllables = syllables, Words = WordCount.Of(Markup.Strip(paragraph)) };
    }

    /// <summary>Whether the words are the same, however the lines are broken and the sentences pointed.</summary>
    public bool SaysTheSameAs(Statement other) => Bare(this).SequenceEqual(Bare(other));

    private static IEnumerable<string> Bare(Statement statement) =>
        statement.Passages.SelectMany(passage => passage.Spoken.Split([' ', ',', '.', ';', ':', '?', '!', '–'], StringSplitOptions.RemoveEmptyEntries));
}
