namespace SpOffice.Speaking;

/// <summary>What is known of a speaker in a language and on an occasion.</summary>
internal sealed class Speaker
{
    private readonly Register prior;
    private readonly Residual residual;
    private readonly List<(Statement Said, double Seconds)> heard;
    private readonly List<(double Plain, double Measured)> readings;

    /// <param name="language">The language.</param>
    /// <param name="register">The occasion.</param>
    /// <param name="rehearsals">What this speaker has read aloud.</param>
    /// <exception cref="UnreadableException">unknown-register.</exception>
    public Speaker(SpeechLanguage language, string register, IReadOnlyList<Rehearsal> rehearsals)
    {
        (Language, Register, prior, residual) = (language, register, language.Register(register), language.Data.Residual);
        heard = [.. rehearsals.Where(rehearsal => rehearsal is { Seconds: > 0, Usual: null }).Select(rehearsal => (Said: Statement.Of(rehearsal.Text, language), rehearsal.Seconds))
            .Where(rehearsal => rehearsal.Said.Seconds > 0)];
        readings = [.. heard.Select(rehearsal => (rehearsal.Said.Seconds, rehearsal.Seconds)),
            .. rehearsals.Where(rehearsal => rehearsal is { Seconds: > 0, Usual: > 0 }).Select(rehearsal => (rehearsal.Usual!.Value, rehearsal.Seconds))];
        IsGuess = prior.Confidence == "low" && rehearsals.Count == 0;
    }

    public SpeechLanguage Language { get; }

    public string Register { get; }

    /// <summary>Whether nobody was measured: neither speakers of this register in this language, nor this speaker.</summary>
    public bool IsGuess { get; }

    /// <summary>A paragraph as this speaker says it in a language: it takes as much longer as the occasion is slower in that language.</summary>
    /// <param name="lang">Null for the speaker's own.</param>
    /// <param name="paragraph">The text.</param>
    /// <param name="templates">How languages are spoken.</param>
    public (string Text, SpeechLanguage Language, double Slower) In(string? lang, string paragraph, Templates templates)
    {
        var language = lang is null || lang == Language.Lang ? Language : templates.Speech(lang);
        return (paragraph, language, language == Language ? 1 : language.Register(Register).K / prior.K);
    }

    /// <summary>The factor for a text: as measured, if this very text was read.</summary>
    public SpeakerFactor Factor(Statement statement)
    {
        var same = heard.Where(rehearsal => rehearsal.Said.SaysTheSameAs(statement)).Select(rehearsal => rehearsal.Seconds).ToList();
        return same.Count > 0 ? SpeakerFactor.Rehearsed(residual, statement.Seconds, same) : Factor(statement.Seconds);
    }

    /// <summary>The factor for a text that was not read before, by its seconds at factor 1.</summary>
    public SpeakerFactor Factor(double plain) =>
        readings.Count == 0 ? SpeakerFactor.Unheard(prior, residual, plain) : SpeakerFactor.Heard(prior, residual, plain, readings);

    /// <summary>Whether any text that was read is still known.</summary>
    public bool KnowsTexts => heard.Count > 0;

    /// <summary>Whether this very text was read.</summary>
    public bool Knows(Statement statement) => heard.Exists(rehearsal => rehearsal.Said.SaysTheSameAs(statement));

    /// <summary>The most seconds at factor 1 that end within a limit with a probability, for a text that was not read before.</summary>
    public double Capacity(double limit, double confidence)
    {
        var (fits, tooLong) = (0.0, limit * 20);
        while (tooLong - fits > 0.001)
        {
            var middle = (fits + tooLong) / 2;
            if (Factor(middle).Chance(middle, limit) >= confidence)
                fits = middle;
            else
                tooLong = middle;
        }
        return fits;
    }
}
