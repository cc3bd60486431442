using System.Globalization;
using System.Xml;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>What must be known of a sheet before a table on it grows.</summary>
internal static class SheetStyles
{
    /// <summary>Formats of the cells of a row, by distance from a column.</summary>
    public static Dictionary<int, int> OfRow(byte[] part, int row, int left)
    {
        var styles = new Dictionary<int, int>();
        Elements(part, "row", xml =>
        {
            if (xml.GetAttribute("r") != row.ToString(CultureInfo.InvariantCulture))
                return false;
            using var cells = xml.ReadSubtree();
            while (cells.Read())
            {
                if (cells is { NodeType: XmlNodeType.Element, LocalName: "c" } && CellRange.Cell(cells.GetAttribute("r")) is { } cell && int.TryParse(cells.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style))
                    styles[cell.Column - left] = style;
            }
            return true;
        });
        return styles;
    }

    /// <summary>Whether merged cells lie in a range.</summary>
    public static bool HasMergeIn(byte[] part, CellRange range) => Elements(part, "mergeCell", xml => CellRange.Read(xml.GetAttribute("ref") ?? "") is { } merged && merged.Touches(range));

    /// <summary>The merged cells.</summary>
    public static IReadOnlyList<CellRange> Merges(byte[] part)
    {
        var merges = new List<CellRange>();
        Elements(part, "mergeCell", xml =>
        {
            if (CellRange.Read(xml.GetAttribute("ref") ?? "") is { } merged)
                merges.Add(merged);
            return false;
        });
        return merges;
    }

    /// <summary>Whether the sheet is protected.</summary>
    public static bool IsProtected(byte[] part) => Elements(part, "sheetProtection", xml => xml.GetAttribute("sheet") is "1" or "true");

    private static bool Elements(byte[] part, string name, Func<XmlReader, bool> found) => SafeXml.Read(part, xml =>
    {
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is "worksheet" or "sheetData" or "mergeCells")
                xml.Read();
            else if (xml.LocalName == name && found(xml))
                return true;
            else
                xml.Skip();
        }
        return false;
    });
}
