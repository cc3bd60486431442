using System.Globalization;
using SpOffice.Texts;

namespace SpOffice.Mandates;

/// <summary>A suggested mandate said in a language.</summary>
/// <param name="Why">What in the case points to it.</param>
/// <param name="Joint">Why a letter together with the first mandate suggested may be better; null for the first.</param>
/// <param name="Stale">Whether its channel was last looked at more than six months before the day (facts L2; the months are ours).</param>
public sealed record SuggestionText(string Why, string? Joint, bool Stale)
{
    /// <summary>How long a channel may be trusted without another look.</summary>
    public const int MonthsTrusted = 6;

    private const int WordsShown = 6;

    /// <summary>Says a suggestion.</summary>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="first">The best suggestion for the same case.</param>
    /// <param name="templates">Wording of questions and options.</param>
    /// <param name="screen">The reader's language.</param>
    /// <param name="on">The day.</param>
    public static SuggestionText Of(Suggestion suggestion, Suggestion first, Templates templates, ScreenTexts screen, DateOnly on)
    {
        string Say(string key, params (string, string)[] values) => Wording.Fill(screen.Words[key], values);
        var lang = screen.Lang;
        var why = suggestion.Answers.Select(answer => answer.Question == "addressee.country"
                ? Say("suggestedByCountry", ("country", templates.Countries.Name(answer.Value, lang)))
                : Say("suggestedByAnswer", ("question", templates.Documents[lang].Questions[answer.Question].Label), ("answer", templates.Documents[lang].Option(answer.Question, answer.Value))))
            .Concat(suggestion.Words.IsEmpty ? [] : [Say("suggestedByWords", ("words", string.Join(", ", suggestion.Words.Take(WordsShown))))])
            .Concat(suggestion.Follows.IsEmpty ? [] : [Say("suggestedFollows", ("mandates", string.Join("; ", suggestion.Follows.Select(mandate => mandate.Name(lang)))))]);
        var joint = suggestion.Mandate.Id == first.Mandate.Id ? null : Say("jointWith", ("lead", first.Mandate.Name(lang)));
        return new SuggestionText(string.Join(" ", why), joint, suggestion.Mandate.AsOf.AddMonths(MonthsTrusted) < on);
    }

    /// <summary>The channel of a mandate and when it was last looked at, in words: the online form first, an address with its mark.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="form">Where the online form stands.</param>
    /// <param name="stale">Whether that was long ago.</param>
    /// <param name="screen">The reader's language.</param>
    public static IEnumerable<string> Channel(Mandate mandate, string form, bool stale, ScreenTexts screen)
    {
        string Say(string key, string name, string value) => Wording.Fill(screen.Words[key], [(name, value)]);
        var email = mandate.Email is { } address ? Say("byEmail", "address", mandate.EmailStatus == "to-verify" ? $"{address} ({screen.Words["toVerify"]})" : address) : null;
        var date = mandate.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new[] { Say("byForm", "address", form), email, Say(stale ? "lookedAtLongAgo" : "lookedAt", "date", date) }.OfType<string>();
    }
}
