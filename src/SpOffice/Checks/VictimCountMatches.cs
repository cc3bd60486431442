using System.Globalization;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>The number of victims stated is the number listed, groups counted by their size (facts I24).</summary>
public sealed class VictimCountMatches() : Check("victim-count-matches")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (Number(draft.Answers.Text("case.victim-count")) is { } stated && Listed(draft) is { } listed && listed != stated)
            yield return Should("case.victim-count", ("stated", stated), ("listed", listed));
    }

    /// <summary>Only upwards: where fewer are listed than stated, the others may be missing from the list. And only where nobody may be listed twice.</summary>
    public override Submission? Mend(Finding finding, Draft draft) =>
        Listed(draft) is { } listed && listed > Number(draft.Answers.Text("case.victim-count")) && !new VictimsDistinct().Find(draft).Any()
            ? draft.Reading.Submission.With(finding.Place, new Answer.Text(listed.ToString(CultureInfo.InvariantCulture))) : null;

    /// <summary>How many people the list stands for; null when nobody is listed or a group has no size.</summary>
    private static int? Listed(Draft draft)
    {
        var sizes = draft.Items("victim").Select(victim => SizeOf(victim.Answers["victim.number"])).ToList();
        return sizes.Count > 0 && sizes.All(size => size is not null) ? sizes.Sum() : null;
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
