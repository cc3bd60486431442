using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Forms;

/// <summary>When a required-if question is asked. Exactly one member is set; there is no other grammar.</summary>
public sealed record Condition
{
    /// <summary>All of these hold.</summary>
    public ImmutableArray<Condition>? All { get; init; }

    /// <summary>One of these holds.</summary>
    public ImmutableArray<Condition>? Any { get; init; }

    /// <summary>A question has this answer.</summary>
    [JsonPropertyName("equals")]
    public Equality? Equal { get; init; }

    /// <summary>This question is answered.</summary>
    public string? Answered { get; init; }

    /// <summary>Decides the condition.</summary>
    /// <param name="values">The answers to a question, by id: those of the same item if the question stands in it, else those of the form
    /// (of any item, where the question repeats).</param>
    public bool Holds(Func<string, IEnumerable<string>> values)
    {
        if (All is { } all)
            return all.All(condition => condition.Holds(values));
        if (Any is { } any)
            return any.Any(condition => condition.Holds(values));
        if (Equal is { } equality)
            return values(equality.Question).Contains(equality.Value);
        return Answered is { } question && values(question).Any();
    }

    /// <summary>Whether the condition asks for nothing but one question.</summary>
    public bool IsAbout(string question) => (All ?? Any) is { } several ? several.All(condition => condition.IsAbout(question)) : (Equal?.Question ?? Answered) == question;
}

/// <summary>A question and the value it must have.</summary>
public sealed record Equality(string Question, string Value);
