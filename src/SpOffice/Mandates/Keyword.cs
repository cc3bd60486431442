using System.Collections.Immutable;
using SpOffice.Texts;

namespace SpOffice.Mandates;

/// <summary>A word or phrase that points to a mandate, as it stands in the data: a word that ends in <c>*</c> is found at the beginning of
/// longer words, any other with the endings of its language. The words of a phrase stand close together, in any order.</summary>
internal sealed class Keyword
{
    /// <summary>How many other words may stand among those of a phrase: "land was then grabbed" is found by "land grab*".</summary>
    private const int Between = 2;

    private readonly ImmutableArray<(string Word, bool Begins)> words;

    /// <param name="phrase">Such as <c>land grab*</c>.</param>
    /// <param name="skipped">Small words that count nowhere.</param>
    public Keyword(string phrase, IReadOnlySet<string> skipped)
    {
        var list = new WordList(Plain.Of(phrase));
        words = [.. from n in Enumerable.Range(0, list.Count)
                    let word = list[n].ToString()
                    where list.Count == 1 || !skipped.Contains(word)
                    select (word, list.EndOf(n) < list.Text.Length && list.Text[list.EndOf(n)] == '*')];
    }

    /// <summary>The words of the phrase as a text writes them; null where it does not hold them close together.</summary>
    public string? In(SoughtText text)
    {
        var places = words.Select(word => text.Places(word.Word, word.Begins)).ToList();
        if (places.Any(found => found.Count == 0))
            return null;
        if (places.Count == 1)
            return text[places[0].Min()];
        foreach (var first in places[0].Order())
        {
            var near = places.Select(found => found.MinBy(place => Math.Abs(place - first))).ToList();
            if (near.Distinct().Count() == near.Count && near.Max() - near.Min() < places.Count + Between)
                return string.Join(' ', near.Order().Select(place => text[place]));
        }
        return null;
    }

    /// <summary>Whether one word of the phrase is this word, or begins it.</summary>
    public bool Has(string word, IEnumerable<string> endings) =>
        words.Any(own => own.Begins ? word.StartsWith(own.Word, StringComparison.Ordinal)
            : word == own.Word || (word.StartsWith(own.Word, StringComparison.Ordinal) && endings.Contains(word[own.Word.Length..])));
}
