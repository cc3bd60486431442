using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The sender's own words are neither abusive nor party-political (facts F1, I25). What stands in quotation marks is somebody else's.</summary>
public sealed class WordingFactual() : Check("wording-factual")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Templates.Phrases.Loaded.TryGetValue(draft.Reading.Submission.Lang, out var loaded))
            return [];
        var phrases = draft.Find(Id, passage => loaded.In(passage.Words).Where(phrase => !Quotation.Holds(passage.Text, passage.Words.StartOf(phrase.First))).Select(phrase => phrase.Meaning));
        return from phrase in phrases
               where phrase.Text.Where == "body" && phrase.Text.IsAnswer
               group phrase.Found by phrase.Text.Place into found
               select Hint(found.Key, ("words", string.Join(", ", found.Distinct())));
    }
}
