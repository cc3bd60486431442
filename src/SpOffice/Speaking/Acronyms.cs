namespace SpOffice.Speaking;

/// <summary>Acronyms: words or letters as the language's list says. One that is not listed is a word if it can be said as one.</summary>
internal static class Acronyms
{
    private const string Vowels = "AEIOUYÁÉÍÓÚÀÂÈÊÎÔÛ";

    /// <summary>How it is said.</summary>
    /// <param name="letters">Capitals.</param>
    /// <param name="language">The language it stands in.</param>
    public static string Say(string letters, SpeechLanguage language) =>
        Known(letters, language) ?? (language.Data.Acronyms.Letters.Contains(letters) || !IsSayable(letters) ? Spell(letters) : letters.ToLowerInvariant());

    /// <summary>How the list says it is said, or null.</summary>
    public static string? Known(string letters, SpeechLanguage language) => language.Data.Acronyms.Words.GetValueOrDefault(letters);

    public static bool IsListed(string letters, SpeechLanguage language) =>
        language.Data.Acronyms.Letters.Contains(letters) || language.Data.Acronyms.Words.ContainsKey(letters);

    public static string Spell(string letters) => string.Join(' ', letters.AsEnumerable());

    /// <summary>At least four letters, a third of them vowels, no more than two consonants or vowels together, and none but r or l behind a
    /// consonant that begins it.</summary>
    private static bool IsSayable(string letters)
    {
        if (letters.Length < 4)
            return false;
        var run = 0;
        var vowels = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            var vowel = Vowels.Contains(letters[at]);
            vowels += vowel ? 1 : 0;
            run = at > 0 && vowel == Vowels.Contains(letters[at - 1]) ? run + 1 : 1;
            if (run > 2 || run == 2 && !vowel && at == 1 && letters[1] is not ('R' or 'L'))
                return false;
        }
        return vowels * 3 >= letters.Length;
    }
}
