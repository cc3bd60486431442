namespace SpOffice.Texts;

/// <summary>A text cut into words once: runs of letters, figures and marks on them. An apostrophe or a hyphen parts words.</summary>
public sealed class WordList
{
    private readonly (int Start, int Length)[] words;

    /// <summary>Cuts a text.</summary>
    public WordList(string text)
    {
        Text = text;
        var found = new List<(int, int)>(text.Length / 5);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && IsPart(text[i]);
            if (inWord && start < 0)
                start = i;
            if (!inWord && start >= 0)
            {
                found.Add((start, i - start));
                start = -1;
            }
        }
        words = [.. found];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many words.</summary>
    public int Count => words.Length;

    /// <summary>The n-th word, from 0.</summary>
    public ReadOnlySpan<char> this[int word] => Text.AsSpan(words[word].Start, words[word].Length);

    /// <summary>Where the n-th word begins.</summary>
    public int StartOf(int word) => words[word].Start;

    /// <summary>Where the n-th word ends: the position after its last letter.</summary>
    public int EndOf(int word) => words[word].Start + words[word].Length;

    private static bool IsPart(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
