using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Help text that stands where an answer should: LibreOffice and others turn a placeholder into plain text.</summary>
internal static class Placeholders
{
    /// <summary>The text without the placeholder of its question, in any language, and whether one was there.</summary>
    public static (string Answer, bool Left) Remove(string text, string question, Templates templates)
    {
        foreach (var texts in templates.Documents.Values)
        {
            if (!texts.Questions.TryGetValue(question, out var wording))
                continue;
            if (Plain.Of(text) == Plain.Of(wording.Placeholder) || Plain.Of(text) == Plain.Of(texts.Words["choose"]))
                return ("", true);
            if (text.Contains(wording.Placeholder, StringComparison.Ordinal))
                return (text.Replace(wording.Placeholder, "", StringComparison.Ordinal).Trim(), true);
        }
        return (text, false);
    }
}
