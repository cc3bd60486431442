using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The words of a text, prepared once however often they stand in the document: labels and short answers come again with every item.</summary>
/// <param name="text">Within one paragraph.</param>
internal sealed class Passage(string text)
{
    private int? count;

    /// <summary>As it stands in the document.</summary>
    public string Text => text;

    /// <summary>Reduced for comparison.</summary>
    public string Plain => field ??= Texts.Plain.Of(text);

    /// <summary>How many words it has, see <see cref="WordCount"/>.</summary>
    public int Count => count ??= WordCount.Of(text);

    /// <summary>Its words.</summary>
    public WordList Words => field ??= new(text);
}
