namespace SpOffice.Speaking;

/// <summary>Spanish: every strong or accented vowel is a syllable; weak vowels alone are one together.</summary>
internal sealed class SpanishSyllables(SpeechFile file) : SyllableCounter(file)
{
    private const string Strong = "aeoáéóíúàèò";

    protected override int Rule(string word)
    {
        var (count, at) = (0, 0);
        while (at < word.Length)
        {
            if (!IsVowel(word, at))
            {
                at++;
                continue;
            }
            var strong = 0;
            for (; IsVowel(word, at); at++)
                strong += Strong.Contains(word[at]) ? 1 : 0;
            count += Math.Max(1, strong);
        }
        return count;
    }

    /// <summary>In a number "y" is one syllable with the vowel before it: <c>treinta y uno</c>.</summary>
    protected override int Linked(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) => word.EndsWith("nta") && rest.StartsWith(" y ") ? -1 : 0;

    private static bool IsVowel(string word, int at)
    {
        if (at >= word.Length)
            return false;
        return word[at] switch
        {
            'u' => !(at > 0 && at + 1 < word.Length && word[at - 1] is 'q' or 'g' && "eiéí".Contains(word[at + 1])),
            'y' => at > 0 && at == word.Length - 1 || word.Length == 1,
            'i' or 'ü' or 'ï' => true,
            _ => Strong.Contains(word[at]),
        };
    }
}
