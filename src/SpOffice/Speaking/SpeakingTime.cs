using System.Collections.Immutable;

namespace SpOffice.Speaking;

/// <summary>How long a statement takes to read aloud.</summary>
/// <param name="Lang">Language it is read in.</param>
/// <param name="Limit">Seconds there are.</param>
/// <param name="Register">Occasion whose pace is meant.</param>
/// <param name="Seconds">Median at a natural pace; the passages' seconds sum to it.</param>
/// <param name="Low">5 % quantile, seconds.</param>
/// <param name="High">95 % quantile, seconds.</param>
/// <param name="Chance">Probability to end within the limit, 0 to 1.</param>
/// <param name="Words">Words as written, headings left out.</param>
/// <param name="Syllables">Syllables as said.</param>
/// <param name="NeededWordsPerMinute">Pace at which these words end at the limit.</param>
/// <param name="SpeakersThatFast">Share of Council speakers, 0 to 1, who at their natural pace would end this text within the limit; null without Council data for the
/// language. It is reckoned in syllables and pauses as said, not in words, so a text full of numbers is not taken for a short one. Without
/// rehearsals in the Council register it is the chance less what speakers make up for when they see the limit coming.</param>
/// <param name="Spoken">As it is said, a line for each passage.</param>
/// <param name="Passages">Paragraphs, in order.</param>
/// <remarks>Nothing to say takes no time: every figure is 0 and the chance is 1.</remarks>
public sealed record SpeakingTime(
    string Lang, double Limit, string Register, double Seconds, double Low, double High, double Chance, int Words, int Syllables,
    double NeededWordsPerMinute, double? SpeakersThatFast, string Spoken, ImmutableArray<Passage> Passages)
{
    /// <summary>The register that statements in the Human Rights Council are read in.</summary>
    public const string Council = "council";

    /// <summary>Lines left out because they name the session, the item, the speaker and so on and are not read aloud (facts J19).</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>What a slow, a middling and a fast Council speaker need for it at their natural pace; empty without Council data for the language.</summary>
    public ImmutableArray<CouncilPace> CouncilPaces { get; init; } = [];

    /// <summary>Whether nobody was measured: neither speakers of this register in this language, nor this speaker.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The time of a text.</summary>
    /// <param name="text">Plain text, a paragraph a line.</param>
    /// <param name="language">Language it is read in.</param>
    /// <param name="limit">Seconds there are.</param>
    /// <param name="register">Occasion, such as <see cref="Council"/>.</param>
    /// <param name="rehearsals">What this speaker has read aloud in this language, measured. Empty for a speaker nobody has heard.</param>
    /// <exception cref="UnreadableException">unknown-register.</exception>
    public static SpeakingTime Of(string text, SpeechLanguage language, double limit, string register, IReadOnlyList<Rehearsal> rehearsals)
    {
        var speaker = new Speaker(language, register, rehearsals);
        return Of(Statement.Of(text, language), speaker, limit);
    }

    /// <summary>The time of a text, each paragraph in the language its words show; see <see cref="Passage.Lang"/>.</summary>
    /// <param name="text">Plain text, a paragraph a line.</param>
    /// <param name="templates">How languages are spoken.</param>
    /// <param name="lang">Language it is read in, unless a paragraph shows another.</param>
    /// <param name="limit">Seconds there are.</param>
    /// <param name="register">Occasion.</param>
    /// <param name="rehearsals">What this speaker has read aloud in this language.</param>
    /// <exception cref="UnreadableException">wrong-language or unknown-register.</exception>
    public static SpeakingTime Of(string text, Templates templates, string lang, double limit, string register, IReadOnlyList<Rehearsal> rehearsals)
    {
        var speaker = new Speaker(templates.Speech(lang), register, rehearsals);
        return Of(Statement.Of(text, templates, speaker), speaker, limit);
    }

    /// <summary>The time of a text that is cut into passages already.</summary>
    internal static SpeakingTime Of(Statement statement, Speaker speaker, double limit)
    {
        var (language, plain) = (speaker.Language, statement.Seconds);
        if (plain == 0)
            return new SpeakingTime(language.Lang, limit, speaker.Register, 0, 0, 0, 1, 0, 0, 0, null, "", []) { Headings = statement.Headings };
        var factor = speaker.Factor(statement);
        var passages = statement.Passages.Select(passage => passage with { Seconds = factor.Median(passage.Seconds) }).ToImmutableArray();
        var words = passages.Sum(passage => passage.Words);
        var council = language.Registers.GetValueOrDefault(Council) is { Speakers: > 0 } measured ? measured : null;
        return new SpeakingTime(language.Lang, limit, speaker.Register, passages.Sum(passage => passage.Seconds), factor.Low(plain), factor.High(plain),
            factor.Chance(plain, limit), words, passages.Sum(passage => passage.Syllables), limit > 0 ? words * 60 / limit : 0,
            council is null ? null : (SpeakerFactor.Unheard(council, language.Data.Residual, plain) with { Hurry = 0 }).Chance(plain, limit),
            string.Join('\n', passages.Select(passage => passage.Spoken)), passages)
        {
            Headings = statement.Headings,
            IsGuess = speaker.IsGuess,
            CouncilPaces = council is null ? [] : CouncilPace.Of(council, language.Data.Residual, plain, words),
        };
    }
}
