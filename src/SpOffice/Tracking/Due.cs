using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>Something to do.</summary>
/// <param name="Id">The same whenever it is computed again, so that a calendar replaces its entry.</param>
/// <param name="Ref">Our reference of the case; empty for what belongs to none.</param>
/// <param name="Rule">Id of the rule, or <c>action</c>, <c>calendar</c>, <c>own</c>.</param>
/// <param name="Day">When.</param>
/// <param name="Basis">What it is counted from: key of the wording.</param>
/// <param name="From">The day it is counted from.</param>
/// <param name="Source">Where the rule comes from.</param>
public sealed record Due(string Id, string Ref, string Rule, DateOnly Day, string Basis, DateOnly? From, string Source)
{
    /// <summary>The hour, where hours count.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>The zone of the hour, as the user wrote it.</summary>
    public string? Zone { get; init; }

    /// <summary>The user's own words, of an action or a calendar entry. They never leave the tracker's folder in a calendar file.</summary>
    public string? Text { get; init; }

    /// <summary>Why the user set another day.</summary>
    public string? Note { get; init; }

    /// <summary>What to do, in words that tell nobody what it is about.</summary>
    public string Verb(TrackerTexts texts) => texts.Verbs[Rule];

    /// <summary>What it is counted from, in words.</summary>
    public string BasisText(TrackerTexts texts, Templates templates)
    {
        var said = From is { } from ? Wording.Fill(texts.Bases[Basis], [("date", templates.Dates.Of(new Submissions.PartialDate(from.Year, from.Month, from.Day), texts.Lang))]) : texts.Bases[Basis];
        return Note is { Length: > 0 } note ? $"{said} ({note})" : said;
    }

    /// <summary>The meaning of its rule, in full; the user's own words where there is no rule.</summary>
    public string Meaning(Templates templates, string lang) =>
        templates.Deadlines.All.FirstOrDefault(rule => rule.Id == Rule)?.Meaning[lang] ?? Text ?? Verb(templates.TrackerWording[lang]);
}
