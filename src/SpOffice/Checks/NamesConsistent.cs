using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A name that the case lists is spelt the same way throughout (facts I24). One word of the name must stand as listed and the
/// others differ by two letters at most, or by their accents only.</summary>
public sealed class NamesConsistent() : Check("names-consistent")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var names = Listed(draft).ToList();
        var spellings = new Lazy<NameSpellings>(() => new(names.Select(name => name.Name)));
        var others = draft.Find(Id, passage => spellings.Value.In(passage.Words), names.Select(name => name.Name));
        var found = from other in others
                    where other.Text.Where is "body" or "note" && other.Text.Question is not ("victim.name" or "person.name")
                    select (names[other.Found].Item, other.Text.Place);
        return found.Distinct().Select(other => Should(other.Place, ("person", FindingValue.OfPlace(other.Item.Place)), ("where", FindingValue.OfPlace(other.Place))));
    }

    private static IEnumerable<(Item Item, string Name)> Listed(Draft draft) =>
        from item in draft.NamedVictims.Concat(draft.Items("person"))
        let name = item.Answers.Text(item.Group + ".name")
        where name is not null
        select (item, name);
}
