using SpOffice.Texts;

namespace SpOffice.Submissions;

/// <summary>Help text that stands where an answer should: LibreOffice and others turn a placeholder into plain text, and people type before
/// or after it. In the midst of a sentence the same words are the answer's own.</summary>
internal static class Placeholders
{
    /// <summary>The text without the placeholders of its question, in any language and form, and whether one was there.</summary>
    public static (string Answer, bool Left) Remove(string text, string question, Templates templates)
    {
        var left = false;
        // The longest first: "V1, V2, V3" also begins what another language says at greater length.
        var helps = (from texts in templates.Documents.Values
                     from words in templates.OwnWords[question].Prepend(question)
                     select texts.Questions[words].Placeholder).Distinct().OrderByDescending(help => help.Length).ToList();
        for (var again = true; again && text.Length > 0;)
        {
            again = false;
            foreach (var help in helps)
            {
                var rest = IsAsGoodAs(text, help) || templates.Documents.Values.Any(texts => IsAsGoodAs(text, texts.Words["choose"])) ? ""
                    : text.StartsWith(help, StringComparison.Ordinal) ? text[help.Length..]
                    : text.EndsWith(help, StringComparison.Ordinal) ? text[..^help.Length] : text;
                again |= rest.Length != text.Length;
                text = AnswerText.Normalise(rest);
            }
            left |= again;
        }
        return (text, left);
    }

    /// <summary>Accents, case and space aside. Texts of quite another length are not worth the comparing.</summary>
    private static bool IsAsGoodAs(string text, string help) => Math.Abs(text.Length - help.Length) < 8 && Plain.Of(text) == Plain.Of(help);
}
