using System.Collections.Immutable;
using SpOffice.Forms;

namespace SpOffice.Routes;

/// <summary>Where the talk before any form ends (SAFETY, "Door zero"). It may end in <c>not-yet</c>, which is a good end.</summary>
/// <param name="Outcome">What comes first: safety, another sender, consent, or writing; the same as on the way to a door.</param>
/// <param name="First">What is said about that.</param>
/// <param name="Said">What may follow, what to prepare, and what to do if something happens.</param>
public sealed record DoorZero(RouteOutcome Outcome, ImmutableArray<RouteLine> First, ImmutableArray<RouteLine> Said)
{
    /// <summary>The questions, in the order in which they are asked.</summary>
    public static ImmutableArray<RouteQuestion> Questions(Templates templates) =>
        [.. templates.Routes.Questions.Where(question => templates.Routes.Safety.Asks.Contains(question.Id)), .. templates.Routes.Safety.Questions];

    /// <summary>Ends the talk.</summary>
    /// <param name="answers">What was answered; what was not counts as not safe and not agreed.</param>
    /// <param name="templates">Rules.</param>
    /// <param name="today">The day.</param>
    public static DoorZero Of(RouteAnswers answers, Templates templates, DateOnly today)
    {
        var rules = templates.Routes;
        bool Holds(Condition? when) => when?.Holds(id => rules.Values(id, answers)) != false;
        ImmutableArray<RouteLine> Lines(IEnumerable<RouteStatement> statements) =>
            [.. statements.Where(statement => Holds(statement.When)).Select(statement => Route.Line(statement, answers, templates, today))];
        var outcome = rules.Outcomes.First(outcome => Holds(outcome.When));
        return new DoorZero(outcome, Lines(outcome.Statements.Where(statement => !statement.Doors)), Lines(rules.Safety.Statements));
    }
}
