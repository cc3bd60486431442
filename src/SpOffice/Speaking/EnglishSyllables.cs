namespace SpOffice.Speaking;

/// <summary>English: groups of vowels, without silent e, with vowels that are said apart.</summary>
internal class EnglishSyllables(SpeechFile file) : SyllableCounter(file)
{
    private static readonly string[] SilentBefore = ["ly", "ful", "fully", "ment", "ments", "less", "ness", "ty", "where", "thing", "times", "fore", "land", "guard", "guards", "work", "works", "holder", "holders"];

    protected override int Rule(string word)
    {
        var ending = 0;
        if (word.IndexOf('\'') is var apostrophe and > 0)
        {
            ending = Contraction(word, apostrophe);
            word = word[..apostrophe];
        }
        var count = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at) && (at == 0 || !IsVowel(word, at - 1) || IsHiatus(word, at)))
                count++;
        }
        if (word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("isms", StringComparison.Ordinal))
            ending++;
        return Math.Max(1, count - Silent(word)) + ending;
    }

    private static int Contraction(string word, int apostrophe) => word.AsSpan(apostrophe) switch
    {
        "'s" => Hisses(word, apostrophe - 1) ? 1 : 0,
        "'t" when word[apostrophe - 1] == 'n' => apostrophe > 2 && word[apostrophe - 2] is 'd' or 's' ? 1 : 0,
        _ => 0,
    };

    private static bool IsVowel(string word, int at)
    {
        if (at < 0 || at >= word.Length)
            return false;
        return word[at] switch
        {
            'a' or 'e' or 'i' or 'o' => true,
            'u' => at == 0 || word[at - 1] != 'q',
            'y' => at > 0 && (!IsPlainVowel(word, at + 1) || !IsPlainVowel(word, at - 1)),
            _ => word[at] > 127 && "áàâäãåéèêëíìîïóòôöõøúùûüæœ".Contains(word[at]),
        };
    }

    private static bool IsPlainVowel(string word, int at) => at >= 0 && at < word.Length && "aeiou".Contains(word[at]);

    /// <summary>Whether a vowel begins a syllable though a vowel stands before it.</summary>
    private static bool IsHiatus(string word, int at)
    {
        var (first, second) = (word[at - 1], word[at]);
        var before = at > 1 ? word[at - 2] : ' ';
        var rest = word.AsSpan(at + 1);
        if (second == 'i' && rest.StartsWith("ng"))
            return true;
        return (first, second) switch
        {
            ('i', 'a') => !(before is 'c' or 't' or 's' or 'g' && rest.Length > 0) || word.Contains("iat") && !word.Contains("iativ"),
            ('i', 'o') => !(before is 't' or 's' or 'c' or 'g' or 'x' or 'h' or 'n' or 'l') || before is 'n' or 'l' && rest.StartsWith("us") && at + 3 < word.Length,
            ('i', 'u') => true,
            ('i', 'e') => rest is "ty" or "ties" || before is not ('c' or 't') && (rest.StartsWith("nt") || rest.StartsWith("nc")) && !word.StartsWith("frie", StringComparison.Ordinal) || before is 'r' && rest is "r" or "rs",
            ('u', 'a') => before is not ('g' or 'q'),
            ('u', 'o') => before is not 'q' && !rest.StartsWith("y"),
            ('u', 'e') => rest.StartsWith("nc") || rest.StartsWith("nt") || rest is "l",
            ('u', 'i') => rest.StartsWith("ty") || rest.StartsWith("ti"),
            ('e', 'o') => !rest.StartsWith("us") && !word.StartsWith("peo", StringComparison.Ordinal),
            ('e', 'a') => rest.Length == 0 || rest is "s" || word.StartsWith("rea", StringComparison.Ordinal) && (rest.StartsWith("li") || rest.StartsWith("ff") || rest.StartsWith("ct")) || word.Contains("creat"),
            ('e', 'i') => word.StartsWith("rei", StringComparison.Ordinal) || word.StartsWith("dei", StringComparison.Ordinal),
            ('e', 'u') => word.EndsWith("eum", StringComparison.Ordinal),
            ('o', 'e') => word.StartsWith("coe", StringComparison.Ordinal) || word.StartsWith("poe", StringComparison.Ordinal),
            ('a', 'o') => true,
            ('y', _) => true,
            ('o', 'o') => word.StartsWith("coo", StringComparison.Ordinal) && rest.StartsWith("p") || word.StartsWith("coord", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static int Silent(string word)
    {
        var silent = 0;
        if (word.EndsWith('e'))
            silent = IsSilentE(word, word.Length - 1) ? 1 : 0;
        else if (word.EndsWith("es", StringComparison.Ordinal))
            silent = IsSilentE(word, word.Length - 2) && !Hisses(word, word.Length - 3) && !(word[^3] is 'c' or 'g') ? 1 : 0;
        else if (word.EndsWith("ed", StringComparison.Ordinal))
            silent = IsSilentEd(word) ? 1 : 0;
        foreach (var ending in SilentBefore)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 3 && IsSilentE(word, word.Length - ending.Length - 1))
                return silent + 1;
        }
        return silent;
    }

    /// <summary>Said are "-ted" and "-ded" and, behind another consonant, "-red" and "-led": hundred, troubled.</summary>
    private static bool IsSilentEd(string word)
    {
        if (word.Length <= 3 || IsVowel(word, word.Length - 3))
            return false;
        var before = word[^4];
        return word[^3] switch
        {
            't' or 'd' => false,
            'r' => before == 'r' || IsVowel(word, word.Length - 4),
            'l' => before is 'l' or 'r' || IsVowel(word, word.Length - 4),
            _ => true,
        };
    }

    /// <summary>An e behind a single consonant sound, which is not the e of "-ble".</summary>
    private static bool IsSilentE(string word, int at) =>
        at > 1 && word[at] == 'e' && !IsVowel(word, at - 1) && !(word[at - 1] == 'l' && !IsVowel(word, at - 2) && word[at - 2] is not ('l' or 'r'));

    private static bool Hisses(string word, int at) =>
        word[at] is 's' or 'x' or 'z' || word[at] == 'h' && at > 0 && word[at - 1] is 'c' or 's' || at > 0 && word[at] == 'e' && word[at - 1] is 's' or 'c' or 'g' or 'z' or 'x';
}
