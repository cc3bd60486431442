using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Who refuses what the document is for is not named in it: the letter to the Government, a procedure, a report, a mission, the press (facts I3).</summary>
public sealed class RefusalRespected() : Check("refusal-respected")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from item in draft.NamedVictims.Concat(draft.Form.IsPublic ? draft.NamedOthers : [])
        where item.Group == "victim" ? draft.HasConsent(item, "no") : item.Answers.Option("person.consent") == "no" || item.Answers.Option("person.consent.publication") == "no"
        select Must(item.PlaceOf(item.Group + ".name"), ("person", FindingValue.OfPlace(item.Place)));

    /// <inheritdoc/>
    public override Submission? Mend(Finding finding, Draft draft) => WithheldName.At(finding.Place, draft);
}
