using System.Collections.Immutable;
using SpOffice.Speaking.Drafts;

namespace SpOffice.Speaking;

/// <summary>Words of a statement that take long to say for what is seen on paper: numbers, symbols, acronyms spelled out, long titles.</summary>
/// <param name="Written">As they stand.</param>
/// <param name="Spoken">As they are said.</param>
/// <param name="Seconds">What they take, without the pauses round them.</param>
/// <param name="Shorter">Wording that is shorter to say, where a rule has one; empty if they may simply go; null if no rule has one.</param>
public sealed record ExpensiveWords(string Written, string Spoken, double Seconds, string? Shorter)
{
    /// <summary>Seconds from which a single word is dear without a rule: about five syllables more than the usual word.</summary>
    private const double Dear = 1.2;

    /// <summary>The passage, from 0.</summary>
    public int Passage { get; init; }

    /// <summary>Where they begin in the passage's text.</summary>
    public int Start { get; init; }

    /// <summary>Seconds that the shorter wording saves; 0 without one.</summary>
    public double Saved { get; init; }

    /// <summary>The rule that has the shorter wording.</summary>
    public string? Rule { get; init; }

    /// <summary>Finds them in the passages of one language, in the order of the text.</summary>
    /// <param name="time">The statement's time.</param>
    /// <param name="language">The language.</param>
    /// <param name="shortenings">Rules for shorter wording.</param>
    public static ImmutableArray<ExpensiveWords> Of(SpeakingTime time, SpeechLanguage language, Shortenings shortenings)
    {
        if (time.Passages.IsEmpty)
            return [];
        var slower = time.Seconds / Statement.Of(time.Passages.Select(passage => (passage.Text, language, 1.0)), language.Data.Pace).Seconds;
        return [.. time.Passages.SelectMany((passage, number) => passage.Lang != language.Lang ? [] : Of(passage.Text, language, shortenings, slower).Select(words => words with { Passage = number }))];
    }

    /// <summary>Finds them in the favourite wordings of a draft; the passage is that of the draft.</summary>
    /// <param name="time">The draft's time.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="templates">How each language is spoken, and rules for shorter wording.</param>
    public static ImmutableArray<ExpensiveWords> Of(DraftTime time, StatementDraft draft, Templates templates)
    {
        return [.. Enumerable.Range(0, draft.Passages.Length).SelectMany(passage => In(time, draft, passage, templates))];
    }

    /// <summary>Finds them in one passage of a draft.</summary>
    /// <param name="time">The draft's time.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="passage">The passage, from 0.</param>
    /// <param name="templates">How each language is spoken, and rules for shorter wording.</param>
    public static IEnumerable<ExpensiveWords> In(DraftTime time, StatementDraft draft, int passage, Templates templates)
    {
        var lang = time.Languages[passage];
        return time.Seconds[passage][0] == 0 ? []
            : Of(draft.Passages[passage].Wordings[0].Text, templates.Speech(lang), templates.Shortenings(lang), time.Factor).Select(words => words with { Passage = passage });
    }

    private static IEnumerable<ExpensiveWords> Of(string text, SpeechLanguage language, Shortenings shortenings, double slower)
    {
        double Seconds(string words) => Statement.Of([(words, language, slower)], language.Data.Pace).Seconds;
        var found = new List<ExpensiveWords>();
        foreach (var offer in shortenings.In(text))
        {
            var (long_, short_) = (Seconds(offer.Written), Seconds(offer.Shorter));
            // A rule that would not save half a syllable is silent.
            if (long_ - short_ >= 0.1)
                found.Add(new ExpensiveWords(offer.Written, SpokenForm.Of(offer.Written, language), long_, offer.Shorter) { Start = offer.Start, Saved = long_ - short_, Rule = offer.Rule });
        }
        foreach (var (start, end) in Tokens(text))
        {
            if (found.Exists(words => words.Rule is not null && start < words.Start + words.Written.Length && words.Start < end))
                continue;
            var written = text[start..end];
            var seconds = Seconds(written);
            if (seconds >= Dear)
                found.Add(new ExpensiveWords(written, SpokenForm.Of(written, language), seconds, null) { Start = start });
        }
        return found.OrderBy(words => words.Start);
    }

    /// <summary>Words with figures or several capitals, without the marks round them.</summary>
    private static IEnumerable<(int Start, int End)> Tokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            var end = at;
            while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not '%')
                end--;
            while (start < end && !char.IsLetterOrDigit(text[start]))
                start++;
            if (text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0 || text[start..end].Count(char.IsUpper) >= 3)
                yield return (start, end);
        }
    }
}
