using System.Collections.Immutable;
using SpOffice.Submissions;

namespace SpOffice.Routes;

/// <summary>A statement that applies, with its day.</summary>
/// <param name="Rule">The statement.</param>
/// <param name="Until">The last day of its time limit, counted from the earliest day the events can have begun; null if there is none, or no date was given.</param>
/// <param name="Passed">Whether that day is over.</param>
/// <param name="Session">When the body meets next.</param>
public sealed record RouteLine(RouteStatement Rule, DateOnly? Until, bool Passed, NextSession? Session);

/// <summary>A door that fits.</summary>
public sealed record RouteStep(RouteDoor Door, ImmutableArray<RouteLine> Lines);

/// <summary>Where the answers lead.</summary>
/// <param name="Outcome">What comes first: safety, another sender, consent, or writing.</param>
/// <param name="First">What is said about that.</param>
/// <param name="Doors">The procedures that fit, in order. Unless the outcome is to write, they are for later.</param>
/// <param name="Also">What other procedures would add.</param>
public sealed record Route(RouteOutcome Outcome, ImmutableArray<RouteLine> First, ImmutableArray<RouteStep> Doors, ImmutableArray<RouteLine> Also)
{
    /// <summary>Whether the doors are open now.</summary>
    public bool Now => Outcome.When is null;

    /// <summary>Finds the way.</summary>
    /// <param name="answers">What was answered; what was not counts as not safe and not agreed.</param>
    /// <param name="templates">Rules, deadlines and sessions.</param>
    /// <param name="today">The day.</param>
    public static Route Of(RouteAnswers answers, Templates templates, DateOnly today)
    {
        var rules = templates.Routes;
        bool Holds(Forms.Condition? when) => when?.Holds(id => rules.Values(id, answers)) != false;
        ImmutableArray<RouteLine> Lines(IEnumerable<RouteStatement> statements) =>
            [.. statements.Where(statement => Holds(statement.When)).Select(statement => Line(statement, answers, templates, today))];
        var outcome = rules.Outcomes.First(outcome => Holds(outcome.When));
        var doors = rules.Doors.Where(door => Holds(door.When)).DistinctBy(door => door.Id).Select(door => new RouteStep(door, Lines(door.Statements)));
        return new Route(outcome, Lines(outcome.Statements), [.. doors], Lines(rules.Also));
    }

    internal static RouteLine Line(RouteStatement statement, RouteAnswers answers, Templates templates, DateOnly today)
    {
        var began = answers["date"] is [var date, ..] ? PartialDate.FromEdtf(date)?.Earliest : null;
        var rule = statement.Deadline is { } id ? templates.Deadlines[id] : null;
        var until = began is { } day ? rule?.Offset?.From(day) ?? rule?.Date?.Of(day) : null;
        return new RouteLine(statement, until, until < today, statement.Session is { } body ? NextSession.Of(body, templates.Sessions, today) : null);
    }
}
