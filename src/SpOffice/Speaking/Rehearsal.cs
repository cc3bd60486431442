namespace SpOffice.Speaking;

/// <summary>A text this speaker has read aloud in this language, and how long it took.</summary>
/// <param name="Text">The text as it was read.</param>
/// <param name="Seconds">More than 0.</param>
public sealed record Rehearsal(string Text, double Seconds);
