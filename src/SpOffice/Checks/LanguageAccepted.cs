namespace SpOffice.Checks;

/// <summary>The submission is written in English, French or Spanish (facts I26), both by its form and by the words in it.</summary>
public sealed class LanguageAccepted() : Check("language-accepted")
{
    /// <summary>Names, places and the like say nothing of the language.</summary>
    private const int Fewest = 3;

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
        var words = draft.Find(Id, passage => clues.Frequent(passage.Words) is { Words: > Fewest } frequent ? [frequent] : Enumerable.Empty<FrequentWords>());
        if (clues.LanguageOf(words.Where(found => found.Text.Where == "body" && found.Text.IsAnswer).Select(found => found.Found)) is { } written && !clues.Accepted.Contains(written))
            yield return Must("document", ("language", new FindingValue(ValueKind.Language, written)));
    }
}
