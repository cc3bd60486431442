using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>No deleted text is left under change tracking (facts I7, I16: hidden text): whoever opens the document sees it by one click. Where a
/// name is withheld, it is most likely that name.</summary>
public sealed class DeletionsSettled() : Check("deletions-settled")
{
    private static readonly string[] Names = ["victim.name", "person.name", "sender.name", "sender.contact-person"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Reading.HasDeletions)
            return [];
        var withheld = draft.AllItems.Any(item => Names.Any(name => item.Answers[name] is Answer.None { Why: NonAnswer.Withheld }));
        return [withheld ? Must("document") with { Variant = "withheld" } : Should("document")];
    }
}
