namespace SpOffice.Speaking;

/// <summary>What is known of log(actual seconds / seconds of a speaker with factor 1) for a text: a normal distribution.</summary>
/// <param name="Mean">Its mean, so that exp(Mean) is the median factor.</param>
/// <param name="Variance">Of one reading of this text by this speaker.</param>
/// <param name="Hurry">What speakers who see the limit coming make up for (see <see cref="Register.Hurry"/>); it counts for the chance to end in
/// time alone, since seconds are those of a natural pace.</param>
internal readonly record struct SpeakerFactor(double Mean, double Variance, double Hurry = 0)
{
    /// <summary>z of the 95 % quantile of a normal distribution.</summary>
    private const double Z95 = 1.6448536269514722;

    /// <summary>A speaker nobody has heard: the register's prior.</summary>
    public static SpeakerFactor Unheard(Register register, Residual residual, double seconds) =>
        new(Math.Log(register.K), register.Spread * register.Spread + residual.Variance(seconds * register.K), register.Hurry);

    /// <summary>A speaker whose rehearsals of other texts are known: the posterior, each reading weighed by its own variance
    /// (for equal ones this is the closed form n·τ²/(n·τ² + σ²)).</summary>
    /// <param name="register">The prior.</param>
    /// <param name="residual">The variance that stays within a speaker.</param>
    /// <param name="seconds">Seconds of the text to predict, at factor 1.</param>
    /// <param name="readings">Seconds at factor 1 and seconds measured.</param>
    public static SpeakerFactor Heard(Register register, Residual residual, double seconds, IReadOnlyCollection<(double Plain, double Measured)> readings)
    {
        var precision = 1 / (register.Spread * register.Spread);
        var sum = Math.Log(register.K) * precision;
        foreach (var (plain, measured) in readings)
        {
            var weight = 1 / residual.Variance(measured);
            precision += weight;
            sum += weight * Math.Log(measured / plain);
        }
        var mean = sum / precision;
        return new SpeakerFactor(mean, 1 / precision + residual.Variance(seconds * Math.Exp(mean)), register.Hurry);
    }

    /// <summary>A speaker who rehearsed this very text: what was measured, give or take the spread of one text read twice.</summary>
    public static SpeakerFactor Rehearsed(Residual residual, double seconds, IReadOnlyCollection<double> measured) =>
        new(measured.Average(Math.Log) - Math.Log(seconds), residual.SameText * residual.SameText);

    public double Median(double seconds) => seconds * Math.Exp(Mean);

    public double Low(double seconds) => seconds * Math.Exp(Mean - Z95 * Math.Sqrt(Variance));

    public double High(double seconds) => seconds * Math.Exp(Mean + Z95 * Math.Sqrt(Variance));

    /// <summary>Probability to end within a limit.</summary>
    public double Chance(double seconds, double limit) => limit <= 0 ? 0 : Normal((Math.Log(limit / seconds) - Mean + Hurry) / Math.Sqrt(Variance));

    /// <summary>The standard normal distribution function (Abramowitz and Stegun 7.1.26, error below 1.5e-7).</summary>
    private static double Normal(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        var t = 1 / (1 + 0.3275911 * x);
        var tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.Exp(-x * x) / 2;
        return z < 0 ? tail : 1 - tail;
    }
}
