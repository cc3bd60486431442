using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>No answer that was carried over from another language still waits for its translation (facts I40).</summary>
public sealed class AnswersTranslated() : Check("answers-translated")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from text in draft.Texts
        where text.Question is not null && Untranslated.IsMarked(text.Text, draft.Templates)
        select Must(text.Place, ("question", FindingValue.OfQuestion(text.Question!)));
}
