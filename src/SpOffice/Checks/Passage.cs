using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The words of a text, prepared once however often they stand in the document: labels and short answers come again with every item.</summary>
/// <param name="text">Within one paragraph.</param>
internal sealed class Passage(string text)
{
    /// <summary>As it stands in the document.</summary>
    public string Text => text;

    /// <summary>Reduced for comparison.</summary>
    public string Plain => field ??= Texts.Plain.Of(text);

    /// <summary>Its words.</summary>
    public WordList Words => field ??= new(text);

    /// <summary>Asks something of texts whose answer lies in their words alone, once for the same words.</summary>
    /// <param name="ask">What is asked of the words.</param>
    public static Func<CaseText, T> Once<T>(Func<Passage, T> ask)
    {
        var answers = new Dictionary<Passage, T>();
        return text =>
        {
            if (!answers.TryGetValue(text.Passage, out var answer))
                answers[text.Passage] = answer = ask(text.Passage);
            return answer;
        };
    }
}
