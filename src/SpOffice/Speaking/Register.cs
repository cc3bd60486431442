namespace SpOffice.Speaking;

/// <summary>An occasion with a pace of its own. The factor k of a speaker is log-normal.</summary>
/// <param name="K">Median factor on the language's seconds per syllable and pause.</param>
/// <param name="Spread">Standard deviation of log k between speakers.</param>
/// <param name="Speakers">How many speakers it was measured on; 0 if it was derived.</param>
/// <param name="Confidence"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="Source">Where the figures come from.</param>
/// <param name="AsOf">When they were last looked at.</param>
public sealed record Register(double K, double Spread, int Speakers, string Confidence, string Source, DateOnly AsOf)
{
    /// <summary>Share of the time, in log, that speakers of this occasion make up for when they see the limit coming; 0 where nobody measured it.</summary>
    public double Hurry { get; init; }
}
