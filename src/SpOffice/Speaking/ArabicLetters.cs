namespace SpOffice.Speaking;

/// <summary>Arabic: short vowels are not written, so letters are counted, not syllables; the pace in the data is one of letters.</summary>
internal sealed class ArabicLetters(SpeechFile file) : EnglishSyllables(file)
{
    /// <summary>A Latin word takes as long as so many Arabic letters for each of its syllables.</summary>
    private const int LettersPerSyllable = 2;

    protected override int Rule(string word) => base.Rule(word) * LettersPerSyllable;

    protected override int InAnotherScript(string word) => word.Length;
}
