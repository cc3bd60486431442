using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Every other person or organisation named has a consent answer, unless a public official (facts I8).</summary>
public sealed class OthersAsked() : Check("others-asked")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from person in draft.Items("person")
        where Draft.IsGiven(person.Answers["person.name"]) && person.Answers.Option("person.role") is null or "lawyer" or "organisation"
            && person.Answers.Option("person.consent") != "yes"
        select Should(person.PlaceOf("person.consent"), ("person", FindingValue.OfPlace(person.Place)));

    /// <summary>Who was not asked yet can be asked; a name that was refused goes.</summary>
    public override Submission? Mend(Finding finding, Draft draft) =>
        draft.Reading.Submission.At(finding.Place) is Answer.Choice { Option: "no" } ? WithheldName.At($"{Place.ItemOf(finding.Place)}/person.name", draft) : null;
}
