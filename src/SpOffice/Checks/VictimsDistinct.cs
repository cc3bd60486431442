using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>No victim is listed twice (facts I24). Two people may bear one name; different ages or dates of birth show it.</summary>
public sealed class VictimsDistinct() : Check("victims-distinct")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var victims = draft.Items("victim").ToList();
        return Pairs(victims, "victim.name").Where(pair => !Differ(pair.First, pair.Second)).Select(pair => Say(pair, "victim.name"))
            .Concat(Pairs(victims, "victim.reference").Select(pair => Say(pair, "victim.reference") with { Variant = "reference" }));
    }

    private Finding Say((Item First, Item Second) pair, string question) => Should(pair.Second.PlaceOf(question),
        ("person", FindingValue.OfPlace(pair.Second.Place)), ("other", FindingValue.OfPlace(pair.First.Place)));

    /// <summary>Each item with the first before it that answers a question alike.</summary>
    private static IEnumerable<(Item First, Item Second)> Pairs(List<Item> victims, string question) =>
        from alike in victims.Where(victim => victim.Answers.Text(question) is not null).GroupBy(victim => Plain.Of(victim.Answers.Text(question)!))
        from second in alike.Skip(1)
        select (alike.First(), second);

    private static bool Differ(Item first, Item second) => Differ(first, second, "victim.age") || Differ(first, second, "victim.birth-date");

    private static bool Differ(Item first, Item second, string question) =>
        Draft.IsGiven(first.Answers[question]) && Draft.IsGiven(second.Answers[question]) && first.Answers[question] != second.Answers[question];
}
