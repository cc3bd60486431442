using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>How wide letters are, in thousandths of the size of the font: those of Helvetica (Adobe Font Metrics 4.1), which Arial and Liberation Sans share.</summary>
internal static class LetterWidth
{
    private const int FirstLetter = ' ';

    // Any other letter counts as a wide one.
    private const int Other = 600;

    private static readonly short[] Plain =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>The width of a letter; one with an accent is as wide as without.</summary>
    public static int Of(char letter, bool bold)
    {
        var widths = bold ? Bold : Plain;
        var small = BaseLetters.Of(letter == '’' ? '\'' : char.ToLowerInvariant(letter));
        var plain = char.IsUpper(letter) ? char.ToUpperInvariant(small) : small;
        return plain - FirstLetter is var at and >= 0 && at < widths.Length ? widths[at] : Other;
    }
}
