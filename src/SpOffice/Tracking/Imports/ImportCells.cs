using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Excel;
using SpOffice.Importing;
using SpOffice.Submissions;

namespace SpOffice.Tracking.Imports;

/// <summary>Cells of a list as values of the tracker. Only words that are known enter: a text that nobody can vouch for may name somebody.</summary>
internal sealed partial class ImportCells(Templates templates, string lang, bool from1904)
{
    private readonly TrackerTexts texts = templates.TrackerWording[lang];

    /// <summary>The value, or the id of what is wrong with the cell.</summary>
    /// <param name="column"><c>Table.column</c>.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="dates">Which comes first in dates written in figures, if somebody said so.</param>
    public (string Value, string? Problem) Read(string column, SheetCell cell, string? dates)
    {
        var text = AnswerText.Normalise(cell.Text);
        if (text.Length == 0)
            return ("", null);
        if (cell.Number is null && Error().IsMatch(text))
            return ("", "error");
        var design = templates.Tracker[ImportRules.TableOf(column)].Column(ImportRules.ColumnOf(column))!;
        return design.Kind switch
        {
            "date" => Day(cell, dates),
            "choice" => (templates.TrackerWording.Option(design.List!, text) ?? templates.Import.Option(design.List!, text)) is { } option ? (option, null) : ("", "choice"),
            "number" => Number(text),
            _ => Words(design.Id, text),
        };
    }

    private (string, string?) Day(SheetCell cell, string? dates)
    {
        var (words, twoReadings) = ListedDay.Of(cell, from1904, dates);
        if (twoReadings)
            return ("", "ambiguous-date");
        return templates.Dates.Read(words) is { Day: not null, Approximate: false, Year: >= 1950 and < 2200 } date ? (TrackerCells.Day(date.Earliest), null) : ("", "date");
    }

    private static (string, string?) Number(string text) =>
        double.TryParse(AnswerText.WithAsciiDigits(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 1e9 && Math.Floor(number) == number
            ? (CellValue.Of(number).Text, null) : ("", "number");

    private (string, string?) Words(string column, string text) => column switch
    {
        "case.reference" => (text, null),
        "addressee.country" => All(text, part => templates.Countries.Find(part) is { } code ? templates.Countries.Name(code, lang) : null),
        "request.mandates" => All(text, part => templates.Mandates.Named(part) is { } mandate ? texts.Short(mandate.Name(lang)) : null),
        "submission.form" => templates.Documents.Values.SelectMany(words => words.Forms).FirstOrDefault(form => string.Equals(form.Value.Title, text, StringComparison.OrdinalIgnoreCase)) is { Key: { } id }
            ? (templates.Documents[lang].Forms[id].Title, null) : ("", "unknown"),
        "letter.reference" => LetterReference.Read(text, DateOnly.MaxValue) is { } letter ? (letter.ToString(), null) : ("", "unknown"),
        _ => ("", "unknown"),
    };

    /// <summary>A whole name may hold a comma, as that of a State may, so it is tried first.</summary>
    private static (string, string?) All(string text, Func<string, string?> known)
    {
        if (known(text) is { } whole)
            return (whole, null);
        foreach (var signs in new[] { ";\n", ";\n,/" })
        {
            var parts = text.Split(signs.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(known).ToList();
            if (parts.Count > 0 && !parts.Contains(null))
                return (string.Join("; ", parts.Distinct()), null);
        }
        return ("", "unknown");
    }

    [GeneratedRegex(@"^#(REF!|N/A|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|[A-Z]{2,}[!?])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Error();
}
