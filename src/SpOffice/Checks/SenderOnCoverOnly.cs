using SpOffice.Forms;

namespace SpOffice.Checks;

/// <summary>The sender's name and contacts stand on the cover only, which can be taken off (facts I7): not in the case, headers, notes, comments, tracked changes or properties.</summary>
public sealed class SenderOnCoverOnly() : Check("sender-on-cover-only")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Reading.SenderApart)
            yield return Must("cover", ("where", FindingValue.OfPlace("body"))) with { Variant = "not-apart" };
        var names = SenderNames.Of(draft).ToList();
        var found = Places([.. names.Where(name => !name.IsOrdinary)], draft);
        foreach (var where in found)
            yield return Must(where, ("where", FindingValue.OfPlace(where)));
        // Once: an ordinary word may stand in many places.
        foreach (var where in Places([.. names.Where(name => name.IsOrdinary)], draft).Except(found).Take(1))
            yield return Should(where, ("where", FindingValue.OfPlace(where))) with { Variant = "one-word" };
        foreach (var where in draft.Reading.Authors.Select(author => author.Where).Distinct().Where(where => !found.Contains(where)))
            yield return Should(where, ("where", FindingValue.OfPlace(where))) with { Variant = "author" };
    }

    private List<string> Places(List<SenderName> names, Draft draft)
    {
        if (names.Count == 0)
            return [];
        var held = draft.TextsThat($"{Id}/{names[0].IsOrdinary}", passage => names.Any(name => name.StandsIn(passage)), names.Select(name => name.Name));
        return [.. held.Where(text => text.Where != "cover" && !IsSender(text, draft)).Select(text => text.Place).Distinct()];
    }

    private static bool IsSender(CaseText text, Draft draft) =>
        text.Question is { } question && draft.Templates.Questions[question].Identifies == Identity.Sender;
}
