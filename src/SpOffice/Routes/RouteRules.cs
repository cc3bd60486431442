using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpOffice.Forms;

namespace SpOffice.Routes;

/// <summary>A plain question on the way to a door.</summary>
/// <param name="Id">Such as <c>danger</c>.</param>
/// <param name="Kind"><c>choice</c>, <c>choices</c>, <c>date</c> or <c>country</c>.</param>
public sealed record RouteQuestion(string Id, string Kind)
{
    /// <summary>What may be chosen.</summary>
    public ImmutableArray<string> Options { get => field.IsDefault ? [] : field; init; }

    /// <summary>The option that stands for no answer: nobody is safe, and nobody has agreed, because nobody said otherwise.</summary>
    public string? Unanswered { get; init; }

    /// <summary>When it is asked; always if null.</summary>
    public Condition? When { get; init; }
}

/// <summary>One thing said about a door, with who says so.</summary>
/// <param name="Id">Key of its words.</param>
/// <param name="Role"><c>why</c>, <c>can</c>, <c>cannot</c>, <c>limit</c>, <c>parallel</c>, <c>conflict</c>, <c>do</c>, <c>also</c>, <c>follow</c>, <c>prepare</c> or <c>happens</c>.</param>
/// <param name="Confidence"><c>sourced</c>, <c>mixed</c>, <c>to-verify</c> or <c>ours</c>.</param>
/// <param name="Source">Tags of its sources.</param>
/// <param name="AsOf">When the source was last looked at.</param>
public sealed record RouteStatement(string Id, string Role, string Confidence, string Source, DateOnly AsOf)
{
    /// <summary>When it is said; always if null.</summary>
    public Condition? When { get; init; }

    /// <summary>Whether it speaks of the doors, and is said only where they are shown.</summary>
    public bool Doors { get; init; }

    /// <summary>The rule of <c>deadlines.json</c> that runs from the day of the events.</summary>
    public string? Deadline { get; init; }

    /// <summary>The body whose next session is told.</summary>
    public string? Session { get; init; }
}

/// <summary>What comes before any door: write now, or safety and consent first.</summary>
public sealed record RouteOutcome(string Id, ImmutableArray<RouteStatement> Statements)
{
    /// <summary>When it holds; the last one always does.</summary>
    public Condition? When { get; init; }
}

/// <summary>The talk before any form (SAFETY, "Door zero"): is it time to write, who should, what may follow, what to prepare.</summary>
/// <param name="Asks">Questions of the way to a door that are asked here too.</param>
/// <param name="Questions">Questions of its own.</param>
/// <param name="Statements">What is said, by role: <c>follow</c>, <c>prepare</c>, <c>happens</c>.</param>
public sealed record RouteSafety(ImmutableArray<string> Asks, ImmutableArray<RouteQuestion> Questions, ImmutableArray<RouteStatement> Statements);

/// <summary>A procedure, and when it fits.</summary>
/// <param name="Id">Key of its title. One door may stand in several places; the first that fits counts.</param>
/// <param name="Form">The form to fill in; it may be still to come.</param>
/// <param name="When">When it fits.</param>
/// <param name="Statements">What is said about it.</param>
public sealed record RouteDoor(string Id, string Form, Condition When, ImmutableArray<RouteStatement> Statements);

/// <summary>The questions, and the rules that lead from their answers to doors: <c>routes.json</c>.</summary>
/// <param name="Questions">In the order in which they are asked.</param>
/// <param name="Outcomes">The first whose condition holds comes first of all.</param>
/// <param name="Doors">In the order in which they are shown.</param>
/// <param name="Also">What other procedures would add.</param>
/// <param name="Safety">The talk before any form.</param>
public sealed record RouteRules(
    ImmutableArray<RouteQuestion> Questions, RouteSafety Safety, ImmutableArray<RouteOutcome> Outcomes, ImmutableArray<RouteDoor> Doors, ImmutableArray<RouteStatement> Also)
{
    /// <summary>Reads <c>routes.json</c>.</summary>
    public static RouteRules Parse(byte[] json) => JsonSerializer.Deserialize(json, RouteJson.Default.RouteRules)!;

    /// <summary>The questions that these answers ask for.</summary>
    public IEnumerable<RouteQuestion> Asked(RouteAnswers answers) => Questions.Where(question => question.When?.Holds(id => Values(id, answers)) != false);

    /// <summary>The answers to a question, with the option that stands for none.</summary>
    internal IEnumerable<string> Values(string question, RouteAnswers answers) =>
        answers[question] is { IsEmpty: false } given ? given
        : Questions.Concat(Safety.Questions).FirstOrDefault(known => known.Id == question)?.Unanswered is { } unanswered ? [unanswered] : [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RouteRules))]
[JsonSerializable(typeof(RouteTexts))]
internal sealed partial class RouteJson : JsonSerializerContext;
