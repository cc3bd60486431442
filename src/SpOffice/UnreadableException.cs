using System.Collections.Immutable;

namespace SpOffice;

/// <summary>An input that cannot be read or an answer that cannot be taken. The screen's wording has one sentence for each id that says what to do.</summary>
/// <param name="id">Kebab-case, key of the sentence.</param>
/// <param name="values">What stands in the sentence.</param>
public sealed class UnreadableException(string id, params (string Name, string Value)[] values) : Exception(id)
{
    /// <summary>Kebab-case, key of the sentence.</summary>
    public string Id { get; } = id;

    /// <summary>What stands in the sentence.</summary>
    public ImmutableArray<(string Name, string Value)> Values { get; } = [.. values];

    /// <summary>The same, said of a file, unless the sentence names one already.</summary>
    public UnreadableException In(string file) =>
        Values.Any(value => value.Name == "file") ? this : new UnreadableException(Id, [.. Values, ("file", file)]);
}
