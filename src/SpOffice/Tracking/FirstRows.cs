using System.Globalization;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>What stands in a new tracker before its first case: the calendar as far as it is known, and the rules with their sources.</summary>
internal static class FirstRows
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(string table, Templates templates, string lang) => table switch
    {
        "Calendar" => [.. Calendar(templates, templates.TrackerWording[lang])],
        "Rules" => [.. Rules(templates, lang)],
        _ => [],
    };

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rules(Templates templates, string lang) =>
        from rule in templates.Deadlines.All
        let offset = rule.Offset
        where offset is not null
        let number = offset.Number.ToString(CultureInfo.InvariantCulture)
        select new Dictionary<string, string>
        {
            ["rule.id"] = rule.Id,
            ["rule.meaning"] = rule.Meaning[lang],
            ["rule.offset"] = number,
            ["rule.unit"] = offset.Unit,
            ["rule.ours"] = number,
            ["rule.source"] = templates.Rules.Cite(rule.Source, lang),
            ["rule.as-of"] = TrackerCells.Day(rule.AsOf),
        };

    private static IEnumerable<IReadOnlyDictionary<string, string>> Calendar(Templates templates, TrackerTexts texts)
    {
        foreach (var session in templates.Sessions.All)
        {
            yield return Row(Wording.Fill(texts.Words[session.Body], [("number", session.Number.ToString(CultureInfo.InvariantCulture))]), session.From, session.To, "session",
                session.Place?.GetValueOrDefault(texts.Lang), session.Confidence, session.Source);
        }
        foreach (var period in templates.Sessions.Periods)
            yield return Row(texts.Words[period.Body], period.Deadline, null, "deadline", null, period.Confidence, period.Source);
        foreach (var rule in templates.Sessions.Rules)
            yield return Row(rule.Meaning[texts.Lang], "", null, "session", null, rule.Confidence, rule.Source);

        Dictionary<string, string> Row(string what, string from, string? to, string kind, string? place, string confidence, string source) => new()
        {
            ["calendar.what"] = what,
            ["calendar.from"] = Date(from),
            ["calendar.to"] = Date(to ?? ""),
            ["calendar.kind"] = kind,
            ["calendar.place"] = place ?? "",
            ["calendar.confidence"] = texts.Words[confidence],
            ["calendar.source"] = source,
        };

        // A day that is only about right is shown in words, so that nobody plans with it.
        string Date(string edtf) => PartialDate.FromEdtf(edtf) is not { } date ? edtf : date is { Day: not null, Approximate: false } ? TrackerCells.Day(date.Earliest) : templates.Dates.Of(date, texts.Lang);
    }
}
