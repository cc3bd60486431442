namespace SpOffice.Checks;

/// <summary>A text that is not yet in force, or for which urgent action is asked, has a step ahead with a date: it is the window (facts D2.3, q2).</summary>
public sealed class TimetableAhead() : Check("timetable-ahead")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var isBill = draft.Answers.Option("law.kind") == "bill";
        if (!draft.Form.Asks("stage.date") || LawWindow.Of(draft) is not null)
            yield break;
        var dates = LawWindow.Dates(draft).ToList();
        if (dates.Count == 0 && isBill)
        {
            yield return Should("stage[1]/stage.date");
        }
        else if (dates.Count > 0 && (isBill || draft.Answers.Option("urgent.requested") == "yes"))
        {
            var (stage, date) = dates.MaxBy(step => step.Date.Latest);
            yield return Should(stage.PlaceOf("stage.date"), ("date", FindingValue.Of(date))) with { Variant = "over" };
        }
    }
}
