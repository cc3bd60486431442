namespace SpOffice.Checks;

/// <summary>Every required question that applies is answered (facts D1). A question that is required by our own judgement alone
/// weakens the submission when it is open; the others block it.</summary>
public sealed class RequiredAnswered() : Check(Name)
{
    internal const string Name = "required-answered";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from requirement in Requirement.Of(draft)
        where !requirement.IsAnswered
        let question = requirement.Question
        let place = requirement.Item.PlaceOf(question.Id)
        let finding = question.Blocks ? Must(place, ("question", FindingValue.OfQuestion(question.Id))) : Should(place, ("question", FindingValue.OfQuestion(question.Id)))
        select finding with
        {
            Rule = question.Fact,
            Source = question.Source,
            Variant = draft.Templates.Questions[question.Id].Consent ? "consent" : null,
        };
}
