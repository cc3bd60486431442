using SpOffice.Forms;

namespace SpOffice.Checks;

/// <summary>Telephone numbers, identity numbers and the like stand on the cover or nowhere: less data, less harm (facts I15; the list is ours).</summary>
public sealed class SensitiveDataNeeded() : Check("sensitive-data-needed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        return from one in draft.Find(Id, passage => draft.Templates.Clues.Sensitive(passage.Text))
               let text = one.Text
               let kind = one.Found
               where text.Where is not ("cover" or "properties") && !IsSender(text, draft) && !(kind == "identity-number" && text.Question == "victim.identity-document")
               group text by (text.Place, kind) into found
               select Should(found.Key.Place, ("kind", new FindingValue(ValueKind.Kind, found.Key.kind)), ("where", FindingValue.OfPlace(found.Key.Place)));
    }

    private static bool IsSender(CaseText text, Draft draft) =>
        text.Question is { } question && draft.Templates.Questions[question].Identifies == Identity.Sender;
}
