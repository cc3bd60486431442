using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.RangeFormat</c>: widths only. Rows have the height of their text whenever a file is opened.</summary>
public sealed class ExcelFormat(ExcelRange range) : ExcelObject
{
    // A column's width is told in points and kept in characters; about as Excel does with its standard font.
    private const double PointsPerCharacter = 5.25;
    private const double Padding = 2;

    public override string ClassName => "RangeFormat";

    public override void Set(string name, JsonNode? value)
    {
        range.Sheet.Model.RequireWritable();
        if (name == "ColumnWidth")
            Width(range.Area.Column, range.Area.LastColumn, (double)value! / PointsPerCharacter);
        else
            base.Set(name, value);
    }

    public override object? Call(string name, Arguments arguments)
    {
        range.Sheet.Model.RequireWritable();
        switch (name)
        {
            case "AutofitRows":
                return null;
            case "AutofitColumns":
                foreach (var column in Enumerable.Range(range.Area.Column, range.Area.Columns))
                    Width(column, column, Padding + Enumerable.Range(range.Area.Row, range.Area.Rows).Max(row => range.Sheet.Cells.Value(row, column).ToString().Length));
                return null;
            default:
                return base.Call(name, arguments);
        }
    }

    private void Width(int first, int last, double characters)
    {
        var columns = range.Sheet.Part.Worksheet.GetFirstChild<Columns>();
        if (columns is null)
            range.Sheet.Place(columns = new Columns(), typeof(SheetData));
        for (var column = first; column <= last; column++)
        {
            var number = (uint)column + 1;
            foreach (var old in columns.Elements<Column>().Where(old => old.Min?.Value == number && old.Max?.Value == number).ToList())
                old.Remove();
            var next = columns.Elements<Column>().FirstOrDefault(other => other.Min?.Value > number);
            var width = new Column { Min = number, Max = number, Width = characters, CustomWidth = true };
            if (next is null)
                columns.AppendChild(width);
            else
                columns.InsertBefore(width, next);
        }
    }
}
