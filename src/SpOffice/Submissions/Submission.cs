using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>A form filled in, in one language. It lives in its document and nowhere else.</summary>
/// <param name="Form">Which questions are asked.</param>
/// <param name="Lang">The document's language: <c>en</c>, <c>fr</c> or <c>es</c>.</param>
/// <param name="Answers">What was answered.</param>
public sealed record Submission(Form Form, string Lang, Answers Answers)
{
    /// <summary>What the document is for, where its form asks that and it is answered.</summary>
    public string? Purpose => Form.Purpose is { } question ? Answers.Option(question) : null;

    /// <summary>Whether a section is asked: it serves the purpose, and its condition holds, such as a mandate that is chosen.</summary>
    public bool IsAsked(FormSection section) => Form.Serves(section, Purpose) && section.When?.Holds(id => Answers[id]?.Values ?? []) != false;

    /// <summary>Whether a section stands in the document: it is asked, or something in it is answered and must not be lost.</summary>
    /// <param name="section">The section.</param>
    /// <param name="answers">Those of the item it stands in, or of the form.</param>
    public bool Shows(FormSection section, Answers answers) => IsAsked(section)
        || (section.Group is { } group ? answers.Items(group).Any(item => !item.IsEmpty) : section.Questions.Any(question => answers[question.Id] is not null));

    /// <summary>Whether a question stands in the document: it is not asked for another purpose only, or it is answered and must not be lost.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answers">Those of the item it stands in, or of the form.</param>
    public bool Shows(FormQuestion question, Answers answers) => answers[question.Id] is not null
        || ((answers.InRow ? question.Cell is not null : !question.RowOnly) && IsForPurpose(question));

    private bool IsForPurpose(FormQuestion question) => Purpose is not { } purpose
        || ((question.For.IsEmpty || question.For.Contains(purpose)) && IsAskedFor(purpose, question));

    private bool IsAskedFor(string purpose, FormQuestion question) =>
        question.When is not { } when || !when.IsAbout(Form.Purpose!) || when.Holds(_ => [purpose]);

    /// <summary>Every group item with its place, the form itself first with an empty place. Items are counted from 1.</summary>
    public IEnumerable<Item> Items() => ItemsIn(null, "", Answers);

    /// <summary>The items of one group, wherever it stands. An empty group is one empty item, since the document shows one.</summary>
    public IEnumerable<Item> ItemsOf(string group) => Items().Where(item => item.Group == group);

    private IEnumerable<Item> ItemsIn(string? group, string place, Answers answers)
    {
        yield return new Item(group, place, answers);
        foreach (var inner in Form.GroupsIn(group))
        {
            var items = answers.Items(inner);
            var shown = items.IsEmpty ? [Answers.None] : items;
            for (var i = 0; i < shown.Length; i++)
            {
                foreach (var item in ItemsIn(inner, Place.Item(place, inner, i + 1), shown[i]))
                    yield return item;
            }
        }
    }
}

/// <summary>One item of a group, or the form itself.</summary>
/// <param name="Group">The group's id, null for the form.</param>
/// <param name="Place">Such as <c>victim[2]</c>, empty for the form.</param>
/// <param name="Answers">Its answers.</param>
public sealed record Item(string? Group, string Place, Answers Answers)
{
    /// <summary>The place of a question in this item, such as <c>victim[2]/victim.name</c>.</summary>
    public string PlaceOf(string question) => Place.Length == 0 ? question : $"{Place}/{question}";
}
