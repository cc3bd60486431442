using System.Collections.Immutable;

namespace SpOffice.Submissions;

/// <summary>Why a question honestly has no answer. It counts as answered, except where consent is asked.</summary>
public enum NonAnswer
{
    /// <summary>The sender does not know.</summary>
    NotKnown,

    /// <summary>The sender knows and keeps it back for safety.</summary>
    Withheld,

    /// <summary>The question does not apply to this case.</summary>
    NotApplicable,
}

/// <summary>An answer to one question.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Text; paragraphs are separated by <c>\n</c>. Also a country (ISO 3166-1 alpha-3), a time (<c>HH:mm</c>) and a file name.</summary>
    public sealed record Text(string Value) : Answer
    {
        /// <summary>Whether the document holds more than this text: tables, pictures, formatting.</summary>
        public bool Rich { get; init; }
    }

    /// <summary>The id of an option, among them <c>yes</c> and <c>no</c>.</summary>
    public sealed record Choice(string Option) : Answer;

    /// <summary>Ids, in the order given: options or mandates.</summary>
    public sealed record Several(ImmutableArray<string> Ids) : Answer
    {
        /// <inheritdoc/>
        public bool Equals(Several? other) => other is not null && Ids.SequenceEqual(other.Ids);

        /// <inheritdoc/>
        public override int GetHashCode() => Ids.Aggregate(0, HashCode.Combine);
    }

    /// <summary>A date as precise as it is known.</summary>
    public sealed record Date(PartialDate Value) : Answer;

    /// <summary>An honest non-answer.</summary>
    public sealed record None(NonAnswer Why) : Answer;

    /// <summary>Something stands there that is no answer of the question's kind. It is kept in the document and reported.</summary>
    public sealed record Unclear(string Value) : Answer;

    /// <summary>The values a condition may compare.</summary>
    public IEnumerable<string> Values => this switch
    {
        Text text => [text.Value],
        Choice choice => [choice.Option],
        Several several => several.Ids,
        Date date => [date.Value.ToString()],
        None => ["none"],
        _ => [],
    };
}
