using System.Globalization;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SpOffice.OfficeHost.Excel;

/// <summary>The cells of a sheet: read and written as Excel does when a value is typed. Formulas are kept and not computed.</summary>
public sealed class Cells(WorkbookPart book, WorksheetPart sheet)
{
    private SheetData Data => sheet.Worksheet.GetFirstChild<SheetData>() ?? throw new InvalidDataException("A sheet without data.");

    public JsonNode Value(int row, int column)
    {
        var cell = Find(row, column);
        var raw = cell?.CellValue?.Text;
        return cell?.DataType?.Value switch
        {
            CellValues.InlineString => cell.InlineString?.InnerText ?? "",
            CellValues.SharedString => book.SharedStringTablePart!.SharedStringTable.ElementAt(int.Parse(raw!, CultureInfo.InvariantCulture)).InnerText,
            CellValues.Boolean => raw == "1",
            CellValues.String or CellValues.Error => raw ?? "",
            _ when raw is null => "",
            _ => double.Parse(raw, CultureInfo.InvariantCulture),
        };
    }

    public JsonNode Formula(int row, int column) => Find(row, column)?.CellFormula is { } formula ? "=" + formula.Text : Value(row, column);

    public bool IsEmpty(int row, int column) => Find(row, column) is not { } cell || cell.CellFormula is null && Value(row, column).ToJsonString() == "\"\"";

    public string Format(int row, int column) => Formats.Of(book, Find(row, column)?.StyleIndex?.Value ?? 0);

    public void SetFormat(int row, int column, string format)
    {
        var cell = Make(row, column);
        cell.StyleIndex = Formats.With(book, cell.StyleIndex?.Value ?? 0, format);
    }

    /// <summary>A text that looks like a number or an ISO date becomes one, unless the cell's format is text; an apostrophe before it says text too.</summary>
    public void Set(int row, int column, JsonNode? value)
    {
        // In an array, null leaves a cell as it is.
        if (value is not JsonValue given)
            return;
        var cell = Make(row, column);
        (cell.CellFormula, cell.InlineString, cell.CellValue, cell.DataType) = (null, null, null, null);
        if (given.TryGetValue<bool>(out var flag))
            (cell.DataType, cell.CellValue) = (CellValues.Boolean, new CellValue(flag));
        else if (!given.TryGetValue<string>(out var text))
            cell.CellValue = new CellValue(given.ToJsonString());
        else if (text.Length > 0)
            Type(cell, text, Format(row, column) == "@");
    }

    /// <summary>The smallest area that holds everything, or null on an empty sheet.</summary>
    public Area? Used()
    {
        var used = Data.Elements<Row>().SelectMany(row => row.Elements<Cell>()).Where(cell => cell.CellFormula is not null || cell.CellValue is not null || cell.InlineString is not null)
            .Select(cell => Area.Parse(cell.CellReference!.Value!)).ToList();
        if (used.Count == 0)
            return null;
        var (row, column) = (used.Min(cell => cell.Row), used.Min(cell => cell.Column));
        return new(row, column, used.Max(cell => cell.Row) - row + 1, used.Max(cell => cell.Column) - column + 1);
    }

    /// <summary>Moves the cells of some columns, from a row on, down or up. What they land on is gone.</summary>
    public void Shift(int fromRow, int column, int columns, int by)
    {
        var cells = Data.Elements<Row>().SelectMany(row => row.Elements<Cell>())
            .Select(cell => (Cell: cell, At: Area.Parse(cell.CellReference!.Value!)))
            .Where(cell => cell.At.Row >= fromRow + Math.Min(by, 0) && cell.At.Column >= column && cell.At.Column < column + columns).ToList();
        foreach (var (cell, _) in cells)
            cell.Remove();
        foreach (var (cell, at) in cells.Where(cell => cell.At.Row >= fromRow))
            Put(at.Row + by, at.Column, cell);
    }

    private static void Type(Cell cell, string text, bool asText)
    {
        if (text[0] == '=' && !asText)
            cell.CellFormula = new CellFormula(text[1..]);
        else if (!asText && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            cell.CellValue = new CellValue(number);
        else if (!asText && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            cell.CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate());
        else
            (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(text[0] == '\'' && !asText ? text[1..] : text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }));
    }

    private Cell? Find(int row, int column)
    {
        var name = Area.Name(row, column);
        return Data.Elements<Row>().FirstOrDefault(candidate => candidate.RowIndex?.Value == row + 1)?.Elements<Cell>().FirstOrDefault(cell => cell.CellReference?.Value == name);
    }

    private Cell Make(int row, int column) => Find(row, column) ?? Put(row, column, new Cell());

    private Cell Put(int row, int column, Cell cell)
    {
        cell.CellReference = Area.Name(row, column);
        var line = Data.Elements<Row>().FirstOrDefault(candidate => candidate.RowIndex?.Value == row + 1);
        if (line is null)
        {
            line = new Row { RowIndex = (uint)row + 1 };
            Insert(Data, line, Data.Elements<Row>().FirstOrDefault(candidate => candidate.RowIndex?.Value > row + 1));
        }
        Insert(line, cell, line.Elements<Cell>().FirstOrDefault(candidate => Area.Parse(candidate.CellReference!.Value!).Column > column));
        return cell;
    }

    private static void Insert(DocumentFormat.OpenXml.OpenXmlElement parent, DocumentFormat.OpenXml.OpenXmlElement child, DocumentFormat.OpenXml.OpenXmlElement? next)
    {
        if (next is null)
            parent.AppendChild(child);
        else
            parent.InsertBefore(child, next);
    }
}
