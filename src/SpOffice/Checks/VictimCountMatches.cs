using System.Globalization;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>The number of victims stated is the number listed, groups counted by their size (facts I24).</summary>
public sealed class VictimCountMatches() : Check("victim-count-matches")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var victims = draft.Items("victim").ToList();
        if (Number(draft.Answers.Text("case.victim-count")) is not { } stated || victims.Count == 0)
            yield break;
        var sizes = victims.Select(victim => SizeOf(victim.Answers["victim.number"])).ToList();
        if (sizes.All(size => size is not null) && sizes.Sum(size => size!.Value) is var listed && listed != stated)
            yield return Should("case.victim-count", ("stated", stated), ("listed", listed));
    }

    /// <summary>How many people an entry stands for; null when that is not known or not said as a number.</summary>
    private static int? SizeOf(Answer? number) => number switch
    {
        null or Answer.None { Why: NonAnswer.NotApplicable } => 1,
        Answer.Text text => Number(text.Value),
        _ => null,
    };

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
