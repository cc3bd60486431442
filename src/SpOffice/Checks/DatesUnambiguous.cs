using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>No date stands in figures that may be read in two ways: 3/4/2026 is 3 April to one reader and 4 March to another.</summary>
public sealed class DatesUnambiguous() : Check("dates-unambiguous")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from text in draft.TextsThat(Id, passage => DateWords.HasTwoReadings(passage.Text))
        where text.Question is { } asked && draft.Templates.Questions[asked].Kind == QuestionKind.Date
        select Should(text.Place, ("written", text.Text.Trim()), ("question", FindingValue.OfQuestion(text.Question!)));
}
