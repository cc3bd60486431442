using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Whoever is to stand in the Secretary-General's public report on reprisals knows of the danger and agreed to it, also without the name (facts I41).
/// A consent that is not answered is said by <see cref="RequiredAnswered"/> and <see cref="ConsentKnown"/>.</summary>
public sealed class ReportConsented() : Check("report-consented")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) => !GoesToReport(draft) ? [] :
        from victim in draft.Items("victim")
        let refused = draft.ConsentsOf(victim).FirstOrDefault(consent => consent.ConsentFor == "reprisals" && victim.Answers.Option(consent.Id) == "no")
        where refused is not null
        select Must(victim.PlaceOf(refused.Id), ("person", FindingValue.OfPlace(victim.Place)));

    /// <summary>Whether the document is input to the public report.</summary>
    internal static bool GoesToReport(Draft draft) => (draft.Answers["reprisal.recipients"] as Answer.Several)?.Ids.Contains("report") == true;
}
