using System.Collections.Immutable;

namespace SpOffice.Checks;

/// <summary>Annexes that the text mentions are attached and, where the text numbers them, the attached ones are mentioned (facts D1.35).</summary>
public sealed class AnnexesListed() : Check("annexes-listed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var lang = draft.Reading.Submission.Lang;
        var attached = draft.Items("attachment").ToList();
        static bool IsOfTheCase(CaseText text) => text.Where is "body" or "note" && text.Question is not ("attachment.title" or "attachment.language");
        var numbersIn = draft.Find(Id, passage => AnnexNumbers.In(passage.Words, draft.Templates.Phrases.Annexes[lang]));
        var mentioned = numbersIn.Where(found => IsOfTheCase(found.Text)).Select(found => (found.Text.Place, number: found.Found)).Distinct().ToList();
        var titles = attached.Select(attachment => AnnexNumbers.OfTitle(attachment.Answers.Text("attachment.title") ?? "", draft.Templates.Phrases.Annexes[lang])).ToList();
        // Titles that carry numbers of their own count by these, the others by their order.
        var numbers = titles.All(number => number is not null) ? titles.Select(number => number!.Value).ToImmutableArray() : [.. Enumerable.Range(1, attached.Count)];
        var missing = mentioned.Where(annex => !numbers.Contains(annex.number)).DistinctBy(annex => annex.number);
        foreach (var (place, number) in missing)
            yield return Should(place, ("number", number), ("where", FindingValue.OfPlace(place)));
        if (attached.Count == 0 && mentioned.Count == 0 && draft.TextsThat(Id + "/none", passage => draft.Templates.Phrases.AnnexMentions[lang].In(passage.Words).Any()).FirstOrDefault(IsOfTheCase) is { } mention)
            yield return Should(mention.Place, ("where", FindingValue.OfPlace(mention.Place))) with { Variant = "none" };
        for (var index = 0; mentioned.Count > 0 && index < attached.Count; index++)
        {
            if (!mentioned.Any(annex => annex.number == numbers[index]))
                yield return Hint(attached[index].PlaceOf("attachment.title"), ("attachment", FindingValue.OfPlace(attached[index].Place))) with { Variant = "unmentioned" };
        }
    }
}
