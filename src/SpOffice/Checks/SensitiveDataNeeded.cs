using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Telephone numbers, identity numbers and the like stand on the cover or nowhere: less data, less harm (facts I15; the list is ours).</summary>
public sealed class SensitiveDataNeeded() : Check("sensitive-data-needed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        from text in draft.Reading.Texts
        where text.Where is not ("cover" or "properties") && !IsSender(text, draft)
        from kind in draft.Templates.Clues.Sensitive(text.Text)
        let place = text.Place ?? text.Where
        group place by (place, kind) into found
        select Should(found.Key.place, ("kind", new FindingValue(ValueKind.Kind, found.Key.kind)), ("where", FindingValue.OfPlace(found.Key.place)));

    private static bool IsSender(Word.DocumentText text, Draft draft) =>
        text.Place is { } place && draft.Templates.Questions[Place.Question(place)].Identifies == Forms.Identity.Sender;
}
