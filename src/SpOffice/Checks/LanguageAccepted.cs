namespace SpOffice.Checks;

/// <summary>The submission is written in English, French or Spanish (facts I26), both by its form and by the words in it.</summary>
public sealed class LanguageAccepted() : Check("language-accepted")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var lang = draft.Reading.Submission.Lang;
        var clues = draft.Templates.Clues;
        if (!clues.Accepted.Contains(lang))
        {
            yield return Must("document", ("language", new FindingValue(ValueKind.Language, lang)));
            yield break;
        }
        var words = draft.Once(Id, passage => clues.Frequent(passage.Words));
        if (clues.LanguageOf(draft.Texts.Where(text => text.Where == "body" && text.IsAnswer).Select(words)) is { } written && !clues.Accepted.Contains(written))
            yield return Must("document", ("language", new FindingValue(ValueKind.Language, written)));
    }
}
