using System.Text;

namespace SpOffice.Texts;

/// <summary>A text cut into words as names are compared: no case, no accents, no characters without width, look-alike letters as one. An
/// apostrophe, a hyphen or a space of any kind parts words.</summary>
internal sealed class FoldedText
{
    private readonly List<FoldedWord> words = [];

    /// <summary>Folds a text.</summary>
    public FoldedText(string source)
    {
        Source = source;
        var word = new StringBuilder();
        var at = new List<int>();
        var end = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var pair = char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
            var folded = BaseLetters.Fold(pair ? char.ConvertToUtf32(source[i], source[i + 1]) : source[i]);
            if (folded is null)
            {
                Close();
            }
            else
            {
                word.Append(folded);
                at.AddRange(Enumerable.Repeat(i, folded.Length));
                end = folded.Length > 0 || word.Length > 0 ? i + (pair ? 2 : 1) : end;
            }
            i += pair ? 1 : 0;
        }
        Close();

        void Close()
        {
            if (word.Length > 0)
                words.Add(new FoldedWord(word.ToString(), [.. at], end));
            word.Clear();
            at.Clear();
        }
    }

    /// <summary>The text itself.</summary>
    public string Source { get; }

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<FoldedWord> Words => words;

    /// <summary>The words without anything between them.</summary>
    public string Joined => string.Concat(words.Select(word => word.Text));
}

/// <summary>A folded word.</summary>
/// <param name="Text">Its letters and figures.</param>
/// <param name="At">Where each of them stands in the text.</param>
/// <param name="End">The position after the last character of the word in the text, marks on it included.</param>
internal sealed record FoldedWord(string Text, int[] At, int End)
{
    /// <summary>Where the word begins in the text.</summary>
    public int Start => At[0];

    /// <summary>Whether it belongs to a script that sets no spaces between words.</summary>
    public bool IsUnspaced => Text.Any(Scripts.IsUnspaced);
}
