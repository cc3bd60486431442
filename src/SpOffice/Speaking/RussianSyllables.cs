namespace SpOffice.Speaking;

/// <summary>Russian: a syllable for each vowel. A preposition without one is said with the word behind it.</summary>
internal sealed class RussianSyllables(SpeechFile file) : EnglishSyllables(file)
{
    private const string Vowels = "аеёиоуыэюя";

    protected override int InAnotherScript(string word) => word[0] is >= '\u0400' and <= '\u052F' ? word.Count(letter => Vowels.Contains(char.ToLowerInvariant(letter))) : base.InAnotherScript(word);
}
