namespace SpOffice.Speaking.Planning;

/// <summary>No version can be worth more than this: what the undecided items are worth at best if the last one may be kept in part and no
/// dependency counts (the linear relaxation of the multiple-choice knapsack; Kellerer, Pferschy, Pisinger, Knapsack Problems, 2004, ch. 11).</summary>
internal sealed class PlanBound
{
    private readonly int[] leastCost;
    private readonly int[] leastValue;
    private readonly int[][] costs;
    private readonly int[][] values;
    private readonly List<(int Item, int Cost, int Value)> steps = [];

    /// <param name="items">The items in the order in which they are decided.</param>
    public PlanBound(IReadOnlyList<PlanItem> items)
    {
        leastCost = new int[items.Count + 1];
        leastValue = new int[items.Count + 1];
        costs = new int[items.Count + 1][];
        values = new int[items.Count + 1][];
        for (var item = items.Count - 1; item >= 0; item--)
        {
            var hull = Hull(items[item]);
            leastCost[item] = leastCost[item + 1] + hull[0].Cost;
            leastValue[item] = leastValue[item + 1] + hull[0].Value;
            for (var step = 1; step < hull.Count; step++)
                steps.Add((item, hull[step].Cost - hull[step - 1].Cost, hull[step].Value - hull[step - 1].Value));
        }
        // The steps that give most for their time first.
        steps.Sort((a, b) => ((long)b.Value * a.Cost).CompareTo((long)a.Value * b.Cost));
        for (var item = 0; item <= items.Count; item++)
        {
            var left = steps.FindAll(step => step.Item >= item);
            (costs[item], values[item]) = (new int[left.Count + 1], new int[left.Count + 1]);
            for (var step = 0; step < left.Count; step++)
                (costs[item][step + 1], values[item][step + 1]) = (costs[item][step] + left[step].Cost, values[item][step] + left[step].Value);
        }
    }

    /// <summary>What a version is worth that takes the steps that give most for their time as long as they fit; 0 if none does. It exists where
    /// no dependency forbids it.</summary>
    public int Greedy(int capacity)
    {
        var (room, value, stopped) = (capacity - leastCost[0], leastValue[0], new bool[leastCost.Length]);
        if (room < 0)
            return 0;
        foreach (var step in steps)
        {
            // A later step of an item builds on the one before.
            stopped[step.Item] |= step.Cost > room;
            if (stopped[step.Item])
                continue;
            (room, value) = (room - step.Cost, value + step.Value);
        }
        return value;
    }

    /// <summary>The most the items from a place on can add within some hundredths of a second; negative if they do not fit at all.</summary>
    public int MostFrom(int item, int room)
    {
        room -= leastCost[item];
        if (room < 0)
            return -1;
        var (cost, value) = (costs[item], values[item]);
        var at = Array.BinarySearch(cost, room);
        at = at < 0 ? ~at - 1 : at;
        var part = at + 1 < cost.Length ? (int)((long)(room - cost[at]) * (value[at + 1] - value[at]) / (cost[at + 1] - cost[at])) : 0;
        return leastValue[item] + value[at] + part;
    }

    /// <summary>The cheapest way to decide an item, and those that are worth more for more time, as far as none of them lies below the line
    /// between two others.</summary>
    private static List<PlanOption> Hull(PlanItem item)
    {
        var hull = new List<PlanOption>();
        foreach (var option in item.Options.Concat(item.Must ? [] : [new PlanOption(0, 0)]).OrderBy(option => option.Cost).ThenByDescending(option => option.Value))
        {
            if (hull.Count > 0 && option.Value <= hull[^1].Value)
                continue;
            while (hull.Count > 1 && (long)(option.Value - hull[^1].Value) * (hull[^1].Cost - hull[^2].Cost) >= (long)(hull[^1].Value - hull[^2].Value) * (option.Cost - hull[^1].Cost))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(option);
        }
        return hull;
    }
}
