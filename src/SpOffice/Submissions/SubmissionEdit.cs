using System.Collections.Immutable;

namespace SpOffice.Submissions;

/// <summary>Changes one place of a submission. Places are those of <see cref="Place"/>.</summary>
public static class SubmissionEdit
{
    /// <summary>The answer at a place, or null.</summary>
    public static Answer? At(this Submission submission, string place) =>
        ItemAt(submission.Answers, Place.Items(place))?[Place.Question(place)];

    /// <summary>With the answer at a place set, or taken away when null. An item that does not exist yet is added for an answer.</summary>
    public static Submission With(this Submission submission, string place, Answer? answer) =>
        answer is null && ItemAt(submission.Answers, Place.Items(place)) is null ? submission : submission with { Answers = Change(submission.Answers, Place.Items(place), item => item.With(Place.Question(place), answer)) };

    /// <summary>How many items a group shows: one empty item where there is none.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="parent">The place of the item the group stands in, empty for the form.</param>
    /// <param name="group">The group.</param>
    public static int Shown(this Submission submission, string parent, string group) =>
        Math.Max(1, ItemAt(submission.Answers, Place.Items(parent))?.Items(group).Length ?? 0);

    /// <summary>With an item added at the end of a group: a row where the last one is a row.</summary>
    public static Submission WithItem(this Submission submission, string parent, string group, Answers item)
    {
        var shown = submission.Shown(parent, group);
        return submission.OfGroup(parent, group, items => Filled(items, shown).Add(item with { InRow = !items.IsEmpty && items[^1].InRow }));
    }

    /// <summary>Without an item. The places of those behind it move up.</summary>
    public static Submission WithoutItem(this Submission submission, string place)
    {
        var (parent, group, number) = Place.Split(place);
        return submission.OfGroup(parent, group, items => number <= items.Length ? items.RemoveAt(number - 1) : items);
    }

    /// <summary>With an item and the one before it exchanged. Nothing happens to the first.</summary>
    public static Submission WithItemMovedUp(this Submission submission, string place)
    {
        var (parent, group, number) = Place.Split(place);
        return number < 2 ? submission : submission.OfGroup(parent, group, items =>
        {
            var all = Filled(items, number);
            return all.SetItem(number - 1, all[number - 2]).SetItem(number - 2, all[number - 1]);
        });
    }

    private static Submission OfGroup(this Submission submission, string parent, string group, Func<ImmutableArray<Answers>, ImmutableArray<Answers>> change) =>
        submission with { Answers = Change(submission.Answers, Place.Items(parent), item => item.WithItems(group, change(item.Items(group)))) };

    private static ImmutableArray<Answers> Filled(ImmutableArray<Answers> items, int count) =>
        items.AddRange(Enumerable.Repeat(Answers.None, Math.Max(0, count - items.Length)));

    private static Answers? ItemAt(Answers answers, ReadOnlySpan<(string Group, int Number)> path)
    {
        if (path.IsEmpty)
            return answers;
        var items = answers.Items(path[0].Group);
        return path[0].Number <= items.Length ? ItemAt(items[path[0].Number - 1], path[1..]) : null;
    }

    private static Answers Change(Answers answers, ReadOnlySpan<(string Group, int Number)> path, Func<Answers, Answers> change)
    {
        if (path.IsEmpty)
            return change(answers);
        var (group, number) = path[0];
        var items = Filled(answers.Items(group), number);
        return answers.WithItems(group, items.SetItem(number - 1, Change(items[number - 1], path[1..], change)));
    }
}
