using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpOffice.Checks;
using SpOffice.Texts;

namespace SpOffice.Speaking;

/// <summary>Which passages of a statement are in another language than the statement: by their script, or by their frequent words.</summary>
public static partial class PassageLanguages
{
    /// <summary>Words in the statement's language, or in none that can be told, below which the statement is not mixed but in another language than
    /// was said; the user is told so, and decides.</summary>
    private const double LeastOwn = 0.2;

    /// <summary>The language of each passage where it is another than the statement's and can be spoken; null for the others.</summary>
    /// <param name="passages">Their texts.</param>
    /// <param name="lang">The statement's language.</param>
    /// <param name="templates">Which languages can be spoken.</param>
    /// <param name="known">What was looked at before.</param>
    internal static ImmutableArray<string?> Of(ImmutableArray<string> passages, string lang, Templates templates, TimedParagraphs known)
    {
        var found = passages.Select(text => known.LanguageOf(text, templates.Clues) is { } other && other != lang && templates.Speaks(other) ? other : null).ToImmutableArray();
        if (found.All(other => other is null))
            return found;
        double all = passages.Sum(WordCount.Of);
        var own = passages.Where((_, passage) => found[passage] is null).Sum(WordCount.Of);
        return own < LeastOwn * all ? [.. found.Select(_ => (string?)null)] : found;
    }

    /// <summary>A paragraph cut where its sentences pass into another language; whole if they do not, or in doubt.</summary>
    internal static IEnumerable<string> Parted(string paragraph, Clues clues)
    {
        var parts = new List<string>();
        string? last = null;
        foreach (var sentence in SentenceEnd().Split(paragraph))
        {
            var lang = Of(sentence, clues);
            if (parts.Count > 0 && (lang is null || last is null || lang == last))
                parts[^1] = $"{parts[^1]} {sentence}";
            else
                parts.Add(sentence);
            last = lang ?? last;
        }
        return parts.Count > 1 ? parts : [paragraph];
    }

    [GeneratedRegex(@"(?<=[.!?…؟。])\s+(?=\P{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>The language of a text; null in doubt.</summary>
    public static string? Of(string text, Clues clues)
    {
        var script = Scripts.Of(text);
        if (script == "zh")
            return script;
        var byWords = clues.LanguageOfPassage(new WordList(Plain.Of(text)));
        // Persian and Ukrainian share a script with what can be spoken; their frequent words tell them.
        return script is null ? byWords : byWords is null || byWords == script ? script : null;
    }
}
