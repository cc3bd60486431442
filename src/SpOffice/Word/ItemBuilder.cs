using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>An item while a document is read: identity comes from nesting, so its place is known only at the end.</summary>
internal sealed class ItemBuilder(string? group)
{
    public string? Group { get; } = group;

    /// <summary>Whether it is a row of an annex.</summary>
    public bool InRow { get; init; }

    public Dictionary<string, ReadAnswer> Questions { get; } = [];

    public Dictionary<string, List<ItemBuilder>> Groups { get; } = [];

    public List<ItemBuilder> Items(string group)
    {
        if (!Groups.TryGetValue(group, out var items))
            Groups[group] = items = [];
        return items;
    }

    /// <summary>The items of a group, within other items too.</summary>
    public IEnumerable<ItemBuilder> All(string group) =>
        Groups.SelectMany(entry => entry.Value.SelectMany(item => entry.Key == group ? item.All(group).Prepend(item) : item.All(group)));

    /// <summary>The answers, without empty items at the end of a group.</summary>
    public Answers ToAnswers()
    {
        var answers = InRow ? Answers.None with { InRow = true } : Answers.None;
        foreach (var (id, read) in Questions)
            answers = answers.With(id, read.Answer);
        foreach (var (id, builders) in Groups)
        {
            var items = builders.Select(builder => builder.ToAnswers()).ToList();
            while (items.Count > 0 && items[^1].IsEmpty)
                items.RemoveAt(items.Count - 1);
            if (items.Count > 0)
                answers = answers.WithItems(id, items);
        }
        return answers;
    }

    /// <summary>Every question read, with its place.</summary>
    public IEnumerable<(string Place, ReadAnswer Read)> Placed(string place = "")
    {
        foreach (var (id, read) in Questions)
            yield return (place.Length == 0 ? id : $"{place}/{id}", read);
        foreach (var (id, items) in Groups)
        {
            for (var i = 0; i < items.Count; i++)
            {
                foreach (var inner in items[i].Placed(Place.Item(place, id, i + 1)))
                    yield return inner;
            }
        }
    }
}

/// <summary>What was read from the control, or controls, of one question.</summary>
internal sealed class ReadAnswer(Control control, Answer? answer, bool placeholderLeft)
{
    /// <summary>The control that holds the answer.</summary>
    public Control Control { get; private set; } = control;

    /// <summary>Every control of the question, the repeated ones too.</summary>
    public List<Control> Controls { get; } = [control];

    public Answer? Answer { get; private set; } = answer;

    public bool PlaceholderLeft { get; private set; } = placeholderLeft;

    public bool Twice { get; private set; }

    /// <summary>The same question again: the first answer stands, and a different one is reported.</summary>
    public void Again(ReadAnswer other)
    {
        Controls.Add(other.Control);
        PlaceholderLeft |= other.PlaceholderLeft;
        if (Answer is null && other.Answer is not null)
            (Control, Answer) = (other.Control, other.Answer);
        else
            Twice |= other.Answer is not null && other.Answer != Answer;
    }
}
