using System.Text;

namespace SpOffice.Speaking.Drafts;

/// <summary>The plain-text form of a draft (docs/statements.md): lines of the head, then passages with an empty line between them, each with a
/// mark before it where it needs one.</summary>
public static class DraftText
{
    /// <summary>Reads it. Text without any mark is a draft too: each paragraph should be there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lang">Its language, unless its head says another.</param>
    /// <param name="templates">Words of marks, and which lines are headings.</param>
    /// <exception cref="UnreadableException">wrong-mark or wrong-head.</exception>
    public static StatementDraft Read(string text, string lang, Templates templates)
    {
        var words = templates.DraftWords;
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split(['\n', '\u2028', '\u2029', '\v', '\f'], StringSplitOptions.TrimEntries);
        var draft = new StatementDraft(lang, new StatementHeader(), []);
        var at = 0;
        for (; at < lines.Length && (lines[at].Length == 0 || HeadOf(lines[at], words) is not null || lines[at] == "---"); at++)
        {
            if (HeadOf(lines[at], words) is { } id)
                draft = HeaderLines.With(draft, id, lines[at][(lines[at].IndexOf(':') + 1)..], words);
        }
        return draft with { Passages = DraftBlocks.Read(lines[at..], draft.Lang, templates, isPlain: draft.Header == new StatementHeader() && at == 0) };
    }

    /// <summary>Writes it, in the words of its language.</summary>
    public static string Write(StatementDraft draft, DraftWords words)
    {
        var text = new StringBuilder();
        foreach (var (id, value) in HeaderLines.Write(draft, words))
            text.Append(words.Field(id, draft.Lang)).Append(": ").Append(value).Append('\n');
        foreach (var passage in draft.Passages)
        {
            text.Append('\n');
            foreach (var heading in passage.Headings)
                text.Append("# ").Append(heading).Append('\n');
            for (var wording = 0; wording < passage.Wordings.Length; wording++)
            {
                var mark = PassageMark.Write(passage, wording, words, draft.Lang);
                if (mark.Length > 0)
                    text.Append('[').Append(mark).Append("] ");
                text.Append(Escaped(passage.Wordings[wording].Text, words)).Append('\n');
            }
        }
        return text.ToString();
    }

    /// <summary>Letters, figures and hyphens, at most 30.</summary>
    internal static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }
        return name.Length is > 0 and <= 30;
    }

    /// <summary>The line of the head that begins here, or null.</summary>
    private static string? HeadOf(string line, DraftWords words) =>
        line.IndexOf(':') is > 0 and <= 40 and var colon ? words.FieldOf(line[..colon].TrimStart('*').TrimEnd('*', '\u00A0', '\u202F')) : null;

    /// <summary>A backslash before text that would be read as something else.</summary>
    private static string Escaped(string text, DraftWords words) =>
        text is ['\\' or '#' or '[', ..] or "---" || HeadOf(text, words) is not null ? "\\" + text : text;
}
