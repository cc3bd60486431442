using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>Finds names inside longer words: declined by a language that no rule of ours knows, grown together with another word, disguised by
/// figures. What is found inside a word may be another word, so a person settles it.</summary>
internal sealed class NamesWithinWords
{
    private const int ShortestWithCapital = 5;
    private const int ShortestWithout = 6;
    private const int ShortestDeclined = 4;
    private const int LongestEnding = 2;
    private const int LongestAround = 4;
    private const int ShortestSyllables = 2;
    private const int ShortestSureSyllables = 3;
    private const int ShortestUncased = 3;
    private const int ShortestArabic = 4;

    private readonly IReadOnlyDictionary<string, List<(Named Name, NameForm Form)>> forms;
    private readonly List<(Named Name, NameForm Form)> parts;

    /// <param name="forms">The forms of all names by their letters.</param>
    /// <param name="isOrdinary">Whether a word is one of the language too: it is part of too many others.</param>
    public NamesWithinWords(IReadOnlyDictionary<string, List<(Named Name, NameForm Form)>> forms, Func<string, bool> isOrdinary)
    {
        this.forms = forms;
        parts = [.. forms.Values.SelectMany(list => list).Where(entry => entry.Form.Kind is FormKind.Part or FormKind.Joined && entry.Form.Text.Length >= ShortestSyllables && !isOrdinary(entry.Form.Written))];
    }

    /// <summary>What stands inside the words of a text.</summary>
    public IEnumerable<Occurrence> In(FoldedText text) => text.Words.SelectMany(word => Longer(text, word).Concat(Disguised(word)));

    private IEnumerable<Occurrence> Longer(FoldedText text, FoldedWord word)
    {
        foreach (var (name, form) in parts.Where(entry => entry.Form.Text.Length < word.Text.Length))
        {
            var at = word.Text.IndexOf(form.Text, StringComparison.Ordinal);
            if (at >= 0 && IsLikely(form, text.Source[word.At[at]], at, word.Text.Length - form.Text.Length))
                yield return new Occurrence(name, word.Start, word.End, !(Scripts.IsHangul(form.Written[0]) && form.Text.Length >= ShortestSureSyllables));
        }
    }

    private static bool IsLikely(NameForm form, char first, int before, int around)
    {
        var (length, letter) = (form.Text.Length, form.Written[0]);
        if (HasCapitals(letter))
            return length >= (char.IsUpper(first) ? ShortestWithCapital : ShortestWithout) || (length >= ShortestDeclined && char.IsUpper(first) && before == 0 && around <= LongestEnding);
        if (Scripts.IsHangul(letter))
            return before == 0 && around <= LongestAround;
        return around <= LongestAround && length >= (Scripts.IsArabic(letter) ? ShortestArabic : ShortestUncased);
    }

    /// <summary>Georgian has small letters only in ordinary writing.</summary>
    private static bool HasCapitals(char letter) => char.IsUpper(letter) || (char.IsLower(letter) && letter is not (>= '\u10A0' and <= '\u10FF'));

    /// <summary>"Ilaria2", "Il4ria": figures beside letters, and figures for letters.</summary>
    private IEnumerable<Occurrence> Disguised(FoldedWord word)
    {
        if (!word.Text.Any(char.IsAsciiDigit) || word.Text.All(char.IsAsciiDigit))
            return [];
        string[] meant = [word.Text.Trim(Figures), Read(word.Text, 'l'), Read(word.Text, 'i')];
        return from said in meant.Distinct()
               where forms.ContainsKey(said)
               from entry in forms[said]
               where entry.Form.Kind != FormKind.Initials
               select new Occurrence(entry.Name, word.Start, word.End, entry.Form.Text.Length < ShortestDeclined);
    }

    private static readonly char[] Figures = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static string Read(string word, char one) => string.Concat(word.Select(c => c switch { '0' => 'o', '1' => one, '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '8' => 'b', _ => c }));
}
