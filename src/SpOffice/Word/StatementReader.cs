using SpOffice.Speaking.Drafts;

namespace SpOffice.Word;

/// <summary>Reads a statement from a Word document: one of ours by its tags, any other as plain text.</summary>
public static class StatementReader
{
    /// <summary>Reads a .docx or Flat OPC file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lang">Its language, unless it says another.</param>
    /// <param name="templates">Words of marks.</param>
    /// <param name="bounds">How large it may be.</param>
    /// <exception cref="UnreadableException">What is wrong with the document, or with a mark in it.</exception>
    public static StatementDraft Read(byte[] file, string lang, Templates templates, Bounds bounds)
    {
        var controls = Controls(file, bounds);
        return controls.Exists(IsPassage) ? FromControls(controls, lang, templates.DraftWords)
            : DraftText.Read(Speaking.StatementFile.Read(file, bounds).ReplaceLineEndings("\n").Replace("\n", "\n\n", StringComparison.Ordinal), lang, templates);
    }

    /// <summary>The words of a statement of ours as they are read aloud: the first wording of each passage, a paragraph a line; null if the
    /// document is none.</summary>
    internal static string? Spoken(byte[] file, Bounds bounds)
    {
        var passages = Controls(file, bounds).FindAll(IsPassage);
        return passages.Count == 0 ? null : string.Join("\n\n", passages.Select(passage => DraftWording.OneLine(passage.Text.ToString())));
    }

    private static bool IsPassage(Control control) => control.Tag.StartsWith(StatementDocument.PassageTag, StringComparison.Ordinal);

    /// <summary>Our controls in the order of the document, wherever they stand.</summary>
    private static List<Control> Controls(byte[] file, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var found = new List<Control>();
        Collect(PartWalk.Of(package[Relations.MainDocument(package)]!, bounds, IsOurs).Root);
        return found;

        void Collect(Control control)
        {
            foreach (var child in control.Children)
            {
                if (IsOurs(child.Tag))
                    found.Add(child);
                Collect(child);
            }
        }
    }

    private static bool IsOurs(string tag) => tag is StatementDocument.OtherTag or StatementDocument.MarkTag or StatementDocument.HeadingTag
        || tag.StartsWith(StatementDocument.PassageTag, StringComparison.Ordinal) || tag.StartsWith(StatementDocument.HeadTag, StringComparison.Ordinal)
        || tag.StartsWith(StatementDocument.StatementTag, StringComparison.Ordinal);

    private static StatementDraft FromControls(List<Control> controls, string lang, DraftWords words)
    {
        var draft = new StatementDraft(lang, new StatementHeader(), []);
        PassageMark? mark = null;
        var headings = new List<string>();
        foreach (var control in controls.Where(control => !control.ShowsPlaceholder))
        {
            var text = DraftWording.OneLine(control.Text.ToString());
            if (control.Tag.StartsWith(StatementDocument.HeadTag, StringComparison.Ordinal))
                draft = HeaderLines.With(draft, control.Tag[StatementDocument.HeadTag.Length..], text, words);
            else if (control.Tag == StatementDocument.MarkTag && text.Length > 0)
                mark = PassageMark.Read(text.Trim('[', ']'), words) ?? throw new UnreadableException("wrong-mark", ("mark", text), ("word", text));
            else if (control.Tag == StatementDocument.HeadingTag && text.Length > 0)
                headings.Add(text);
            if (text.Length == 0 || !IsPassage(control) && control.Tag != StatementDocument.OtherTag)
                continue;
            var wording = new DraftWording(text, mark?.Value);
            if (control.Tag == StatementDocument.OtherTag && !draft.Passages.IsEmpty)
            {
                var last = draft.Passages[^1];
                draft = draft with { Passages = draft.Passages.SetItem(draft.Passages.Length - 1, last with { Wordings = last.Wordings.Add(wording) }) };
            }
            else
            {
                var tagged = IsPassage(control) ? PassageMark.PriorityOf(control.Tag[StatementDocument.PassageTag.Length..]) : null;
                draft = draft with { Passages = draft.Passages.Add(Passage(mark, tagged, wording, headings)) };
                headings.Clear();
            }
            mark = null;
        }
        return draft;
    }

    /// <summary>What the mark on the page says weighs more than the tag.</summary>
    private static DraftPassage Passage(PassageMark? mark, Priority? tagged, DraftWording wording, List<string> headings) =>
        new(mark?.Priority ?? tagged ?? Priority.Should, [wording])
        {
            Id = mark?.Id,
            OnlyWith = mark?.OnlyWith ?? [],
            NotWith = mark?.NotWith ?? [],
            OneOf = mark?.OneOf,
            Lang = mark?.Lang,
            Headings = [.. headings],
        };
}
