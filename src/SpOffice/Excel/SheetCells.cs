using System.Globalization;
using System.Xml;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>Reads the cells of a sheet, in one pass.</summary>
internal static class SheetCells
{
    /// <summary>Calls back for every cell that holds something, row by row.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="strings">The workbook's shared texts.</param>
    /// <param name="within">Only these.</param>
    /// <param name="cell">Column, row, value.</param>
    public static void Read(byte[] part, SharedTexts strings, CellRange within, Action<int, int, CellValue> cell) => SafeXml.Read(part, xml =>
    {
        var row = 0;
        var column = 0;
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Spreadsheet.Main)
            {
                xml.Read();
            }
            else if (xml.LocalName == "row")
            {
                row = xml.GetAttribute("r") is { } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1;
                column = 0;
                if (row > within.Bottom)
                    return true;
                if (row < within.Top)
                    xml.Skip();
                else
                    xml.Read();
            }
            else if (xml.LocalName == "c")
            {
                column = CellRange.Cell(xml.GetAttribute("r")) is { } address ? address.Column : column + 1;
                if (column < within.Left || column > within.Right)
                    xml.Skip();
                else if (Value(xml, strings) is { } value && (value.Text.Length > 0 || value.IsFormula))
                    cell(column, row, value);
            }
            else
            {
                xml.Read();
            }
        }
        return true;
    });

    /// <summary>The rows that hold something, read one after the other while they are asked for.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="strings">The workbook's shared texts.</param>
    /// <param name="columns">Columns beyond this one are left out.</param>
    public static IEnumerable<(int Row, List<(int Column, CellValue Value)> Cells)> Rows(byte[] part, SharedTexts strings, int columns)
    {
        using var xml = SafeXml.Open(part);
        var row = 0;
        while (SafeXml.Guarded(part, () => xml.ReadToFollowing("row", Spreadsheet.Main)))
        {
            row = xml.GetAttribute("r") is { } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1;
            if (SafeXml.Guarded(part, () => Row(xml, strings, columns)) is { Count: > 0 } cells)
                yield return (row, cells);
        }
    }

    private static List<(int Column, CellValue Value)> Row(XmlReader xml, SharedTexts strings, int columns)
    {
        var cells = new List<(int, CellValue)>();
        if (xml.IsEmptyElement)
            return cells;
        var (depth, column) = (xml.Depth, 0);
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                xml.Read();
                continue;
            }
            column = CellRange.Cell(xml.GetAttribute("r")) is { } address ? address.Column : column + 1;
            if (column > columns)
                xml.Skip();
            else if (Value(xml, strings) is var value && (value.Text.Length > 0 || value.IsFormula))
                cells.Add((column, value));
        }
        return cells;
    }

    /// <summary>Reads one cell to its end.</summary>
    private static CellValue Value(XmlReader xml, SharedTexts strings)
    {
        var type = xml.GetAttribute("t");
        var (raw, formula) = ("", false);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return CellValue.Empty;
        }
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f")
            {
                formula = true;
                xml.Skip();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
            {
                raw = xml.ReadElementContentAsString();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
            {
                raw = SharedTexts.ReadItem(xml);
            }
            else
            {
                xml.Read();
            }
        }
        xml.Read();
        return type switch
        {
            "s" => new CellValue(strings[raw], null, formula),
            "inlineStr" or "str" => new CellValue(CellText.Unescaped(raw), null, formula),
            "b" or "e" or "d" => new CellValue(raw, null, formula),
            _ => double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? CellValue.Of(number) with { IsFormula = formula } : new CellValue(raw, null, formula),
        };
    }
}
