using System.Collections.Immutable;

namespace SpOffice.Word;

/// <summary>One change to a document that is open in Word, addressed by what Word showed when it was last looked at. Whoever writes it
/// compares first and refuses when anything differs: writing into another person's answer is the worst this program could do.</summary>
public abstract record DocumentEdit
{
    private DocumentEdit() { }

    /// <summary>Sets the text of a control of rich text.</summary>
    /// <param name="Place">The answer's place, to tell the user.</param>
    /// <param name="Control">The control's number in <see cref="WordView.Controls"/>.</param>
    /// <param name="Around">Numbers of the other controls of the same person, incident or row: they must say what they said.</param>
    /// <param name="Text">Paragraphs are parted by <c>\n</c>; empty takes the answer away.</param>
    public sealed record SetText(string Place, int Control, ImmutableArray<int> Around, string Text) : DocumentEdit;

    /// <summary>Puts other blocks in place of a stretch of the body.</summary>
    /// <param name="First">The number of its first paragraph in <see cref="WordView.Paragraphs"/>.</param>
    /// <param name="Count">How many paragraphs it has.</param>
    /// <param name="Within">Whether only what stands in the one paragraph is replaced, and the paragraph stays.</param>
    /// <param name="Ooxml">The new blocks, Flat OPC.</param>
    public sealed record Replace(int First, int Count, bool Within, string Ooxml) : DocumentEdit;
}
