using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Turns the controls of a document into answers of a form.</summary>
internal sealed class Interpretation
{
    private readonly Form form;
    private readonly Templates templates;

    private readonly List<(Control Control, string Group)> loose = [];

    // Hundreds of items give the same few answers to a question.
    private readonly Dictionary<(string Question, string Text), (string Answer, bool Left)> withoutHelp = [];
    private readonly Dictionary<(string Question, string Words), Answer> understood = [];

    private readonly Dictionary<string, string?> groupOf = [];
    private readonly HashSet<string> groups = [];
    private readonly HashSet<string> annexed = [];

    private Interpretation(Form form, Templates templates)
    {
        (this.form, this.templates) = (form, templates);
        foreach (var (section, question) in form.Questions)
            groupOf.TryAdd(question.Id, section.Group);
        annexed.UnionWith(form.Sections.Where(section => section.Annex is not null).Select(section => section.Group!));
        groups.UnionWith(form.Sections.Select(section => section.Group).OfType<string>());
    }

    public ItemBuilder Root { get; } = new(null);

    public List<string> UnknownTags { get; } = [];

    public static Interpretation Of(Control root, Form form, Templates templates)
    {
        var interpretation = new Interpretation(form, templates);
        interpretation.Visit(root, interpretation.Root, null);
        interpretation.TakeLoose();
        return interpretation;
    }

    /// <param name="parent">The control whose children are visited.</param>
    /// <param name="item">The item they stand in.</param>
    /// <param name="section">The group whose repeating section they stand in, if it is the nearest.</param>
    private void Visit(Control parent, ItemBuilder item, string? section)
    {
        foreach (var control in parent.Children)
        {
            if (control.IsItem && section is not null)
            {
                Visit(control, Add(item, section, control.IsRow && annexed.Contains(section)), null);
            }
            else if (groups.Contains(control.Tag))
            {
                if (control.IsSection || HasItems(control))
                {
                    Visit(control, item, control.Tag);
                }
                else
                {
                    // Marks get lost; then every control of the group begins an item, and so does a question that comes again.
                    Add(item, control.Tag);
                    Visit(control, item, null);
                }
            }
            else
            {
                if (groupOf.ContainsKey(control.Tag))
                    Answer(control, item);
                else if (control.Tag.Length > 0 && control.Tag != Names.ConfidentialTag && !control.Tag.StartsWith(Names.FormTag, StringComparison.Ordinal))
                    UnknownTags.Add(control.Tag);
                Visit(control, item, section);
            }
        }
    }

    private static bool HasItems(Control control) => control.Children.Any(child => child.IsItem || (child.IsTransparent && HasItems(child)));

    private ItemBuilder Add(ItemBuilder parent, string group, bool inRow = false)
    {
        var added = new ItemBuilder(group) { InRow = inRow };
        ParentOf(group, parent).Items(group).Add(added);
        return added;
    }

    private void Answer(Control control, ItemBuilder item)
    {
        var group = groupOf[control.Tag];
        if (control.InTextBox && group is not null && group != item.Group)
            loose.Add((control, group));
        else
            Answer(control, item, group);
    }

    /// <summary>A box beside the text repeats what an item says. It begins an item of its own only where the document has none.</summary>
    private void TakeLoose()
    {
        var without = loose.Select(box => box.Group).Distinct().Where(group => Root.All(group).All(item => item.Questions.Count == 0)).ToHashSet();
        foreach (var (control, group) in loose.Where(box => without.Contains(box.Group)))
            Answer(control, Root, group);
    }

    private void Answer(Control control, ItemBuilder item, string? group)
    {
        var home = group is null ? Root : group == item.Group ? item : Homeless(group, control.Tag, item);
        var read = Read(control, templates.Questions[control.Tag]);
        if (home.Questions.TryGetValue(control.Tag, out var before))
            before.Again(read);
        else
            home.Questions[control.Tag] = read;
    }

    /// <summary>A repeated question outside its group, whose control was deleted: a new item begins where the question comes again.</summary>
    private ItemBuilder Homeless(string group, string question, ItemBuilder item)
    {
        var items = ParentOf(group, item).Items(group);
        if (items.Count == 0 || items[^1].Questions.ContainsKey(question))
            items.Add(new ItemBuilder(group));
        return items[^1];
    }

    /// <summary>The item that a group belongs to: the one it stands in, else the last one before it.</summary>
    private ItemBuilder ParentOf(string group, ItemBuilder item)
    {
        if (form.Sections.First(section => section.Group == group).Within is not { } outer)
            return Root;
        if (item.Group == outer)
            return item;
        if (Root.Items(outer).Count == 0)
            Root.Items(outer).Add(new ItemBuilder(outer));
        return Root.Items(outer)[^1];
    }

    private ReadAnswer Read(Control control, Question question)
    {
        if (control.Checked is { } ticked && question.Kind == QuestionKind.YesNo)
            return new ReadAnswer(control, ticked ? new Answer.Choice("yes") : null, false);
        var text = AnswerText.Normalise(control.Text.ToString());
        if (control.ShowsPlaceholder || text.Length == 0)
            return new ReadAnswer(control, null, false);
        if (!withoutHelp.TryGetValue((question.Id, text), out var removed))
            withoutHelp[(question.Id, text)] = removed = templates.Placeholders.Remove(text, question.Id);
        var (rest, left) = removed;
        if (rest.Length == 0)
            return new ReadAnswer(control, null, false);
        return new ReadAnswer(control, FromList(control, question, rest) ?? FromWords(control, question, rest), left);
    }

    private static Answer? FromList(Control control, Question question, string shown)
    {
        if (!control.List.TryGetValue(shown, out var value))
            return null;
        if (NonAnswerCode.Find(value) is { } none)
            return new Answer.None(none);
        return question.Options.Contains(value) ? new Answer.Choice(value) : null;
    }

    private Answer FromWords(Control control, Question question, string words)
    {
        if (!understood.TryGetValue((question.Id, words), out var answer))
            understood[(question.Id, words)] = answer = AnswerWords.Read(words, question, templates);
        return answer is Answer.Text text && control.Rich && question.Kind == QuestionKind.Text ? text with { Rich = true } : answer;
    }
}
