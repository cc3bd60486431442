using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>How long a text takes a speaker of the Council of whom so many are slower.</summary>
/// <param name="Slower">Share of Council speakers who are slower, 0 to 1.</param>
/// <param name="Seconds">What this text takes.</param>
/// <param name="WordsPerMinute">The pace of its words, as written.</param>
public sealed record CouncilPace(double Slower, double Seconds, double WordsPerMinute)
{
    /// <summary>A slow speaker (one in ten is slower), the middle one, a fast one (one in ten is faster): quantiles of a normal distribution.</summary>
    private static readonly ImmutableArray<(double Slower, double Z)> Speakers = [(0.1, 1.2815515655446004), (0.5, 0), (0.9, -1.2815515655446004)];

    /// <param name="council">The Council's register.</param>
    /// <param name="residual">How one speaker differs from text to text.</param>
    /// <param name="plain">Seconds at factor 1.</param>
    /// <param name="words">Words as written.</param>
    internal static ImmutableArray<CouncilPace> Of(Register council, Residual residual, double plain, int words)
    {
        var factor = SpeakerFactor.Unheard(council, residual, plain);
        return [.. Speakers.Select(speaker => (speaker.Slower, Seconds: plain * Math.Exp(factor.Mean + speaker.Z * Math.Sqrt(factor.Variance))))
            .Select(speaker => new CouncilPace(speaker.Slower, speaker.Seconds, words * 60 / speaker.Seconds))];
    }
}
