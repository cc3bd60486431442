using System.Collections.Immutable;
using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>A workbook that somebody made: its sheets and tables. It is read part by part and never saved as a whole, so that whatever
/// stands in it beside our tables stays as it is.</summary>
public sealed class Workbook
{
    private readonly Lazy<SharedTexts> strings;

    private Workbook(Package package)
    {
        Package = package;
        Main = Relations.MainDocument(package);
        Root = SafeXml.Load(package[Main]!);
        var related = Relations.Of(package, Main);
        var parts = related.ToDictionary(relation => relation.Id, relation => relation.Target);
        Sheets = [.. (Root.Element(Spreadsheet.S + "sheets")?.Elements(Spreadsheet.S + "sheet") ?? [])
            .Select(sheet => ((string?)sheet.Attribute("name") ?? "", parts.GetValueOrDefault((string?)sheet.Attribute(Spreadsheet.R + "id") ?? "", "")))
            .Where(sheet => package[sheet.Item2] is not null)];
        Tables = [.. from sheet in Sheets
                     from relation in Relations.Of(package, sheet.Part)
                     where relation.Kind == "table"
                     let table = TableArea.Read(package, relation.Target, sheet.Part)
                     where table is not null
                     select table];
        strings = new(() => new SharedTexts(related.FirstOrDefault(relation => relation.Kind == "sharedStrings") is { } shared ? package[shared.Target] : null));
        From1904 = (string?)Root.Element(Spreadsheet.S + "workbookPr")?.Attribute("date1904") is "1" or "true";
    }

    /// <summary>Opens an .xlsx file.</summary>
    /// <exception cref="UnreadableException">Anything else; the id says what.</exception>
    public static Workbook Open(byte[] file, Bounds bounds) => new(Package.OpenWorkbook(file, bounds));

    internal static Workbook Of(Package package) => new(package);

    /// <summary>The sheets in order, and the part each is kept in.</summary>
    public ImmutableArray<(string Name, string Part)> Sheets { get; }

    /// <summary>The native tables.</summary>
    public ImmutableArray<TableArea> Tables { get; }

    /// <summary>Whether days are counted from 1904.</summary>
    public bool From1904 { get; }

    /// <summary>The parts.</summary>
    internal Package Package { get; }

    /// <summary>Name of the main part.</summary>
    internal string Main { get; }

    /// <summary>The main part. It is copied before it is changed.</summary>
    internal XElement Root { get; }

    /// <summary>The table of a name, or null.</summary>
    public TableArea? Table(string name) => Tables.FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Calls back for every cell of a sheet that holds something, row by row: column, row, value.</summary>
    public void Read(string sheetPart, CellRange within, Action<int, int, CellValue> cell) => SheetCells.Read(Package[sheetPart]!, strings.Value, within, cell);

    /// <summary>The rows of a sheet that hold something, one after the other: number, and its cells by column from 1.</summary>
    /// <param name="sheetPart">The sheet.</param>
    /// <param name="columns">Columns beyond this one are left out.</param>
    public IEnumerable<(int Row, List<(int Column, CellValue Value)> Cells)> Rows(string sheetPart, int columns) => SheetCells.Rows(Package[sheetPart]!, strings.Value, columns);

    /// <summary>Whether a sheet holds no cell, and nothing such as a chart or a comment belongs to it.</summary>
    public bool IsEmpty(string sheetPart)
    {
        var empty = !Relations.Of(Package, sheetPart).Any();
        Read(sheetPart, new CellRange(1, 1, 16_384, Spreadsheet.LastRow), (_, _, _) => empty = false);
        return empty;
    }
}
