using SpOffice.Speaking.Drafts;

namespace SpOffice.Speaking.Planning;

/// <summary>A passage that is kept in one of its wordings, or was cut.</summary>
/// <param name="Passage">Its number in the draft, from 0.</param>
/// <param name="Wording">The number of the wording, from 0; of a cut passage, of its shortest one.</param>
/// <param name="Text">The wording.</param>
/// <param name="Seconds">What it takes, or would take, with the pause behind it.</param>
/// <param name="Priority">How much it matters.</param>
public sealed record FittedPassage(int Passage, int Wording, string Text, double Seconds, Priority Priority);
