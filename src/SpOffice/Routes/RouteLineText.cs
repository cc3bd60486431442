using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Routes;

/// <summary>A statement said in a language.</summary>
/// <param name="Heading">What kind of statement it is.</param>
/// <param name="Text">The statement, with its day or the next session.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Mark">The mark of what nobody has confirmed, or of our own view; null for what a source says.</param>
public sealed record RouteLineText(string Heading, string Text, string Source, string? Mark)
{
    /// <summary>Says a statement.</summary>
    public static RouteLineText Of(RouteLine line, Templates templates, RouteTexts texts)
    {
        string Fill(string word, string value) => Wording.Fill(texts.Words[word], [("date", value)]);
        var time = line switch
        {
            { Until: { } until } => Fill(line.Passed ? "passed" : "until", Day(until, templates, texts.Lang)),
            { Rule.Deadline: not null } => texts.Words["noDate"],
            { Session.From: { } from } => Fill("nextSession", templates.Dates.Of(from, texts.Lang)),
            { Session.Usually: { } usually } => usually[texts.Lang],
            _ => null,
        };
        // A date is no surer than what it is counted from or who announced it.
        var confidence = line.Session is { Confidence: not "sourced" } session ? session.Confidence : line.Rule.Confidence;
        var mark = confidence switch { "to-verify" or "mixed" => texts.Words["toVerify"], "ours" => texts.Words["ours"], _ => null };
        return new RouteLineText(texts.Words[line.Rule.Role], time is null ? texts.Statements[line.Rule.Id] : $"{texts.Statements[line.Rule.Id]} {time}",
            templates.Rules.Cite(line.Rule.Source, texts.Lang), mark);
    }

    private static string Day(DateOnly day, Templates templates, string lang) => templates.Dates.Of(new PartialDate(day.Year, day.Month, day.Day), lang);
}
