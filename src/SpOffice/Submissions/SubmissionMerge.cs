using System.Collections.Immutable;
using System.Globalization;

namespace SpOffice.Submissions;

/// <summary>Brings what was answered here and what was answered elsewhere meanwhile together. An answer is carried to another item only where
/// it is certain that it is the same person, incident or row.</summary>
/// <param name="Now">Theirs, with every answer of ours laid over it.</param>
/// <param name="Twice">Places answered differently on both sides; <see cref="Now"/> has ours.</param>
/// <param name="Homeless">Answers of ours whose item is not there any more, or cannot be told for certain, by their old places.</param>
public sealed record SubmissionMerge(Submission Now, ImmutableArray<string> Twice, ImmutableDictionary<string, Answer?> Homeless)
{
    /// <summary>Merges.</summary>
    /// <param name="before">What both sides began with.</param>
    /// <param name="mine">Answered here. Items may have been added at the end of their groups, not removed or moved.</param>
    /// <param name="theirs">Answered elsewhere; items may have been added, removed and moved.</param>
    public static SubmissionMerge Of(Submission before, Submission mine, Submission theirs)
    {
        var places = before.Items().Concat(mine.Items()).SelectMany(item => item.Answers.Values.Keys.Select(item.PlaceOf)).Distinct();
        var (now, twice, homeless) = (theirs, ImmutableArray.CreateBuilder<string>(), ImmutableDictionary.CreateBuilder<string, Answer?>());
        foreach (var place in places.Where(place => !Equals(before.At(place), mine.At(place))).ToList())
        {
            var answer = mine.At(place);
            if (PlaceIn(theirs, place, before) is not { } there)
            {
                homeless[place] = answer;
                continue;
            }
            if (!Equals(theirs.At(there), before.At(place)) && !Equals(theirs.At(there), answer))
                twice.Add(there);
            now = now.With(there, answer);
        }
        // Items added here that hold nothing yet are still shown here.
        foreach (var (group, items) in mine.Answers.Groups)
        {
            var count = theirs.Answers.Items(group).Length + items.Length - before.Answers.Items(group).Length;
            if (!before.Answers.Items(group).IsEmpty && now.Answers.Items(group) is var shown && shown.Length < count)
                now = now with { Answers = now.Answers.WithItems(group, shown.AddRange(Enumerable.Repeat(Answers.None, count - shown.Length))) };
        }
        return new SubmissionMerge(now, twice.ToImmutable(), homeless.ToImmutable());
    }

    private static string? PlaceIn(Submission theirs, string place, Submission before)
    {
        var (ours, there) = ("", "");
        foreach (var (group, number) in Place.Items(place))
        {
            var (left, right) = (ItemsAt(before, ours, group), ItemsAt(theirs, there, group));
            if (Match(group, left, right, number - 1) is not { } index)
                return null;
            (ours, there) = (Place.Item(ours, group, number), Place.Item(there, group, index + 1));
        }
        return there.Length == 0 ? place : $"{there}/{Place.Question(place)}";
    }

    private static ImmutableArray<Answers> ItemsAt(Submission submission, string parent, string group) =>
        submission.Items().FirstOrDefault(item => item.Place == parent)?.Answers.Items(group) ?? [];

    /// <summary>Where an item of ours stands among theirs, from 0; null when that is not certain.</summary>
    private static int? Match(string group, ImmutableArray<Answers> left, ImmutableArray<Answers> right, int number)
    {
        // One that was added here comes after all of theirs; the empty item a form shows is the first.
        if (number >= left.Length)
            return left.IsEmpty && !right.IsEmpty ? null : right.Length + number - left.Length;
        if (Only(right, left, number, Key) is { } same)
            return same;
        if (left[number].Text(group + ".reference") is { Length: > 0 })
            return Only(right, left, number, item => item.Text(group + ".reference") ?? "");
        // Nothing names it: it is where it was if everything else is.
        return left.Length == right.Length && Enumerable.Range(0, left.Length).All(i => i == number || Key(left[i]) == Key(right[i])) && Shares(left[number], right[number]) ? number : null;
    }

    private static int? Only(ImmutableArray<Answers> right, ImmutableArray<Answers> left, int number, Func<Answers, string> key)
    {
        var wanted = key(left[number]);
        var found = Enumerable.Range(0, right.Length).Where(i => key(right[i]) == wanted).ToList();
        var alike = Enumerable.Range(0, left.Length).Where(i => key(left[i]) == wanted).ToList();
        // Items that say the same are the same for whoever reads them: the order among them decides.
        return found.Count == alike.Count ? found[alike.IndexOf(number)] : null;
    }

    private static bool Shares(Answers one, Answers other) =>
        one.Values.Count(value => Equals(value.Value, other[value.Key])) * 2 >= Math.Max(one.Values.Count, other.Values.Count) - 1;

    private static string Key(Answers item) => string.Join('\n', item.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={Words(value.Value)}")
        .Concat(item.Groups.OrderBy(inner => inner.Key, StringComparer.Ordinal)
            .SelectMany(inner => inner.Value.Select((one, index) => string.Create(CultureInfo.InvariantCulture, $"{inner.Key}[{index}]({Key(one)})")))));

    private static string Words(Answer answer) => answer is Answer.None none ? "none " + none.Why : answer.GetType().Name + string.Join('|', answer.Values) + (answer as Answer.Unclear)?.Value;
}
