using SpOffice.Submissions;

namespace SpOffice.Pane.Office;

/// <summary>An answer typed in the pane that Word does not have: somebody wrote something else there meanwhile, or the place is gone. Nothing of
/// it is lost; the user decides.</summary>
/// <param name="Place">Where it was typed.</param>
/// <param name="Mine">What was typed.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Exists">Whether the place is still there, so that it can be put there.</param>
public sealed record Held(string Place, Answer? Mine, string Words, bool Exists);
