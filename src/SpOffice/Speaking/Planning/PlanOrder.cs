namespace SpOffice.Speaking.Planning;

/// <summary>The order in which items are decided, and what must be remembered of those decided: items that depend on each other, straight or
/// through others, are decided one after the other, so that little is open at any time.</summary>
internal sealed class PlanOrder
{
    private readonly IReadOnlyList<PlanItem> items;
    private readonly ulong[] partners;
    private readonly int[] place;

    public PlanOrder(IReadOnlyList<PlanItem> items)
    {
        this.items = items;
        partners = Partners(items);
        var component = Enumerable.Range(0, items.Count).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var item = 0; item < items.Count; item++)
            {
                foreach (var partner in Bits(partners[item]))
                {
                    changed |= component[item] != component[partner];
                    component[item] = component[partner] = Math.Min(component[item], component[partner]);
                }
            }
        }
        Items = [.. Enumerable.Range(0, items.Count).OrderBy(item => component[item]).ThenBy(item => item)];
        place = new int[items.Count];
        for (var step = 0; step < Items.Length; step++)
            place[Items[step]] = step;
        Open = new ulong[Items.Length];
        for (var step = 0; step < Items.Length; step++)
        {
            for (var before = 0; before <= step; before++)
            {
                if (Bits(partners[Items[before]]).Any(partner => place[partner] > step))
                    Open[step] |= 1UL << Items[before];
            }
        }
    }

    /// <summary>Whether no item depends on another.</summary>
    public bool IsFree => partners.All(partner => partner == 0) && items.All(item => item.OneOf is null);

    /// <summary>The items, in the order in which they are decided.</summary>
    public int[] Items { get; }

    /// <summary>After each step: the decided items that undecided ones depend on.</summary>
    public ulong[] Open { get; }

    /// <summary>Whether an item may be kept, or cut, beside those that were decided before.</summary>
    /// <param name="item">The item to decide.</param>
    /// <param name="kept">Whether it is kept.</param>
    /// <param name="mask">Which of the open items are kept.</param>
    public bool Allows(int item, bool kept, ulong mask)
    {
        if (partners[item] == 0 && items[item].OneOf is null)
            return true;
        if (kept && (items[item].OnlyWith.Any(other => IsDecided(other, item) && !Holds(mask, other)) || items[item].NotWith.Any(other => Holds(mask, other))))
            return false;
        var (others, last) = (0, true);
        foreach (var partner in Bits(partners[item]))
        {
            if (kept ? Holds(mask, partner) && items[partner].NotWith.Contains(item) : Holds(mask, partner) && items[partner].OnlyWith.Contains(item))
                return false;
            if (items[item].OneOf is not { } group || items[partner].OneOf != group)
                continue;
            others += Holds(mask, partner) ? 1 : 0;
            last &= IsDecided(partner, item);
        }
        return items[item].OneOf is null || others + (kept ? 1 : 0) is var count && count <= 1 && (count == 1 || !last);
    }

    private bool IsDecided(int other, int item) => place[other] < place[item];

    private static bool Holds(ulong mask, int item) => (mask >> item & 1) == 1;

    private static ulong[] Partners(IReadOnlyList<PlanItem> items)
    {
        var partners = new ulong[items.Count];
        void Join(int one, int other)
        {
            if (one == other)
                return;
            partners[one] |= 1UL << other;
            partners[other] |= 1UL << one;
        }
        for (var item = 0; item < items.Count; item++)
        {
            foreach (var other in items[item].OnlyWith.Concat(items[item].NotWith))
                Join(item, other);
            for (var other = 0; other < item; other++)
            {
                if (items[item].OneOf is { } group && items[other].OneOf == group)
                    Join(item, other);
            }
        }
        return partners;
    }

    private static IEnumerable<int> Bits(ulong mask)
    {
        for (; mask != 0; mask &= mask - 1)
            yield return System.Numerics.BitOperations.TrailingZeroCount(mask);
    }
}
