using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Every required question that applies is answered (facts D1). A question that is required by our own judgement alone
/// weakens the submission when it is open; the others block it.</summary>
public sealed class RequiredAnswered() : Check(Name)
{
    internal const string Name = "required-answered";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from requirement in draft.Requirements
        where !requirement.IsAnswered
        let question = requirement.Question
        let place = requirement.Item.PlaceOf(question.Id)
        let value = ("question", FindingValue.OfQuestion(question.Id))
        select (question.Blocks && !IsHonestlyOpen(requirement) ? Must(place, value) : Should(place, value)) with
        {
            Rule = question.Fact,
            Source = question.Source,
            Variant = VariantOf(draft.Templates.Questions[question.Id]),
        };

    private static string? VariantOf(Question question) => question.Consent ? "consent" : question.MustBeGiven ? "given" : null;

    /// <summary>"Not known" to a consent endangers nobody while no name is there (SAFETY).</summary>
    private static bool IsHonestlyOpen(Requirement requirement) =>
        requirement.Item.Answers[requirement.Question.Id] is Answer.None && requirement.Item.Group == "victim" && !Draft.IsNamed(requirement.Item);
}
