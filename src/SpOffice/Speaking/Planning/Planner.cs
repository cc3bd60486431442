using System.Collections.Immutable;

namespace SpOffice.Speaking.Planning;

/// <summary>The best choice of items within a time. It is worth most; of those worth the same it is the shortest; of those as short it keeps
/// the first item in its first form where they differ first.</summary>
/// <remarks>Dynamic programming over item after item: of two partial versions after which the same may follow, the one that is neither
/// cheaper nor worth more is dropped, and so is one that cannot become worth what a quick search has found (branch and bound). Costs are
/// whole hundredths of a second, so the same input gives the same version everywhere.</remarks>
public sealed class Planner
{
    /// <summary>Means that an item is cut.</summary>
    public const int Cut = -1;

    private const int QuickWidth = 24;

    /// <summary>More partial versions than this are not looked at; people's drafts need a few hundred.</summary>
    private const int MostStates = 200_000;

    private readonly ImmutableArray<PlanItem> items;
    private readonly PlanOrder order;
    private readonly PlanBound bound;
    private readonly int capacity;
    private readonly bool isFree;

    private Planner(ImmutableArray<PlanItem> items, int capacity)
    {
        (this.items, this.capacity) = (items, capacity);
        order = new PlanOrder(items);
        isFree = order.IsFree;
        bound = new PlanBound([.. order.Items.Select(item => items[item])]);
    }

    /// <summary>Plans.</summary>
    /// <param name="items">At most 64.</param>
    /// <param name="capacity">Hundredths of a second.</param>
    /// <returns>For each item the number of its form or <see cref="Cut"/>, null if nothing fits; and whether it is proven that nothing is better.</returns>
    public static (ImmutableArray<int>? Choice, bool IsOptimal) Best(ImmutableArray<PlanItem> items, int capacity)
    {
        var planner = new Planner(items, capacity);
        // Without dependencies a good version is found by taking what gives most for its time.
        var quick = planner.isFree ? null : planner.Search(QuickWidth, 0).Found;
        var (best, whole) = planner.Search(MostStates, quick?.Value ?? (planner.isFree ? planner.bound.Greedy(capacity) : 0));
        var found = best ?? quick;
        return (found?.Choice, whole && found is not null);
    }

    /// <summary>The shortest version there is, whatever it is worth; null if the dependencies contradict each other.</summary>
    public static ImmutableArray<int>? Shortest(ImmutableArray<PlanItem> items) =>
        Best([.. items.Select(item => item with { Options = [.. item.Options.Select(option => option with { Value = 0 })] })], int.MaxValue / 2).Choice;

    private ((int Value, ImmutableArray<int> Choice)? Found, bool IsWhole) Search(int width, int atLeast)
    {
        var layers = new State[items.Length + 1][];
        layers[0] = [new State(0, 0, 0, -1, Cut)];
        var whole = true;
        for (var step = 0; step < items.Length; step++)
        {
            var next = Undominated(Next(layers[step], step, atLeast), layers, step);
            if (next.Length > width)
            {
                whole = false;
                next = [.. next.OrderByDescending(state => state.Value + bound.MostFrom(step + 1, capacity - state.Cost)).ThenBy(state => state.Cost).Take(width)];
            }
            if (next.Length == 0)
                return (null, whole);
            layers[step + 1] = next;
        }
        // No dependency is open any more, so no two of the last states are worth the same.
        var best = layers[^1].MaxBy(state => state.Value);
        return ((best.Value, [.. Choice(layers, items.Length, best)]), whole);
    }

    private State[] Next(State[] states, int step, int atLeast)
    {
        var item = order.Items[step];
        var next = new List<State>(states.Length * 2);
        for (var parent = 0; parent < states.Length; parent++)
        {
            var state = states[parent];
            if (order.Allows(item, true, state.Mask))
            {
                for (var option = 0; option < items[item].Options.Length; option++)
                    Add(items[item].Options[option], option, state.Mask | 1UL << item);
            }
            if (!items[item].Must && order.Allows(item, false, state.Mask))
                Add(default, Cut, state.Mask);

            void Add(PlanOption option, int number, ulong mask)
            {
                var (cost, value) = (state.Cost + option.Cost, state.Value + option.Value);
                if (bound.MostFrom(step + 1, capacity - cost) is >= 0 and var most && value + most >= atLeast)
                    next.Add(new State(cost, value, mask & order.Open[step], parent, number));
            }
        }
        return [.. next];
    }

    /// <summary>The states none of which is both longer and worth no more than another that leaves the same open.</summary>
    private State[] Undominated(State[] states, State[][] layers, int step)
    {
        if (isFree)
            Array.Sort(Array.ConvertAll(states, static state => ((long)state.Cost << 32) - state.Value), states);
        else
            Array.Sort(states, static (a, b) => a.Mask != b.Mask ? a.Mask.CompareTo(b.Mask) : a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : b.Value.CompareTo(a.Value));
        var kept = 0;
        foreach (var state in states)
        {
            if (kept == 0 || states[kept - 1].Mask != state.Mask || states[kept - 1].Value < state.Value)
                states[kept++] = state;
            else if (states[kept - 1].Cost == state.Cost && states[kept - 1].Value == state.Value && ComesFirst(state, states[kept - 1], layers, step))
                states[kept - 1] = state;
        }
        return states[..kept];
    }

    /// <summary>Whether a version keeps an earlier item, or in an earlier form, where the two differ first.</summary>
    private bool ComesFirst(State one, State other, State[][] layers, int step)
    {
        var (first, second) = (Choice(layers, step + 1, one), Choice(layers, step + 1, other));
        for (var item = 0; item < first.Length; item++)
        {
            if (first[item] != second[item])
                return (uint)first[item] < (uint)second[item];
        }
        return false;
    }

    private int[] Choice(State[][] layers, int steps, State last)
    {
        var choice = new int[items.Length];
        for (var step = steps - 1; step >= 0; step--)
        {
            choice[order.Items[step]] = last.Option;
            last = layers[step][last.Parent];
        }
        return choice;
    }

    private readonly record struct State(int Cost, int Value, ulong Mask, int Parent, int Option);
}
