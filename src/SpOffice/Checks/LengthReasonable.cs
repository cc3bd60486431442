namespace SpOffice.Checks;

/// <summary>The case is no longer than the sender's limit, four pages unless changed (facts I32; number and words to a page are ours, in the list of rules). Answers that one mandate asks for
/// besides do not count: they are read where they are asked.</summary>
public sealed class LengthReasonable() : Check("length-reasonable")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var wordsPerPage = draft.Templates.Rules.Limit(Id, "wordsPerPage");
        var limit = draft.Templates.Rules.Limit(Id, "pages");
        var words = draft.Texts.Where(text => text.Where == "body" && !IsBesides(text, draft)).Sum(draft.Once(Id, passage => WordCount.Of(passage.Text)));
        var pages = (words + wordsPerPage - 1) / wordsPerPage;
        if (pages > limit)
            yield return Hint("document", ("pages", pages), ("limit", limit));
    }

    /// <summary>Whether a text is an answer that one mandate asks for, its label or its heading.</summary>
    private static bool IsBesides(CaseText text, Draft draft)
    {
        var sections = draft.Form.Sections.Where(section => section.When is not null).ToList();
        if (text.Question is { } question)
            return sections.Any(section => section.Questions.Any(asked => asked.Id == question));
        var texts = draft.Templates.Documents[Templates.Languages.Contains(draft.Reading.Submission.Lang) ? draft.Reading.Submission.Lang : "en"];
        return sections.Any(section => text.Text.EndsWith(texts.Sections[section.Id], StringComparison.Ordinal) || section.Questions.Any(asked => text.Text.EndsWith(texts.Questions[asked.Words].Label, StringComparison.Ordinal)));
    }
}
