namespace SpOffice.Pane;

/// <summary>A sentence the user is told once.</summary>
/// <param name="Sentence">In the screen's language.</param>
/// <param name="IsProblem">Whether something went wrong.</param>
/// <param name="Offer">What can be done about it at once, or null.</param>
public sealed record Notice(string Sentence, bool IsProblem, Offer? Offer = null);

/// <summary>Something the user may do about a notice.</summary>
/// <param name="Action">Its name in the page.</param>
/// <param name="Label">In the screen's language.</param>
/// <param name="Take">Does it.</param>
public sealed record Offer(string Action, string Label, Func<Task> Take);
