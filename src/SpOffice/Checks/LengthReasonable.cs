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
        var words = draft.BodyWords - Besides(draft);
        var pages = (words + wordsPerPage - 1) / wordsPerPage;
        if (pages > limit)
            yield return Hint("document", ("pages", pages), ("limit", limit));
    }

    /// <summary>The words of answers that one mandate asks for, of their labels and headings.</summary>
    private int Besides(Draft draft)
    {
        var sections = draft.Form.Sections.Where(section => section.When is not null && draft.Reading.Submission.Shows(section, draft.Answers)).ToList();
        if (sections.Count == 0)
            return 0;
        var asked = sections.SelectMany(section => section.Questions).Select(question => question.Id).ToHashSet();
        var texts = draft.Templates.Documents[Templates.Languages.Contains(draft.Reading.Submission.Lang) ? draft.Reading.Submission.Lang : "en"];
        var labels = new Lazy<List<string>>(() => [.. sections.SelectMany(section => section.Questions.Select(question => texts.Questions[question.Words].Label).Prepend(texts.Sections[section.Id]))]);
        var answers = draft.Texts.Where(text => text.Where == "body" && text.Question is { } question && asked.Contains(question));
        var around = draft.TextsThat(Id, passage => labels.Value.Any(label => passage.Text.EndsWith(label, StringComparison.Ordinal)), [draft.Form.Id])
            .Where(text => text is { Where: "body", Question: null });
        return answers.Concat(around).Sum(text => text.Passage.Count);
    }
}
