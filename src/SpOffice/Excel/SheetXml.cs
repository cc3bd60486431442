using System.Globalization;
using System.Xml;

namespace SpOffice.Excel;

/// <summary>Writes the cells of a sheet, row by row.</summary>
internal sealed class SheetXml(XmlWriter xml)
{
    public void Row(int row, double? height, Action cells, bool custom = true)
    {
        xml.WriteStartElement("row", Spreadsheet.Main);
        xml.WriteAttributeString("r", Number(row));
        if (height is { } points)
        {
            xml.WriteAttributeString("ht", points.ToString("0.##", CultureInfo.InvariantCulture));
            if (custom)
                xml.WriteAttributeString("customHeight", "1");
        }
        cells();
        xml.WriteEndElement();
    }

    public void Text(int column, int row, CellStyle style, string text) => Cell(column, row, new CellWrite(CellValue.Of(text), null, (int)style));

    public void Formula(int column, int row, CellStyle style, string formula) => Cell(column, row, new CellWrite(CellValue.Empty, formula, (int)style));

    /// <summary>Texts stand in the cell itself: rows can be written without knowing the others.</summary>
    public void Cell(int column, int row, CellWrite write)
    {
        xml.WriteStartElement("c", Spreadsheet.Main);
        xml.WriteAttributeString("r", CellRange.Address(column, row));
        if (write.Style is { } style and > 0)
            xml.WriteAttributeString("s", Number(style));
        if (write.Formula is { } formula)
        {
            xml.WriteElementString("f", Spreadsheet.Main, formula);
        }
        else if (write.Value.Number is not null)
        {
            xml.WriteElementString("v", Spreadsheet.Main, write.Value.Text);
        }
        else if (write.Value.Text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Spreadsheet.Main);
            xml.WriteStartElement("t", Spreadsheet.Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(CellText.Escaped(write.Value.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
