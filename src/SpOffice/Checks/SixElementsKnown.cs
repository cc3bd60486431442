using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>The six elements without which the Working Group does not receive a disappearance are not only answered but known (facts I34, D4.a–f).
/// An element that is missing altogether is told as a required answer.</summary>
public sealed class SixElementsKnown() : Check("six-elements-known")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        draft.Form.Asks("wgeid.request") && draft.Answers.Option("wgeid.request") is "case" ? [.. Names(draft), .. Days(draft), .. Forces(draft), .. Search(draft)] : [];

    /// <summary>A pseudonym or initials lead nobody to the person.</summary>
    private IEnumerable<Finding> Names(Draft draft) =>
        from victim in draft.Reading.Submission.ItemsOf("victim")
        where victim.Answers["victim.name"] is not null && !Draft.IsNamed(victim)
        select Must(victim.PlaceOf("victim.name"), ("person", FindingValue.OfPlace(victim.Place))) with { Variant = "name" };

    /// <summary>The form asks for the day; another reading of it accepts the month (to verify), so that only a bare year stops the case.</summary>
    private IEnumerable<Finding> Days(Draft draft)
    {
        if (DisappearanceMode.FirstDay(draft) is not { Day: null } date)
            yield break;
        var incident = draft.Items("incident").First(incident => incident.Answers.Date("incident.date") == date);
        yield return (date.Month is null ? Must(incident.PlaceOf("incident.date"), ("date", FindingValue.Of(date))) : Should(incident.PlaceOf("incident.date"), ("date", FindingValue.Of(date)))) with
        {
            Variant = date.Month is null ? "month" : "day",
        };
    }

    private IEnumerable<Finding> Forces(Draft draft)
    {
        var kinds = draft.Items("perpetrator").Select(perpetrator => perpetrator.Answers["perpetrator.kind"]).ToList();
        if (kinds.Count > 0 && kinds.All(kind => kind is Answer.None or Answer.Choice { Option: "unknown" }))
            yield return Must("perpetrator[1]/perpetrator.kind") with { Variant = "forces" };
    }

    private IEnumerable<Finding> Search(Draft draft)
    {
        if (draft.Answers["action.national"] is Answer.None)
            yield return Must("action.national") with { Variant = "search" };
    }
}
