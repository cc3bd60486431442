using System.Text;

namespace SpOffice.Word;

/// <summary>A content control as it stands in a part, with the text that belongs to it and to no control inside it.</summary>
internal sealed class Control(int ordinal, int paragraphs)
{
    /// <summary>Counts all content controls of the part from 0, in document order.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>How many paragraphs were open where the control begins.</summary>
    public int OpenParagraphs { get; } = paragraphs;

    public string Tag { get; set; } = "";

    public string Title { get; set; } = "";

    public bool ShowsPlaceholder { get; set; }

    public bool IsSection { get; set; }

    public bool IsItem { get; set; }

    /// <summary>Whether it holds a row of a table.</summary>
    public bool IsRow { get; set; }

    /// <summary>Whether a table begins in it.</summary>
    public bool HasTable { get; set; }

    /// <summary>State of a check box; null if it is none.</summary>
    public bool? Checked { get; set; }

    /// <summary>Values of a list by what they show.</summary>
    public Dictionary<string, string> List { get; } = [];

    public StringBuilder Text { get; } = new();

    public bool HasParagraph { get; set; }

    public bool Rich { get; set; }

    /// <summary>Whether the whole control stands in a confidential passage.</summary>
    public bool Confidential { get; set; }

    /// <summary>Whether it stands in a text box.</summary>
    public bool InTextBox { get; init; }

    public List<Control> Children { get; } = [];

    /// <summary>Whether the control holds no answer of its own, so that its text belongs to what is around it: one without a tag, a confidential
    /// passage, or one that another program made, such as a citation.</summary>
    public bool IsTransparent { get; set; } = true;
}

/// <summary>A piece of text as it stands in a part.</summary>
/// <param name="Section">Section of the document, from 0.</param>
/// <param name="Owner">The control it answers, the part itself if none.</param>
/// <param name="Text">Within one paragraph.</param>
internal sealed record Segment(int Section, Control Owner, string Text)
{
    /// <summary>Whether it stands in a confidential passage.</summary>
    public bool Confidential { get; init; }
}
