using System.Text;

namespace SpOffice.Speaking;

/// <summary>The spoken form while it is built: words in small letters, letters that are said one by one as capitals, and the marks at which
/// a speaker pauses.</summary>
internal sealed class SpokenText
{
    private const string SentenceEnds = ".?!";

    private readonly StringBuilder text = new();
    private bool glued = true;

    /// <summary>The last word said, in small letters.</summary>
    public string LastWord { get; private set; } = "";

    /// <summary>Whether nothing was said yet, or the last thing was a sentence end.</summary>
    public bool StartsSentence => text.Length == 0 || SentenceEnds.Contains(text[^1]);

    /// <summary>Whether the last thing was a pause of any kind.</summary>
    public bool Pauses => text.Length == 0 || !char.IsLetterOrDigit(text[^1]) && text[^1] is not '\'' and not '-';

    public void Word(string word)
    {
        if (word.Length == 0)
            return;
        if (!glued)
            text.Append(' ');
        text.Append(word);
        glued = false;
        LastWord = word[(word.LastIndexOf(' ') + 1)..];
    }

    /// <summary>Something written against the word before: an ending, a hyphen, an apostrophe.</summary>
    public void Append(string ending, bool glueNext = false)
    {
        text.Append(ending);
        glued = glueNext;
    }

    /// <summary>A pause. Of two pauses in a row the longer one counts.</summary>
    public void Mark(char mark)
    {
        if (text.Length == 0)
            return;
        if (!Pauses)
        {
            if (mark == '–')
                text.Append(' ');
            text.Append(mark);
        }
        else if (Weight(mark) > Weight(text[^1]))
        {
            text[^1] = mark;
        }
        glued = false;
        LastWord = "";
    }

    public override string ToString() => text.ToString();

    private static int Weight(char mark) => mark switch { ',' => 0, '–' => 1, ':' => 2, ';' => 3, _ => 4 };
}
