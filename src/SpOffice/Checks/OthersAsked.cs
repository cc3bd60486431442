using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Every other person or organisation named has a consent answer, unless a public official (facts I8). A no, "not known" and "withheld" count
/// as no, so that the name must go (SAFETY, consent is never assumed). A letter on a law may be public so soon that nobody can be asked afterwards
/// (facts G1, X8): there it must be settled before.</summary>
public sealed class OthersAsked() : Check("others-asked")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from person in draft.Items("person")
        where Draft.IsGiven(person.Answers["person.name"]) && person.Answers.Option("person.role") is null or "lawyer" or "organisation"
            && person.Answers.Option("person.consent") != "yes"
        let place = person.PlaceOf("person.consent")
        let named = ("person", FindingValue.OfPlace(person.Place))
        select draft.Form.Asks("law.title") ? Must(place, named) with { Variant = "public-soon" }
            : person.Answers["person.consent"] is Answer.Choice or Answer.None ? Must(place, named) : Should(place, named);

    /// <summary>Who was not asked yet can be asked; a name that was refused goes.</summary>
    public override Submission? Mend(Finding finding, Draft draft) =>
        draft.Reading.Submission.At(finding.Place) is Answer.Choice { Option: "no" } ? WithheldName.At($"{Place.ItemOf(finding.Place)}/person.name", draft) : null;
}
