using SpOffice.Checks;

namespace SpOffice.Speaking;

/// <summary>Paragraphs that were timed before, so that of a statement that is being written only what changed is timed again. It remembers the
/// last statement and this one, no more.</summary>
internal sealed class TimedParagraphs
{
    private Dictionary<(string Text, string Lang, double Slower), Passage?> before = [];
    private Dictionary<(string Text, string Lang, double Slower), Passage?> now = [];

    private Dictionary<string, string?> languagesBefore = [];
    private Dictionary<string, string?> languages = [];

    /// <summary>Begins a new statement.</summary>
    public void Turn() => (before, now, languagesBefore, languages) = (now, [], languages, []);

    /// <summary>The language a paragraph is in, or null in doubt.</summary>
    public string? LanguageOf(string paragraph, Clues clues)
    {
        if (!languages.TryGetValue(paragraph, out var lang))
            languages[paragraph] = lang = languagesBefore.TryGetValue(paragraph, out var known) ? known : PassageLanguages.Of(paragraph, clues);
        return lang;
    }

    public Passage? Of(string paragraph, SpeechLanguage language, double slower)
    {
        var key = (paragraph, language.Lang, slower);
        if (!now.TryGetValue(key, out var passage))
            now[key] = passage = before.TryGetValue(key, out var known) ? known : Statement.Alone(paragraph, language, slower);
        return passage;
    }
}
