using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Texts;

namespace SpOffice.Speaking;

/// <summary>The time of a statement in sentences. A fast pace is not praised: interpreters need a slow one.</summary>
/// <param name="Seconds">Seconds and interval.</param>
/// <param name="Chance">Chance to end within the limit.</param>
/// <param name="Pace">The pace the text asks for.</param>
/// <param name="Speakers">How many Council speakers reach it, or that nobody has counted.</param>
/// <param name="Doubt">That the figures of this register are a guess; null where they were measured, or the speaker was heard.</param>
/// <param name="Headings">Which lines are left out.</param>
public sealed record SpeakingTimeText(string Seconds, string Chance, string Pace, string Speakers, string? Doubt, ImmutableArray<string> Headings)
{
    /// <summary>All that is to be said, in order.</summary>
    public IEnumerable<string> Sentences => [Seconds, Chance, Pace, Speakers, .. Doubt is null ? (string[])[] : [Doubt], .. Headings];

    /// <summary>Says it.</summary>
    /// <param name="time">The time.</param>
    /// <param name="texts">The reader's language.</param>
    public static SpeakingTimeText Of(SpeakingTime time, ScreenTexts texts)
    {
        string Say(string key, params (string, string)[] values) => Wording.Fill(texts.Words[key], values);
        return new SpeakingTimeText(
            Say("seconds", ("seconds", Whole(time.Seconds)), ("low", Whole(time.Low)), ("high", Whole(time.High))),
            Say("chance", ("limit", time.Limit.ToString("0.##", CultureInfo.InvariantCulture)), ("chance", Percent(time.Chance))),
            Say("pace", ("pace", Whole(time.NeededWordsPerMinute))),
            time.SpeakersThatFast is { } share ? Say("speakers", ("share", Percent(share))) : texts.Words["speakersUnknown"],
            time.IsGuess ? texts.Words["unmeasured"] : null,
            [.. time.Headings.Select(heading => Say("heading", ("text", heading)))]);
    }

    private static string Whole(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>From 1 to 99: a forecast is never sure.</summary>
    private static string Percent(double share) => Whole(Math.Clamp(share * 100, 1, 99));
}
