using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Where the letter is agreed to and publication is not, the document asks that the name stay out of public reports (facts I4).</summary>
public sealed class PublicationRefusalStated() : Check("publication-refusal-stated")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from item in draft.NamedVictims.Concat(draft.NamedOthers)
        where draft.Form.Asks("request.names-withheld") && item.Answers.Option($"{item.Group}.consent.publication") == "no"
            && (item.Group == "victim" ? draft.HasConsent(item, "yes") : item.Answers.Option("person.consent") == "yes")
            && draft.Answers.Option("request.names-withheld") != "yes"
        select Must("request.names-withheld", ("person", FindingValue.OfPlace(item.Place)));

    /// <inheritdoc/>
    public override Submission? Mend(Finding finding, Draft draft) =>
        draft.Reading.Submission.With(finding.Place, new Answer.Choice("yes"));
}
