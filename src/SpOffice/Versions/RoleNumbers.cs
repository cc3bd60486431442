using System.Security.Cryptography;

namespace SpOffice.Versions;

/// <summary>The role that stands in the place of each name, numbered afresh for each version, so that two versions cannot be joined by their numbers.</summary>
internal sealed class RoleNumbers
{
    private readonly Dictionary<Named, int?> numbers = [];
    private readonly RoleLanguage language;
    private readonly Func<string, string> words;

    public RoleNumbers(IEnumerable<Named> names, RoleLanguage language, Func<string, string> words, Random? order)
    {
        (this.language, this.words) = (language, words);
        foreach (var role in names.Where(name => name.Kind is NamedKind.Person or NamedKind.Organisation).GroupBy(name => name.Role))
        {
            var people = role.GroupBy(name => name.Item ?? name.Text).ToArray();
            var shuffled = Enumerable.Range(1, people.Length).ToArray();
            if (order is not null)
                order.Shuffle(shuffled);
            else
                RandomNumberGenerator.Shuffle(shuffled.AsSpan());
            for (var i = 0; i < people.Length; i++)
            {
                foreach (var name in people[i])
                    numbers[name] = role.Key == "sender" ? null : shuffled[i];
            }
        }
    }

    /// <summary>What stands in the place of a name.</summary>
    public string Of(Named name) => name.Kind switch
    {
        _ when name.Role == "reference" => "[…]",
        NamedKind.Contact => words("contact"),
        NamedKind.Place => words("place"),
        _ => language.Phrase(name.Role, NumberOf(name)),
    };

    /// <summary>Its number among those of its role; null for the only one.</summary>
    public int? NumberOf(Named name) => numbers.GetValueOrDefault(name);
}
