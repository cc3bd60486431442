using System.Text;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>How a name may stand in a text.</summary>
internal enum FormKind
{
    /// <summary>The whole name, in any order, its words apart or joined.</summary>
    Whole,

    /// <summary>One word of it that singles somebody out.</summary>
    Part,

    /// <summary>Its initials alone.</summary>
    Initials,

    /// <summary>Some words of it written as one.</summary>
    Joined,

    /// <summary>A word that is a name only beside a title: "Ms Do", "王先生".</summary>
    Titled,
}

/// <summary>One form of a name, folded and without anything between its words.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Kind">How much of the name it is.</param>
/// <param name="Written">As it is listed.</param>
internal sealed record NameForm(string Text, FormKind Kind, string Written);

/// <summary>Every form of a name that is looked for: order, joined and parted words, initials, single words.</summary>
internal static class NameForms
{
    /// <summary>A person with more words than this is looked for in the order given, and turned round at each place.</summary>
    private const int MostPermuted = 4;
    private const int ShortestPart = 2;
    private const int ShortestJoined = 6;
    private const int ShortestPaired = 6;

    /// <summary>"Sr", "Don" and "Haj" are titles before many names; longer ones may be a family name.</summary>
    private const int ShortestTitleName = 4;
    private static readonly Dictionary<char, string> Pairs = new() { ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['å'] = "aa", ['ø'] = "oe" };
    private static readonly Regex Single = new("(?i)ae|oe|ue|aa", RegexOptions.CultureInvariant);

    /// <param name="name">The name.</param>
    /// <param name="words">Which words of it single nobody out.</param>
    public static IEnumerable<NameForm> Of(Named name, NameWords words) =>
        name.Spellings.SelectMany(Spelt).Distinct().SelectMany(spelling => Of(spelling, name.Kind, words)).Where(form => form.Text.Length > 0).DistinctBy(form => (form.Text, form.Kind));

    /// <summary>German and Nordic letters are written as two, and two of them as one.</summary>
    private static IEnumerable<string> Spelt(string spelling)
    {
        yield return spelling;
        var apart = string.Concat(spelling.Select(letter => Pairs.GetValueOrDefault(char.ToLowerInvariant(letter)) is { } pair ? (char.IsUpper(letter) ? char.ToUpperInvariant(pair[0]) + pair[1..] : pair) : letter.ToString()));
        if (apart != spelling)
            yield return apart;
        var joined = string.Join(' ', spelling.Split(' ').Select(word => word.Length < ShortestPaired ? word : Single.Replace(word, match => match.Value[..1])));
        if (joined != spelling)
            yield return joined;
    }

    private static IEnumerable<NameForm> Of(string spelling, NamedKind kind, NameWords known)
    {
        var text = new FoldedText(spelling);
        var words = text.Words.Select(word => (Text: Scripts.WithoutArticle(word.Text), Written: spelling[word.Start..word.End])).ToList();
        NameForm Form(IEnumerable<string> pieces, FormKind form, string? written = null) => new(string.Concat(pieces), form, written ?? spelling);
        if (words.Count > 1 && words.All(word => word.Text.Length == 1))
        {
            yield return Form([text.Joined], FormKind.Initials);
            yield break;
        }
        yield return Form([text.Joined], FormKind.Whole);
        yield return Form(words.Select(word => word.Text), FormKind.Whole);
        if (kind is NamedKind.Contact or NamedKind.Place || words.Count == 0)
            yield break;
        var own = words.Where(word => !known.IsSmall(word.Written) && !known.IsTitle(word.Written)).ToList();
        if (kind == NamedKind.Organisation)
        {
            var capitals = own.Where(word => char.IsUpper(word.Written[0])).ToList();
            // Three letters make a short form; two may be anything.
            if (capitals.Count > 2)
                yield return Form(capitals.Select(word => word.Text[..1]), FormKind.Initials, string.Concat(capitals.Select(word => word.Written[0])));
            yield break;
        }
        foreach (var order in Orders([.. words.Select(word => word.Text)]).Concat(Orders([.. own.Select(word => word.Text)])))
            yield return Form(order, FormKind.Whole);
        foreach (var abbreviated in Abbreviated([.. own.Select(word => word.Text)]))
            yield return Form(abbreviated, FormKind.Whole);
        if (own.Count > 1 && own.All(word => !word.Text.Any(Scripts.IsUnspaced)))
            yield return Form(own.Select(word => word.Text[..1]), FormKind.Initials, string.Concat(own.Select(word => word.Written[0])));
        foreach (var pieces in WrittenAsOne([.. words.Select(word => word.Text)], [.. own.Select(word => word.Text)]))
            yield return Form(pieces, FormKind.Joined);
        foreach (var (part, written) in own.Where(word => word.Text.Length >= ShortestPart && word.Text.EnumerateRunes().Any(Rune.IsLetter)))
        {
            yield return Form([part], FormKind.Part, written);
            // The family name comes first in Chinese and Korean, most often as one character.
            if (own.Count == 1 && (Scripts.IsUnspaced(part[0]) || Scripts.IsHangul(part[0])) && part.Length is 3 or 4)
            {
                yield return Form([part[(part.Length - 2)..]], FormKind.Part, written[^2..]);
                if (part.Length == 4 && Scripts.IsUnspaced(part[0]))
                    yield return Form([part[..2]], FormKind.Part, written[..2]);
            }
        }
        foreach (var form in Titled(words, own.Count, known))
            yield return form;
    }

