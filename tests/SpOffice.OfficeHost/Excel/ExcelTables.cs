using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Excel;

/// <summary><c>Excel.TableCollection</c> of a sheet, or of the workbook where there is no sheet.</summary>
public sealed class ExcelTables(ExcelModel model, Func<IEnumerable<ExcelTable>> all, ExcelWorksheet? sheet) : ExcelCollection(all)
{
    public override string ClassName => "TableCollection";

    public override object? Call(string name, Arguments arguments) => name == "Add" ? Add(arguments) : base.Call(name, arguments);

    private ExcelTable Add(Arguments arguments)
    {
        model.RequireWritable();
        var range = arguments.Object(0) as ExcelRange ?? Range(arguments.Text(0));
        var area = range.Area;
        if (range.Sheet.Tables.Any(table => table.Area.Common(area) is not null))
            throw RichApiException.Invalid("a table cannot lie over another");
        if (!arguments.Flag(1))
            range.Sheet.Cells.Shift(area.Row, area.Column, area.Columns, 1);
        // A table has a row below its headings, even if it is empty.
        area = area with { Rows = Math.Max(2, arguments.Flag(1) ? area.Rows : area.Rows + 1) };
        return Create(range.Sheet, area);
    }

    private ExcelRange Range(string address)
    {
        var (name, local) = Area.Part(address);
        var on = name is null ? sheet ?? model.Active : model.Sheets.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw RichApiException.NotFound("worksheet");
        return new(on, Area.Parse(local));
    }

    private ExcelTable Create(ExcelWorksheet on, Area area)
    {
        var id = model.Book.WorksheetParts.SelectMany(part => part.TableDefinitionParts).Select(part => part.Table.Id!.Value).DefaultIfEmpty(0u).Max() + 1;
        var columns = new TableColumns { Count = (uint)area.Columns };
        for (var i = 0; i < area.Columns; i++)
        {
            if (on.Cells.IsEmpty(area.Row, area.Column + i))
                on.Cells.Set(area.Row, area.Column + i, $"Column{i + 1}");
            columns.AppendChild(new TableColumn { Id = (uint)i + 1, Name = on.Cells.Value(area.Row, area.Column + i).ToString() });
        }
        var part = on.Part.AddNewPart<TableDefinitionPart>();
        part.Table = new Table(new AutoFilter { Reference = area.Address }, columns, new TableStyleInfo { Name = "TableStyleMedium2", ShowRowStripes = true })
        {
            Id = id,
            Name = $"Table{id}",
            DisplayName = $"Table{id}",
            Reference = area.Address,
            TotalsRowShown = false,
        };
        var list = on.Part.Worksheet.GetFirstChild<TableParts>();
        if (list is null)
            on.Place(list = new TableParts(), typeof(WorksheetExtensionList));
        list.AppendChild(new TablePart { Id = on.Part.GetIdOfPart(part) });
        list.Count = (uint)list.ChildElements.Count;
        return new(on, part);
    }
}
