using System.Collections.Immutable;

namespace SpOffice.Versions;

/// <summary>What a name is the name of.</summary>
public enum NamedKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A way to reach or find somebody: a telephone number, an address, a number on a card.</summary>
    Contact,

    /// <summary>Words with capital letters that nobody has listed: a person, an organisation, a law, a place.</summary>
    Unclear,
}

/// <summary>Somebody or something that a case names.</summary>
/// <param name="Text">The name as it is listed.</param>
/// <param name="Role">Key of the role in <c>roles.json</c>, such as <c>victim</c>.</param>
/// <param name="Kind">What it is.</param>
public sealed record Named(string Text, string Role, NamedKind Kind)
{
    /// <summary>The item of the answers that it belongs to, such as <c>victim[2]</c>; empty for the form's own, null for one that is only listed or found.</summary>
    public string? Item { get; init; }

    /// <summary>Other spellings of the same name.</summary>
    public ImmutableArray<string> Variants { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether consent, a public function or marking covers the name in a letter to the Government.</summary>
    public bool Covered { get; init; }

    /// <summary>Whether the name may stand in a public version: a public official, an alleged perpetrator, an addressee.</summary>
    public bool ActsInPublic { get; init; }

    /// <summary>Whether the person agreed that partners learn the name; what is marked confidential they never do.</summary>
    public bool AgreedToPartners { get; init; }

    /// <summary>Whether consent was withdrawn.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The name and its other spellings.</summary>
    public IEnumerable<string> Spellings => Variants.Prepend(Text);
}