    /// <summary>Words that a title makes a name of, wherever they stand in it: "Le", "Do"; a family name of one character; a family name that is a title, such as Bishop.</summary>
    private static IEnumerable<NameForm> Titled(List<(string Text, string Written)> words, int own, NameWords known)
    {
        foreach (var (text, written) in words.Where(word => word.Text.Length >= ShortestPart && (known.IsSmall(word.Written) || known.IsTitle(word.Written))))
            yield return new NameForm(text, FormKind.Titled, written);
        if (words.Count > 1 && words[^1] is var last && last.Text.Length >= ShortestTitleName && known.IsTitle(last.Written) && !known.IsSmall(last.Written))
            yield return new NameForm(last.Text, FormKind.Part, last.Written);
        if (own is 1 or 2 && words[0] is { Text.Length: > 0 } family && (Scripts.IsUnspaced(family.Text[0]) || Scripts.IsHangul(family.Text[0])))
            yield return new NameForm(family.Text[..1], FormKind.Titled, family.Written[..1]);
    }

    private static IEnumerable<IReadOnlyList<string>> Orders(IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > 8)
            return [];
        return words.Count > MostPermuted
            ? Enumerable.Range(0, words.Count).Select(cut => (IReadOnlyList<string>)[.. words.Skip(cut), .. words.Take(cut)])
            : Permutations(words);
    }

    private static IEnumerable<IReadOnlyList<string>> Permutations(IReadOnlyList<string> words) => words.Count == 1 ? [words]
        : Enumerable.Range(0, words.Count).SelectMany(first => Permutations([.. words.Where((_, index) => index != first)]), (first, rest) => (IReadOnlyList<string>)[words[first], .. rest]);

    /// <summary>Neighbours with the small words between them, and any two in either order: "delaCruz", "ODriscoll", "VennIlaria".</summary>
    private static IEnumerable<IReadOnlyList<string>> WrittenAsOne(IReadOnlyList<string> words, IReadOnlyList<string> own)
    {
        var neighbours = from first in Enumerable.Range(0, words.Count) from count in Enumerable.Range(2, Math.Max(0, words.Count - first - 1)) select words.Skip(first).Take(count).ToArray();
        var pairs = own.Count > MostPermuted ? [] : from one in own from other in own where one != other select new[] { one, other };
        return neighbours.Concat(pairs).Where(pieces => pieces.Any(own.Contains) && pieces.Sum(piece => piece.Length) >= ShortestJoined);
    }

    /// <summary>Some words as initials, at least one in full, before or after the others.</summary>
    private static IEnumerable<IReadOnlyList<string>> Abbreviated(IReadOnlyList<string> words)
    {
        if (words.Count is < 2 or > MostPermuted)
            yield break;
        for (var mask = 1; mask < (1 << words.Count) - 1; mask++)
        {
            var pieces = words.Select((word, index) => (mask & (1 << index)) == 0 ? word : word[..1]).ToList();
            yield return pieces;
            yield return [.. pieces.Skip(1), pieces[0]];
            yield return [pieces[^1], .. pieces.SkipLast(1)];
        }
    }
}
