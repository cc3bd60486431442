using System.Collections.Immutable;
using SpOffice.Speaking.Drafts;

namespace SpOffice.Speaking.Planning;

/// <summary>Looks for the best version of a timed draft. The margin is on the total: the speaker's factor is common to all passages, so a
/// version fits if its seconds at factor 1 do not exceed those that still end in time with the confidence asked for.</summary>
internal sealed class FitSearch
{
    private readonly SpokenDraft spoken;
    private readonly ImmutableArray<PlanItem> items;

    public FitSearch(SpokenDraft spoken) => (this.spoken, items) = (spoken, Items(spoken));

    /// <exception cref="UnreadableException">marks-contradict.</exception>
    public StatementFit Fit(double limit, double confidence)
    {
        // Rehearsed as it stands, it is taken as measured: nothing need be cut if that is in time.
        if (spoken.Speaker.KnowsTexts && Planner.Best(items, int.MaxValue / 2) is ({ } whole, var proven) && spoken.Of(Kept(whole)) is var statement && spoken.Speaker.Knows(statement)
            && SpeakingTime.Of(statement, spoken.Speaker, limit).Chance >= confidence)
            return Found(whole, proven, limit, confidence);
        // The last passage has no pause behind it.
        var capacity = (int)Math.Min(Math.Floor((spoken.Speaker.Capacity(limit, confidence) + spoken.Pause) * 100), int.MaxValue / 2);
        while (Planner.Best(items, capacity) is ({ } choice, var optimal) && choice.Any(option => option != Planner.Cut))
        {
            var fit = Found(choice, optimal, limit, confidence);
            if (fit.Time.Chance >= confidence)
                return fit;
            // This version was rehearsed and took longer than its words promise: a shorter one, then.
            capacity = Cost(choice) - 1;
        }
        return TooLong(capacity, limit, confidence);
    }

    private StatementFit Found(ImmutableArray<int> choice, bool optimal, double limit, double confidence)
    {
        var kept = Kept(choice).ToImmutableArray();
        var statement = spoken.Of(kept);
        var time = SpeakingTime.Of(statement, spoken.Speaker, limit);
        var factor = spoken.Speaker.Factor(statement);
        // A passage without a word to say, such as a lone sign, has no seconds.
        return new StatementFit(limit, confidence, true, optimal, kept.Sum(one => spoken.Draft.Passages[one.Passage].ValueOf(one.Wording)), time,
            [.. kept.Select((one, index) => Passage(one.Passage, one.Wording, factor, isLast: index == kept.Length - 1))],
            [.. Enumerable.Range(0, choice.Length).Where(passage => choice[passage] == Planner.Cut).Select(passage => Passage(passage, Shortest(passage), factor, isLast: false))]);
    }

    private StatementFit TooLong(int capacity, double limit, double confidence)
    {
        var shortest = Planner.Shortest(items) ?? throw new UnreadableException("marks-contradict", ("passages", string.Join(", ", Entangled().Distinct())));
        if (shortest.All(option => option == Planner.Cut))
        {
            // Nothing must be said: the shortest version that says something.
            var least = Enumerable.Range(0, items.Length).MinBy(item => items[item].Options.Min(option => option.Cost));
            shortest = shortest.SetItem(least, Shortest(least));
        }
        var fit = Found(shortest, false, limit, confidence);
        var musts = fit.Kept.Where(passage => passage.Priority == Priority.Must).ToList();
        var factor = spoken.Speaker.Factor(capacity / 100.0);
        return fit with { Fits = false, Over = Math.Max(0, factor.Median(Cost(shortest) - capacity) / 100), Dearest = musts.MaxBy(passage => passage.Seconds) };
    }

    private FittedPassage Passage(int passage, int wording, SpeakerFactor factor, bool isLast)
    {
        var seconds = spoken.Plain[passage][wording];
        return new FittedPassage(passage, wording, spoken.Draft.Passages[passage].Wordings[wording].Text,
            factor.Median(seconds + (isLast || seconds == 0 ? 0 : spoken.Pause)), spoken.Draft.Passages[passage].Priority);
    }

    private int Shortest(int passage) => Enumerable.Range(0, items[passage].Options.Length).MinBy(option => items[passage].Options[option].Cost);

    private int Cost(ImmutableArray<int> choice) => Kept(choice).Sum(one => items[one.Passage].Options[one.Wording].Cost);

    private IEnumerable<string> Entangled() => spoken.Draft.Passages
        .Where(passage => passage.OneOf is not null || !passage.OnlyWith.IsEmpty || !passage.NotWith.IsEmpty)
        .SelectMany(passage => new[] { passage.Id, passage.OneOf }.Concat(passage.OnlyWith).Concat(passage.NotWith)).OfType<string>();

    private static IEnumerable<(int Passage, int Wording)> Kept(ImmutableArray<int> choice) =>
        choice.Select((option, item) => (item, option)).Where(one => one.option != Planner.Cut);

    /// <summary>Costs are rounded up, so that a version never takes longer than planned.</summary>
    private static ImmutableArray<PlanItem> Items(SpokenDraft spoken)
    {
        var passages = spoken.Draft.Passages;
        var numbers = passages.Select((passage, number) => (passage.Id, number)).Where(passage => passage.Id is not null)
            .ToDictionary(passage => passage.Id!, passage => passage.number, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. passages.Select((passage, number) => new PlanItem(passage.Priority == Priority.Must,
                [.. spoken.Plain[number].Select((seconds, wording) => new PlanOption(seconds == 0 ? 0 : (int)Math.Ceiling((seconds + spoken.Pause) * 100 - 1e-6), passage.ValueOf(wording)))])
            {
                OnlyWith = [.. passage.OnlyWith.Select(id => numbers[id])],
                NotWith = [.. passage.NotWith.Select(id => numbers[id])],
                OneOf = passage.OneOf?.ToLowerInvariant(),
            }),
        ];
    }
}
