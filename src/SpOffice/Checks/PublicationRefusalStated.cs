using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Where the letter is agreed to and publication is not, the document asks that the name stay out of public reports (facts I4).</summary>
public sealed class PublicationRefusalStated() : Check("publication-refusal-stated")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from victim in draft.NamedVictims
        where draft.Form.Asks("request.names-withheld") && draft.HasConsent(victim, "yes") && victim.Answers.Option("victim.consent.publication") == "no"
            && draft.Answers.Option("request.names-withheld") != "yes"
        select Must("request.names-withheld", ("person", FindingValue.OfPlace(victim.Place)));

    /// <inheritdoc/>
    public override Submission? Mend(Finding finding, Draft draft) =>
        draft.Reading.Submission.With(finding.Place, new Answer.Choice("yes"));
}
