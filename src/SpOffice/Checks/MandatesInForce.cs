using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Every mandate addressed is in force on the day; if not, its successor is offered (facts I30).</summary>
public sealed class MandatesInForce() : Check("mandates-in-force")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var id in (draft.Answers["request.mandates"] as Answer.Several)?.Ids ?? [])
        {
            if (draft.Templates.Mandates.Get(id) is not { } mandate || mandate.IsInForce(draft.Today))
                continue;
            var name = ("mandate", new FindingValue(ValueKind.Mandate, id));
            var date = ("date", FindingValue.Of(new PartialDate(draft.Today.Year, draft.Today.Month, draft.Today.Day)));
            yield return mandate.Successor is { } successor
                ? Should("request.mandates", name, date, ("successor", new FindingValue(ValueKind.Mandate, successor))) with { Variant = "succeeded" }
                : Should("request.mandates", name, date) with { Variant = "ended" };
        }
    }

    /// <summary>The mandate that follows, in the same place of the list; a successor that has ended too has one of its own.</summary>
    public override Submission? Mend(Finding finding, Draft draft)
    {
        var ended = finding.Values.First(value => value.Name == "mandate").Value.Value;
        return finding.Variant == "succeeded" && draft.Answers["request.mandates"] is Answer.Several mandates && draft.Templates.Mandates.InForce(ended, draft.Today).FirstOrDefault() is { } successor
            ? draft.Reading.Submission.With(finding.Place, new Answer.Several([.. mandates.Ids.Select(id => id == ended ? successor.Id : id).Distinct()]))
            : null;
    }
}
