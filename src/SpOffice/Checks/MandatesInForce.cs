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
}
