using System.Collections.Immutable;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>A native table in a workbook.</summary>
/// <param name="Name">Its name, as formulas write it.</param>
/// <param name="Part">The part that describes it.</param>
/// <param name="SheetPart">The sheet it stands on.</param>
/// <param name="Range">Headers, rows and total row.</param>
/// <param name="Columns">Headers from left to right, and the formula that fills a column.</param>
/// <param name="HasTotals">Whether a total row stands at its end.</param>
public sealed record TableArea(string Name, string Part, string SheetPart, CellRange Range, ImmutableArray<(string Header, string? Formula)> Columns, bool HasTotals)
{
    /// <summary>The row of its headers.</summary>
    public int HeaderRow => Range.Top;

    /// <summary>Its last row that holds data.</summary>
    public int LastDataRow => Range.Bottom - (HasTotals ? 1 : 0);

    internal static TableArea? Read(Package package, string part, string sheet)
    {
        if (package[part] is not { } content || SafeXml.Load(content) is not { } root || CellRange.Read((string?)root.Attribute("ref") ?? "") is not { } range)
            return null;
        var columns = root.Element(Spreadsheet.S + "tableColumns")?.Elements(Spreadsheet.S + "tableColumn") ?? [];
        return new TableArea((string?)root.Attribute("displayName") ?? "", part, sheet, range,
            [.. columns.Select(column => (CellText.Unescaped((string?)column.Attribute("name") ?? ""), (string?)column.Element(Spreadsheet.S + "calculatedColumnFormula")))],
            (int?)root.Attribute("totalsRowCount") > 0);
    }

    /// <summary>The part of the table when it ends at another row; everything else in it stays.</summary>
    internal byte[] EndingAt(byte[] content, int row)
    {
        var root = SafeXml.Load(content);
        var longer = Range with { Bottom = row };
        root.SetAttributeValue("ref", longer.ToString());
        root.Element(Spreadsheet.S + "autoFilter")?.SetAttributeValue("ref", longer.ToString());
        foreach (var sorted in root.Descendants().Where(element => element.Name.LocalName is "sortState" or "sortCondition"))
        {
            if (CellRange.Read((string?)sorted.Attribute("ref") ?? "") is { } sort && sort.Bottom == LastDataRow)
                sorted.SetAttributeValue("ref", (sort with { Bottom = row }).ToString());
        }
        return XmlBytes.Of(root);
    }
}
