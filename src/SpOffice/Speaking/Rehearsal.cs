namespace SpOffice.Speaking;

/// <summary>A text this speaker has read aloud in this language, and how long it took.</summary>
/// <param name="Text">The text as it was read.</param>
/// <param name="Seconds">More than 0.</param>
public sealed record Rehearsal(string Text, double Seconds)
{
    /// <summary>Below this a finger on the clock errs by more than speakers differ.</summary>
    public const double LeastSeconds = 4;

    /// <summary>Above this it was more than a statement, or the clock ran on.</summary>
    public const double MostSeconds = 900;

    /// <summary>A speaker who takes more than this, or less than its inverse, of the usual time has left words out or read another text:
    /// it is far beyond what speakers differ (tests/SpOffice.Benchmarks -- model).</summary>
    private const double MostFactor = 3;

    /// <summary>Seconds this text takes at a factor of 1, where its words are no longer known: what is kept of a reading holds none.</summary>
    public double? Usual { get; init; }

    /// <summary>The rehearsal, once it is plausible.</summary>
    /// <exception cref="UnreadableException">rehearsal-short, rehearsal-long or rehearsal-pace.</exception>
    public Rehearsal Checked(SpeechLanguage language)
    {
        if (!(Seconds >= LeastSeconds))
            throw new UnreadableException("rehearsal-short", ("seconds", Said(Seconds)), ("least", Said(LeastSeconds)));
        if (!(Seconds <= MostSeconds))
            throw new UnreadableException("rehearsal-long", ("seconds", Said(Seconds)), ("most", Said(MostSeconds)));
        var usual = AtFactorOne(language);
        return Seconds <= usual * MostFactor && Seconds >= usual / MostFactor ? this
            : throw new UnreadableException("rehearsal-pace", ("seconds", Said(Seconds)), ("usual", Said(usual)));
    }

    /// <summary>What may be kept of it: two figures, and no word of the text.</summary>
    public Rehearsal WithoutWords(SpeechLanguage language) => new("", Seconds) { Usual = AtFactorOne(language) };

    /// <summary>Seconds that a middling speaker needs for it.</summary>
    public double UsualOf(SpeechLanguage language) => AtFactorOne(language) * language.Register(SpeakingTime.Council).K;

    internal double AtFactorOne(SpeechLanguage language) => Usual ?? Statement.Of(Text, language).Seconds;

    private static string Said(double seconds) => seconds.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
