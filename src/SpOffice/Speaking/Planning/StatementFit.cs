using System.Collections.Immutable;
using SpOffice.Speaking.Drafts;

namespace SpOffice.Speaking.Planning;

/// <summary>The best version of a draft that ends within a limit with some confidence.</summary>
/// <param name="Limit">Seconds there are.</param>
/// <param name="Confidence">The chance to end in time that was asked for.</param>
/// <param name="Fits">Whether a version that says something has that chance. If none has, <paramref name="Kept"/> is the shortest there is.</param>
/// <param name="IsOptimal">Whether it is proven that no version that fits is better.</param>
/// <param name="Value">What the kept wordings are worth.</param>
/// <param name="Time">The time of the kept passages.</param>
/// <param name="Kept">In order.</param>
/// <param name="Cut">In order, with what each would cost.</param>
public sealed record StatementFit(
    double Limit, double Confidence, bool Fits, bool IsOptimal, int Value, SpeakingTime Time, ImmutableArray<FittedPassage> Kept, ImmutableArray<FittedPassage> Cut)
{
    /// <summary>The least confidence that may be asked for: below an even chance nobody plans.</summary>
    public const double LeastConfidence = 0.5;

    /// <summary>The most confidence that may be asked for: a forecast is never sure.</summary>
    public const double MostConfidence = 0.999;

    /// <summary>Seconds by which the shortest version is too long for the confidence; 0 if it fits.</summary>
    public double Over { get; init; }

    /// <summary>Of the passages that must be kept, the one that takes longest in its shortest wording; null if all fits, or nothing must be kept.</summary>
    public FittedPassage? Dearest { get; init; }

    /// <summary>Fits a draft into a limit.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="templates">How languages are spoken.</param>
    /// <param name="limit">Seconds there are; more than 0.</param>
    /// <param name="confidence">Chance to end in time, <see cref="LeastConfidence"/> to <see cref="MostConfidence"/>.</param>
    /// <param name="register">Occasion, such as <see cref="SpeakingTime.Council"/>.</param>
    /// <param name="rehearsals">What this speaker has read aloud in this language.</param>
    /// <exception cref="UnreadableException">The draft cannot be planned, a value is out of bounds, or the marks contradict each other.</exception>
    public static StatementFit Of(StatementDraft draft, Templates templates, double limit, double confidence, string register, IReadOnlyList<Rehearsal> rehearsals) =>
        Versions(draft, templates, [limit], confidence, register, rehearsals)[0];

    /// <summary>Fits a draft into several limits, for dialogues are shortened.</summary>
    /// <inheritdoc cref="Of"/>
    /// <param name="draft">The draft.</param>
    /// <param name="templates">How languages are spoken.</param>
    /// <param name="limits">Seconds there are; each more than 0.</param>
    /// <param name="confidence">Chance to end in time.</param>
    /// <param name="register">Occasion.</param>
    /// <param name="rehearsals">What this speaker has read aloud in this language.</param>
    public static ImmutableArray<StatementFit> Versions(
        StatementDraft draft, Templates templates, ImmutableArray<double> limits, double confidence, string register, IReadOnlyList<Rehearsal> rehearsals) =>
        Versions(draft, templates, limits, confidence, new Speaker(templates.Speech(draft.Lang), register, rehearsals), new TimedParagraphs());

    internal static ImmutableArray<StatementFit> Versions(
        StatementDraft draft, Templates templates, ImmutableArray<double> limits, double confidence, Speaker speaker, TimedParagraphs known)
    {
        if (limits.Any(limit => !(limit > 0 && double.IsFinite(limit))))
            throw new UnreadableException("wrong-limit");
        if (!(confidence is >= LeastConfidence and <= MostConfidence))
            throw new UnreadableException("wrong-confidence");
        var spoken = new SpokenDraft(draft.Checked(), templates, speaker, known);
        if (spoken.Plain.All(wordings => wordings.All(seconds => seconds == 0)))
            throw new UnreadableException("no-text");
        var search = new FitSearch(spoken);
        return [.. limits.Select(limit => search.Fit(limit, confidence))];
    }
}
