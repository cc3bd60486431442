using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>A finding said in a language: what, where, why, who says so, and how to mend it.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Rule">The rule's or fact's number.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where, as <see cref="Submissions.Place"/>.</param>
/// <param name="Where">Where, in words.</param>
/// <param name="What">What is missing, wrong or dangerous.</param>
/// <param name="Why">What that does to the case or to a person.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Mend">What to do.</param>
public sealed record FindingText(string Check, string? Rule, Severity Severity, string Place, string Where, string What, string Why, string Source, string Mend)
{
    /// <summary>Says a finding. A person is "victim 2", never a name.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="templates">Rules, mandates, labels.</param>
    /// <param name="screen">The reader's language.</param>
    public static FindingText Of(Finding finding, Templates templates, ScreenTexts screen)
    {
        var rule = templates.Rules[finding.Check];
        var text = screen.Checks[finding.Variant is null ? finding.Check : $"{finding.Check}/{finding.Variant}"];
        var values = finding.Values.Select(value => (value.Name, Say(value.Value, templates, screen))).ToList();
        string Fill(string wording) => Capital(Wording.Fill(wording, values));
        return new FindingText(finding.Check, finding.Rule ?? rule.Rule, finding.Severity, finding.Place, Locate(finding.Place, templates, screen),
            Fill(text.What), Fill(text.Why), templates.Rules.Cite(finding.Source ?? rule.Source, screen.Lang), Fill(text.Mend));
    }

    /// <summary>Which letter or procedure is likely, and until when it is open.</summary>
    public static string Likely(CheckReport report, Templates templates, ScreenTexts screen)
    {
        var until = report.Until is { } day ? templates.Dates.Of(new PartialDate(day.Year, day.Month, day.Day), screen.Lang) : "";
        return Wording.Fill(screen.Hints[report.Likely], [("date", until)]);
    }

    /// <summary>A place in words, such as <c>victim 2, Age</c>.</summary>
    public static string Locate(string place, Templates templates, ScreenTexts screen)
    {
        var question = Submissions.Place.Question(place);
        var label = templates.Questions.ContainsKey(question) ? templates.Documents[screen.Lang].Questions[question].Label : null;
        var item = Submissions.Place.InnermostItem(place) is { } inner
            ? Wording.Fill(screen.Places[inner.Group], [("n", inner.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))]) : null;
        return (item, label) switch
        {
            (null, null) => screen.Places.GetValueOrDefault(place, place),
            (null, _) => label,
            (_, null) => item,
            _ => $"{item}, {label}",
        };
    }

    private static string Say(FindingValue value, Templates templates, ScreenTexts screen) => value.Kind switch
    {
        ValueKind.Place => Locate(value.Value, templates, screen),
        ValueKind.Question => templates.Documents[screen.Lang].Questions[value.Value].Label,
        ValueKind.Date => PartialDate.FromEdtf(value.Value) is { } date ? templates.Dates.Of(date, screen.Lang) : value.Value,
        ValueKind.Mandate => templates.Mandates.Get(value.Value)?.Name(screen.Lang) ?? value.Value,
        ValueKind.Kind => screen.Kinds.GetValueOrDefault(value.Value, value.Value),
        ValueKind.Role => screen.Roles.GetValueOrDefault(value.Value, value.Value),
        ValueKind.Language => templates.Clues.NameOf(value.Value, screen.Lang),
        ValueKind.Country => templates.Countries.Name(value.Value, screen.Lang),
        _ => value.Value,
    };

    private static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
