using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SpOffice.OfficeHost.Excel;

/// <summary>Number formats, which lie in the workbook's style sheet.</summary>
internal static class Formats
{
    private const uint FirstOwn = 164;

    // Those of ECMA-376 part 1, 18.8.30, that a date or a text needs.
    private static readonly Dictionary<uint, string> BuiltIn = new() { [0] = "General", [1] = "0", [2] = "0.00", [9] = "0%", [14] = "m/d/yyyy", [22] = "m/d/yyyy h:mm", [49] = "@" };

    public static string Of(WorkbookPart book, uint style)
    {
        var id = Sheet(book).CellFormats!.Elements<CellFormat>().ElementAtOrDefault((int)style)?.NumberFormatId?.Value ?? 0;
        return Own(book).FirstOrDefault(format => format.NumberFormatId?.Value == id)?.FormatCode?.Value ?? BuiltIn.GetValueOrDefault(id, "General");
    }

    /// <summary>The style that is another one with this number format.</summary>
    public static uint With(WorkbookPart book, uint style, string format)
    {
        var formats = Sheet(book).CellFormats!;
        var changed = (CellFormat)(formats.Elements<CellFormat>().ElementAtOrDefault((int)style)?.CloneNode(true) ?? new CellFormat());
        (changed.NumberFormatId, changed.ApplyNumberFormat) = (Id(book, format), true);
        var same = formats.Elements<CellFormat>().ToList().FindIndex(candidate => candidate.OuterXml == changed.OuterXml);
        if (same >= 0)
            return (uint)same;
        formats.AppendChild(changed);
        formats.Count = (uint)formats.ChildElements.Count;
        return formats.Count.Value - 1;
    }

    private static uint Id(WorkbookPart book, string format)
    {
        if (BuiltIn.FirstOrDefault(known => known.Value == format) is { Value: not null } known)
            return known.Key;
        if (Own(book).FirstOrDefault(candidate => candidate.FormatCode?.Value == format) is { } own)
            return own.NumberFormatId!.Value;
        var formats = Sheet(book).NumberingFormats ??= new NumberingFormats();
        var id = Own(book).Select(candidate => candidate.NumberFormatId?.Value ?? 0).Append(FirstOwn - 1).Max() + 1;
        formats.AppendChild(new NumberingFormat { NumberFormatId = id, FormatCode = format });
        formats.Count = (uint)formats.ChildElements.Count;
        return id;
    }

    private static IEnumerable<NumberingFormat> Own(WorkbookPart book) => Sheet(book).NumberingFormats?.Elements<NumberingFormat>() ?? [];

    private static Stylesheet Sheet(WorkbookPart book)
    {
        var part = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
        return part.Stylesheet ??= new Stylesheet(
            new Fonts(new Font()) { Count = 1 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border()) { Count = 1 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(new CellFormat()) { Count = 1 });
    }
}
