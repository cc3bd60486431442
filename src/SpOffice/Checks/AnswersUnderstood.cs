using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Every answer could be read as what its question asks for, and none is given twice, differently. What cannot be read is missing
/// where the form must have it.</summary>
public sealed class AnswersUnderstood() : Check("answers-understood")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var blocking = draft.Requirements.Where(requirement => requirement.Question.Blocks && !requirement.IsAnswered)
            .Select(requirement => requirement.Item.PlaceOf(requirement.Question.Id)).ToHashSet();
        foreach (var place in draft.Reading.Unclear)
        {
            var question = draft.Templates.Questions[Place.Question(place)];
            var value = ("question", FindingValue.OfQuestion(question.Id));
            yield return (blocking.Contains(place) ? Must(place, value) : Should(place, value)) with { Variant = VariantOf(question.Kind) };
        }
        foreach (var place in draft.Reading.Twice)
            yield return Should(place, ("question", FindingValue.OfQuestion(Place.Question(place)))) with { Variant = "twice" };
    }

    private static string VariantOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Date or QuestionKind.Time => "date",
        QuestionKind.Country => "country",
        QuestionKind.Mandates => "mandate",
        _ => "choice",
    };
}
