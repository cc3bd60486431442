using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Words that give the sender away: the name with and without what follows it, its short form, e-mail, telephone, and what of an
/// address or a secure channel leads to somebody.</summary>
internal static class SenderNames
{
    private static readonly char[] PartEnds = [',', ';', ':', '(', ')', '–', '—'];

    /// <summary>The names of the sender of a draft, each once.</summary>
    public static IEnumerable<SenderName> Of(Draft draft) =>
        Written(draft).Where(name => name.Length > 2).Distinct().Select(name => new SenderName(name));

    private static IEnumerable<string> Written(Draft draft)
    {
        string[] Lines(string question) => (draft.Answers.Text(question) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var line in Lines("sender.name").Concat(Lines("sender.co-signers")))
        {
            var parts = line.Split(PartEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            yield return line;
            foreach (var part in parts.Where((part, index) => index == 0 || SenderName.IsShortForm(part)))
                yield return part;
        }
        // "The coordinator" is a function; two capital letters make a name.
        foreach (var part in Lines("sender.contact-person").Select(line => line.Split(PartEnds)[0].Trim()).Where(HasTwoCapitalWords))
            yield return part;
        foreach (var line in Lines("sender.email").Concat(Lines("sender.phone")))
            yield return line;
        // A line without a number is a town or a country, which the case may name as well.
        foreach (var line in Lines("sender.address").Where(line => line.Any(char.IsAsciiDigit)))
            yield return line;
        foreach (var word in Lines("sender.secure-channel").SelectMany(line => line.Split(' ')).Where(word => word.Contains('@')))
            yield return word.Trim(',', ';', '.', '<', '>', '(', ')');
    }

    private static bool HasTwoCapitalWords(string text) => text.Split(' ').Count(word => word.Length > 1 && char.IsUpper(word[0])) > 1;
}

/// <summary>One name of the sender. A name of a single word, such as "Justice", may be an ordinary word elsewhere: it must stand as it is
/// written, and even then it is only likely to mean the sender.</summary>
internal sealed class SenderName(string name)
{
    /// <summary>As the sender writes it.</summary>
    public string Name => name;

    /// <summary>Reduced for comparison.</summary>
    public string Plain => field ??= Texts.Plain.Of(name);

    /// <summary>Whether it could be an ordinary word.</summary>
    public bool IsOrdinary { get; } = name.All(char.IsLetter) && !IsShortForm(name);

    /// <summary>Whether a text holds it.</summary>
    public bool StandsIn(Passage text) =>
        name.All(char.IsLetter) ? WholeWords.Contain(text.Text, name) : WholeWords.Contain(text.Plain, Plain);

    /// <summary>Whether a word is a short form in capitals.</summary>
    public static bool IsShortForm(string word) => word.Length is > 2 and < 12 && word.All(char.IsUpper);
}
