using System.Collections.Frozen;

namespace SpOffice.Speaking;

/// <summary>Counts the syllables of a spoken form: rules for each language, exceptions and letter names from its data.</summary>
internal abstract class SyllableCounter(SpeechFile file)
{
    private readonly FrozenDictionary<string, int> exceptions = file.Syllables.Words.ToFrozenDictionary();
    private readonly FrozenDictionary<string, int> letters = file.Letters.Syllables.ToFrozenDictionary();

    /// <summary>The counter of a language.</summary>
    public static SyllableCounter For(SpeechFile file) => file.Lang switch
    {
        "fr" => new FrenchSyllables(file),
        "es" => new SpanishSyllables(file),
        "ru" => new RussianSyllables(file),
        "ar" => new ArabicLetters(file),
        _ => new EnglishSyllables(file),
    };

    /// <summary>Syllables of a spoken form. A capital alone is the name of a letter.</summary>
    public int Of(string spoken)
    {
        var count = 0;
        for (var at = 0; at < spoken.Length;)
        {
            if (!char.IsLetter(spoken[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < spoken.Length && (char.IsLetter(spoken[at]) || spoken[at] == '\'' && at + 1 < spoken.Length && char.IsLetter(spoken[at + 1])))
                at++;
            count += OfWord(spoken[start..at]) + Linked(spoken.AsSpan(start, at - start), spoken.AsSpan(at));
        }
        return count;
    }

    /// <summary>Syllables of a word of the language in small letters that is no exception; 0 if it holds none of its vowels.</summary>
    protected abstract int Rule(string word);

    /// <summary>Syllables that a word gains, or loses, by what follows.</summary>
    /// <param name="word">The word.</param>
    /// <param name="rest">What stands behind it.</param>
    protected virtual int Linked(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) => 0;

    private int OfWord(string word)
    {
        if (exceptions.TryGetValue(word, out var known))
            return known;
        if (char.IsUpper(word[0]) && (word.Length == 1 || word is [_, 's'] or [_, '\'', 's']))
            return letters.GetValueOrDefault(char.ToLowerInvariant(word[0]).ToString(), file.Letters.Usual);
        if (word[0] > '\u024F')
            return InAnotherScript(word);
        return Math.Max(1, Rule(word.ToLowerInvariant()));
    }

    /// <summary>A word that is not in Latin letters: a syllable a character where characters are syllables, as in Chinese, else one for every two.</summary>
    protected virtual int InAnotherScript(string word) => word[0] >= '\u3040' ? word.Length : (word.Length + 1) / 2;
}
