using System.Collections.Concurrent;
using SpOffice.Texts;

namespace SpOffice.Submissions;

/// <summary>Help text that stands where an answer should: LibreOffice and others turn a placeholder into plain text, and people type before
/// or after it. In the midst of a sentence the same words are the answer's own.</summary>
internal sealed class Placeholders(Templates templates)
{
    private readonly ConcurrentDictionary<string, Help[]> byQuestion = new();
    private readonly Lazy<Help[]> choose = new(() => [.. templates.Documents.Values.Select(texts => new Help(texts.Words["choose"]))]);

    /// <summary>The text without the placeholders of its question, in any language and form, and whether one was there.</summary>
    /// <param name="text">Normalised, see <see cref="AnswerText.Normalise"/>.</param>
    /// <param name="question">The question's id.</param>
    public (string Answer, bool Left) Remove(string text, string question)
    {
        var left = false;
        var helps = byQuestion.GetOrAdd(question, Of);
        for (var again = true; again && text.Length > 0;)
        {
            again = false;
            foreach (var help in helps)
            {
                var rest = help.IsAsGoodAs(text) || choose.Value.Any(word => word.IsAsGoodAs(text)) ? ""
                    : text.StartsWith(help.Text, StringComparison.Ordinal) ? text[help.Text.Length..]
                    : text.EndsWith(help.Text, StringComparison.Ordinal) ? text[..^help.Text.Length] : text;
                if (rest.Length == text.Length)
                    continue;
                again = true;
                text = AnswerText.Normalise(rest);
            }
            left |= again;
        }
        return (text, left);
    }

    /// <summary>The longest first: "V1, V2, V3" also begins what another language says at greater length.</summary>
    private Help[] Of(string question) =>
        [.. (from texts in templates.Documents.Values
             from words in templates.OwnWords[question].Prepend(question)
             select texts.Questions[words].Placeholder)
            .Concat(templates.Documents.Values.Select(texts => Word.AnnexTable.HelpOf(question, texts))).Distinct().OrderByDescending(help => help.Length).Select(help => new Help(help))];

    private sealed record Help(string Text)
    {
        private readonly string plain = Plain.Of(Text);

        /// <summary>Accents, case and space aside. Texts of quite another length are not worth the comparing.</summary>
        public bool IsAsGoodAs(string text) => Math.Abs(text.Length - Text.Length) < 8 && Plain.Of(text) == plain;
    }
}
