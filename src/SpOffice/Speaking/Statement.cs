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
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var paragraph in paragraphs)
        {
            var spoken = SpokenForm.Of(paragraph, language);
            var syllables = language.Syllables.Of(spoken);
            if (syllables == 0)
                continue;
            var pace = language.Data.Pace;
            passages.Add(new Passage(paragraph, pace.Syllable * syllables + Pauses.Within(spoken, pace)) { Spoken = spoken, Syllables = syllables, Words = WordCount.Of(paragraph) });
        }
        for (var index = 0; index < passages.Count - 1; index++)
            passages[index] = passages[index] with { Seconds = passages[index].Seconds + Pauses.Between(language.Data.Pace) };
        return new Statement(passages.ToImmutable(), headings);
    }

    /// <summary>Whether the words are the same, however the lines are broken and the sentences pointed.</summary>
    public bool SaysTheSameAs(Statement other) => Bare(this).SequenceEqual(Bare(other));

    private static IEnumerable<string> Bare(Statement statement) =>
        statement.Passages.SelectMany(passage => passage.Spoken.Split([' ', ',', '.', ';', ':', '?', '!', '–'], StringSplitOptions.RemoveEmptyEntries));
}
