using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>Answers in words that are carried into a document in another language: they are marked until somebody has translated them.</summary>
public static class Untranslated
{
    /// <summary>The answer as the new document shows it: choices, dates and countries are said in its language by themselves, and names stay.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="question">Its question.</param>
    /// <param name="from">The language it is written in.</param>
    /// <param name="to">The language of the new document.</param>
    /// <param name="beside">Whether the original is to stay below the translation.</param>
    /// <param name="templates">Wording.</param>
    public static Answer Marked(Answer answer, Question question, string from, string to, bool beside, Templates templates)
    {
        if (from == to || !question.IsTranslated || answer is not Answer.Text text || !text.Value.Any(char.IsLetter) || IsMarked(text.Value, templates))
            return answer;
        var words = templates.Documents[to].Words;
        return text with { Value = $"{words[Key("toTranslate", from)]}\n{(beside ? words[Key("original", from)] + "\n" : "")}{text.Value}" };
    }

    /// <summary>Whether a text begins with such a mark, in any language.</summary>
    public static bool IsMarked(string text, Templates templates) => text.StartsWith('[')
        && templates.Documents.Values.Any(texts => Templates.Languages.Any(lang => text.StartsWith(texts.Words[Key("toTranslate", lang)], StringComparison.Ordinal)));

    private static string Key(string word, string lang) => word + char.ToUpperInvariant(lang[0]) + lang[1..];
}
