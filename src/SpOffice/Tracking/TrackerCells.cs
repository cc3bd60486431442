using System.Globalization;
using SpOffice.Excel;
using SpOffice.Submissions;

namespace SpOffice.Tracking;

/// <summary>Values of the tracker as cells, and back. Everywhere else a value is text: a day <c>2026-11-24</c>, an option's id, a number in
/// figures. What cannot be read as its column's kind stays as it stands in the cell.</summary>
internal sealed class TrackerCells(TrackerDesign design, TrackerWording wording, DateWords dates, bool from1904)
{
    public const string Iso = "yyyy-MM-dd";

    public static string Day(DateOnly? day) => day?.ToString(Iso, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The day of a value, or null where it is none.</summary>
    public static DateOnly? DayOf(string value) => DateOnly.TryParseExact(value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public string Value(TrackerColumn column, CellValue cell)
    {
        var text = CellText.Plain(cell.Text).Trim();
        return column.Kind switch
        {
            "date" when cell.Number is { } number => DateSerial.Day(number, from1904) is { } day ? Day(day) : text,
            "date" => dates.Read(text) is { Day: not null, Approximate: false } date && !DateWords.HasTwoReadings(text) ? Day(date.Earliest) : text,
            "choice" => wording.Option(column.List!, text) ?? text,
            "number" when cell.Number is null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => CellValue.Of(number).Text,
            _ => text,
        };
    }

    public CellValue Cell(TrackerColumn column, string value, string lang) => column.Kind switch
    {
        "date" when DayOf(value) is { } day => CellValue.Of(DateSerial.Of(day, from1904)),
        "choice" when design.Lists[column.List!].Contains(value) => CellValue.Of(wording[lang].Options[column.List!][value]),
        "number" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => CellValue.Of(number),
        _ => CellValue.Of(CellText.Guarded(AnswerText.Normalise(value))),
    };

    /// <summary>The format of a column in a workbook of ours.</summary>
    public static CellStyle Style(TrackerColumn column) => (column.Filled == "formula", column.Kind) switch
    {
        (true, "date") => CellStyle.ComputedDate,
        (true, "number") => CellStyle.ComputedNumber,
        (true, _) => CellStyle.Computed,
        (false, "date") => CellStyle.Date,
        (false, "number") => CellStyle.Number,
        _ => CellStyle.Text,
    };
}
