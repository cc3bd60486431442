using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Checks;

/// <summary>A piece of the document's text as the checks look at it: prepared once, since many checks look.</summary>
/// <param name="document">As it was read.</param>
/// <param name="passage">Its words.</param>
internal sealed class CaseText(DocumentText document, Passage passage)
{
    /// <summary>Its words, the same for every text that says the same.</summary>
    public Passage Passage => passage;

    /// <summary>As it stands in the document.</summary>
    public string Text => passage.Text;

    /// <summary>Reduced for comparison.</summary>
    public string Plain => passage.Plain;

    /// <summary>Its words.</summary>
    public WordList Words => passage.Words;

    /// <summary>The part of the document.</summary>
    public string Where => document.Where;

    /// <summary>The answer it belongs to, or null.</summary>
    public string? Question { get; } = document.Place is { } place ? Submissions.Place.Question(place) : null;

    /// <summary>Where a finding points: the answer, or the part of the document.</summary>
    public string Place => document.Place ?? document.Where;

    /// <summary>Whether it stands in a confidential passage.</summary>
    public bool Confidential => document.Confidential;

    /// <summary>Whether it belongs to an answer.</summary>
    public bool IsAnswer => document.Place is not null;

    /// <summary>Whether it says the same at the same place: an answer that was changed is taken apart anew with each reading.</summary>
    public bool Is(DocumentText other) => document == other;
}
