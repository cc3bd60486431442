using System.Collections.Immutable;
using CsCheck;
using SpOffice.Speaking.Planning;

namespace SpOffice.Tests.Speaking.Planning;

public sealed class PlannerTests
{
    private static readonly Gen<ImmutableArray<PlanOption>> Options =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 12]).Select((cost, value) => new PlanOption(cost, value)).Array[1, 3].Select(options => options.ToImmutableArray());

    private static readonly Gen<ImmutableArray<PlanItem>> Items = Gen.Int[1, 6].SelectMany(count =>
        Gen.Select(Options, Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Select((options, must, link, one, other) => new PlanItem(must == 0, options)
        {
            OnlyWith = link is 1 or 2 ? [one] : [],
            NotWith = link is 2 or 3 ? [other] : [],
            OneOf = link is 4 or 5 ? "a" : link == 6 ? "b" : null,
        }).Array[count].Select(items => items.ToImmutableArray()));

    [Fact]
    public void Equals_brute_force_tie_break_included() => Gen.Select(Items, Gen.Int[0, 130]).Sample((items, capacity) =>
    {
        var (choice, optimal) = Planner.Best(items, capacity);
        (choice?.ToArray() ?? []).ShouldBe(BruteForce(items, capacity) ?? []);
        optimal.ShouldBe(choice is not null);
    }, iter: 2000);

    [Fact]
    public void The_shortest_version_is_no_longer_than_any() => Items.Sample(items =>
    {
        var all = Versions(items).Where(version => IsAllowed(items, version)).Select(version => Cost(items, version)).ToList();
        var shortest = Planner.Shortest(items);
        shortest.HasValue.ShouldBe(all.Count > 0);
        if (shortest is { } version)
            Cost(items, [.. version]).ShouldBe(all.Min());
    }, iter: 500);

    [Fact]
    public void Of_versions_worth_the_same_the_shortest_is_chosen_and_of_these_the_one_with_the_earliest_items()
    {
        var equal = new PlanItem(false, [new PlanOption(10, 5)]);
        Planner.Best([equal, equal, equal], 20).Choice!.Value.ShouldBe([0, 0, Planner.Cut]);
        Planner.Best([equal, new PlanItem(false, [new PlanOption(9, 5)])], 10).Choice!.Value.ShouldBe([Planner.Cut, 0]);
    }

    [Fact]
    public void A_greedy_choice_is_bettered() => Planner.Best(
        [new PlanItem(false, [new PlanOption(6, 7)]), new PlanItem(false, [new PlanOption(5, 5)]), new PlanItem(false, [new PlanOption(5, 5)])], 10)
        .Choice!.Value.ShouldBe([Planner.Cut, 0, 0]);

    [Fact]
    public void Sixty_passages_of_five_wordings_with_dependencies_are_planned_to_the_optimum()
    {
        var random = new Random(6);
        var items = Enumerable.Range(0, 60).Select(number => new PlanItem(number % 12 == 0, [.. Enumerable.Range(0, 5).Select(wording => new PlanOption(random.Next(150, 900) / (wording + 1), 100 - 10 * wording))])
        {
            OnlyWith = number % 5 == 1 ? [number - 1] : number % 15 == 7 ? [0] : [],
            NotWith = number % 7 == 3 ? [number - 2] : [],
            OneOf = number % 10 is 4 or 6 ? $"group{number / 10}" : null,
        }).ToImmutableArray();
        var (choice, optimal) = Planner.Best(items, 8000);
        optimal.ShouldBeTrue();
        Cost(items, [.. choice!.Value]).ShouldBeLessThanOrEqualTo(8000);
        IsAllowed(items, [.. choice.Value]).ShouldBeTrue();
    }

    private static int[]? BruteForce(ImmutableArray<PlanItem> items, int capacity) => Versions(items)
        .Where(version => Cost(items, version) <= capacity && IsAllowed(items, version))
        .OrderByDescending(version => Value(items, version)).ThenBy(version => Cost(items, version))
        .ThenBy(version => string.Join(' ', version.Select(option => option == Planner.Cut ? 9 : option)), StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<int[]> Versions(ImmutableArray<PlanItem> items) => items.Aggregate((IEnumerable<int[]>)[[]], (versions, item) =>
        versions.SelectMany(version => Enumerable.Range(item.Must ? 0 : Planner.Cut, item.Options.Length + (item.Must ? 0 : 1)).Select(option => (int[])[.. version, option])));

    private static bool IsAllowed(ImmutableArray<PlanItem> items, int[] version)
    {
        bool Kept(int item) => version[item] != Planner.Cut;
        var kept = Enumerable.Range(0, items.Length).Where(Kept).ToList();
        return kept.All(item => items[item].OnlyWith.All(Kept) && items[item].NotWith.All(other => other == item || !Kept(other)))
            && items.Select(item => item.OneOf).OfType<string>().Distinct().All(group => kept.Count(item => items[item].OneOf == group) == 1);
    }

    private static int Cost(ImmutableArray<PlanItem> items, int[] version) => version.Select((option, item) => option == Planner.Cut ? 0 : items[item].Options[option].Cost).Sum();

    private static int Value(ImmutableArray<PlanItem> items, int[] version) => version.Select((option, item) => option == Planner.Cut ? 0 : items[item].Options[option].Value).Sum();
}
