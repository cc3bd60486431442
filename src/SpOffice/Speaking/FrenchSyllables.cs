using System.Collections.Frozen;

namespace SpOffice.Speaking;

/// <summary>French: groups of vowels, without the e that is not said, with vowels that are said apart.</summary>
internal sealed class FrenchSyllables(SpeechFile file) : SyllableCounter(file)
{
    private readonly FrozenSet<string>? saidEnt = file.Syllables.SaidEnt?.ToFrozenSet();
    private readonly FrozenSet<string>? silentMent = file.Syllables.SilentMent?.ToFrozenSet();

    private const string Vowels = "aeiouyàâäéèêëîïôöùûüœæ";

    protected override int Rule(string word)
    {
        if (word.IndexOf('\'') is var apostrophe and > 0)
            return Elided(word[..apostrophe]) + Math.Max(1, Rule(word[(apostrophe + 1)..]));
        var count = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at) && (!IsVowel(word, at - 1) || IsHiatus(word, at)))
                count++;
        }
        return Math.Max(1, count - Silent(word));
    }

    /// <summary>What stands before an apostrophe: a consonant, or <c>jusqu'</c>.</summary>
    private int Elided(string word) => word is "qu" || word.Length == 1 ? 0 : Rule(word);

    private static bool IsVowel(string word, int at)
    {
        if (at < 0 || at >= word.Length || !Vowels.Contains(word[at]))
            return false;
        if (word[at] == 'u' && at > 0 && (word[at - 1] == 'q' || word[at - 1] == 'g' && at + 1 < word.Length && "eiéèê".Contains(word[at + 1])))
            return false;
        return word[at] != 'y' || !(at + 1 < word.Length && Vowels.Contains(word[at + 1]));
    }

    private static bool IsHiatus(string word, int at)
    {
        var (first, second) = (word[at - 1], word[at]);
        if (first == 'é' || second is 'ï' or 'ë' || first is 'o' && second is 'o' or 'é' or 'a' or 'è' || first == 'a' && second is 'o' or 'é')
            return !(first == 'é' && second == 'e');
        // Behind "pl", "vr" and the like the vowel does not become a glide: client, février.
        return first is 'i' or 'u' && second is not ('i' or 'e') && Cluster(word, at - 2) || first == 'i' && second == 'e' && at + 1 < word.Length && word[at + 1] is not 's' && Cluster(word, at - 2);
    }

    private static bool Cluster(string word, int at) => at > 0 && word[at] is 'r' or 'l' && "bcdfgptv".Contains(word[at - 1]);

    /// <summary>In a compound the e behind two consonants is said before a third: <c>quatre-vingts</c>. Between words it mostly is not in
    /// fluent speech: as a rule it made the error larger (docs/speech.md).</summary>
    protected override int Linked(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        rest is ['-', var next, ..] && char.IsLetter(next) && !Vowels.Contains(next) && next != 'h'
        && word.Length > 3 && word[^1] == 'e' && word[^2] is 'r' or 'l' && "bcdfgptv".Contains(word[^3]) ? 1 : 0;

    /// <summary>The ending of verbs, as in <c>parlent</c>: nouns and adverbs that are written so are said.</summary>
    private bool IsSilentEnt(string word) => saidEnt is not null && word.Length > 4 && word.EndsWith("ent", StringComparison.Ordinal) && !IsVowel(word, word.Length - 4)
        && (word[^4] == 'm' ? silentMent!.Contains(word) : !saidEnt.Contains(word));

    private int Silent(string word)
    {
        var last = word.EndsWith("es", StringComparison.Ordinal) ? word.Length - 2 : word.EndsWith('e') ? word.Length - 1 : -1;
        var silent = last > 0 && word[last] == 'e' && !IsVowel(word, last - 1) || IsSilentEnt(word) ? 1 : 0;
        // Between two consonants of its own an e is not said, except in the first syllable: développement.
        for (var at = 3; at + 2 < word.Length; at++)
        {
            if (word[at] == 'e' && !IsVowel(word, at - 1) && IsVowel(word, at - 2) && !IsVowel(word, at + 1) && IsVowel(word, at + 2))
                silent++;
        }
        return silent;
    }
}
