using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Headers, footers and properties name no victim and no other person (facts I7; SAFETY): they stand on every page and in every list of files.</summary>
public sealed class NamesOutOfHeaders() : Check("names-out-of-headers")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var names = new WholeWordSet(draft.PeopleNames);
        return draft.Texts.Where(text => text.Where is "header" or "footer" or "properties" && names.IsIn(text.Plain))
            .Select(text => text.Where).Distinct().Select(where => Must(where, ("where", FindingValue.OfPlace(where))));
    }
}
