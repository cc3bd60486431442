using System.Globalization;
using System.Xml;
using SpOffice.Word;

namespace SpOffice.Excel;

/// <summary>Sets cells in a sheet that somebody else made. The sheet is copied element by element; what is not set is copied as it is.</summary>
internal sealed class SheetEdit
{
    private readonly SortedDictionary<int, List<Func<IEnumerable<(int Column, CellWrite Write)>>>> rows = [];
    private (int First, int Last) columns = (int.MaxValue, 0);

    /// <summary>Whether nothing is set.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Ranges of formats and validations that end at the last row of a grown table, and where it ends now.</summary>
    public List<(CellRange Before, int Bottom)> Grown { get; } = [];

    /// <summary>Heights of rows whose text wraps, in points; a height that the user set stays.</summary>
    public Dictionary<int, double> Heights { get; } = [];

    /// <summary>Sets cells of a row. They are asked for when the row is written, so that those of many rows are never there at once.</summary>
    /// <param name="row">The row.</param>
    /// <param name="left">First column they may stand in.</param>
    /// <param name="right">Last column they may stand in.</param>
    /// <param name="cells">The cells.</param>
    public void Set(int row, int left, int right, Func<IEnumerable<(int Column, CellWrite Write)>> cells)
    {
        if (!rows.TryGetValue(row, out var all))
            rows[row] = all = [];
        all.Add(cells);
        columns = (Math.Min(columns.First, left), Math.Max(columns.Last, right));
    }

    private SortedDictionary<int, CellWrite> CellsOf(int row)
    {
        var cells = new SortedDictionary<int, CellWrite>();
        foreach (var (column, write) in rows[row].SelectMany(some => some()))
            cells[column] = write;
        return cells;
    }

    /// <summary>The sheet with the cells set.</summary>
    public byte[] Apply(byte[] part) => SafeXml.Read(part, _ =>
    {
        using var stream = new MemoryStream(part, writable: false);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XmlBytes.Write(writer => Copy(xml, writer));
    });

    private void Copy(XmlReader xml, XmlWriter writer)
    {
        var waiting = new Queue<int>(rows.Keys);
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Spreadsheet.Main && xml.LocalName == "row")
            {
                Row(xml, writer, waiting);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml is { NamespaceURI: Spreadsheet.Main, LocalName: "sheetData", IsEmptyElement: true })
            {
                Start(xml, writer);
                Rest(writer, waiting, int.MaxValue);
                writer.WriteEndElement();
                xml.Read();
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
            {
                Rest(writer, waiting, int.MaxValue);
                writer.WriteEndElement();
                xml.Read();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Spreadsheet.Main && xml.LocalName is "worksheet" or "sheetData" or "conditionalFormatting" or "dataValidations" or "dataValidation" or "dimension")
            {
                var empty = xml.IsEmptyElement;
                Start(xml, writer, Changed(xml));
                if (empty)
                    writer.WriteEndElement();
                xml.Read();
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                writer.WriteFullEndElement();
                xml.Read();
            }
            else
            {
                writer.WriteNode(xml, defattr: false);
            }
        }
    }

    private void Row(XmlReader xml, XmlWriter writer, Queue<int> waiting)
    {
        var number = int.Parse(xml.GetAttribute("r") ?? throw new UnreadableException("workbook-unusual"), CultureInfo.InvariantCulture);
        Rest(writer, waiting, number - 1);
        if (!rows.ContainsKey(number))
        {
            writer.WriteNode(xml, defattr: false);
            return;
        }
        var cells = CellsOf(number);
        waiting.Dequeue();
        var empty = xml.IsEmptyElement;
        // The span of a row is a hint that would now be wrong.
        var height = Heights.TryGetValue(number, out var points) && xml.GetAttribute("customHeight") is null ? points.ToString("0.##", CultureInfo.InvariantCulture) : null;
        Start(xml, writer, ("spans", null), ("ht", height is null ? xml.GetAttribute("ht") : null));
        if (height is not null)
            writer.WriteAttributeString("ht", height);
        var left = new Queue<int>(cells.Keys);
        var depth = xml.Depth;
        xml.Read();
        while (!empty && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                var column = (CellRange.Cell(xml.GetAttribute("r")) ?? throw new UnreadableException("workbook-unusual")).Column;
                Cells(writer, number, cells, left, column - 1);
                if (cells.TryGetValue(column, out var write))
                {
                    left.Dequeue();
                    var style = write.Style ?? (int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : null);
                    new SheetXml(writer).Cell(column, number, write with { Style = style });
                    xml.Skip();
                    continue;
                }
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                Cells(writer, number, cells, left, int.MaxValue);
            }
            writer.WriteNode(xml, defattr: false);
        }
        Cells(writer, number, cells, left, int.MaxValue);
        writer.WriteEndElement();
        if (!empty)
            xml.Read();
    }

    private void Rest(XmlWriter writer, Queue<int> waiting, int last)
    {
        while (waiting.TryPeek(out var row) && row <= last)
        {
            waiting.Dequeue();
            new SheetXml(writer).Row(row, Heights.TryGetValue(row, out var height) ? height : null, () =>
            {
                var cells = CellsOf(row);
                Cells(writer, row, cells, new Queue<int>(cells.Keys), int.MaxValue);
            }, custom: false);
        }
    }

    private static void Cells(XmlWriter writer, int row, SortedDictionary<int, CellWrite> cells, Queue<int> left, int last)
    {
        while (left.TryPeek(out var column) && column <= last)
            new SheetXml(writer).Cell(left.Dequeue(), row, cells[column]);
    }

    private static void Start(XmlReader xml, XmlWriter writer, params ReadOnlySpan<(string Name, string? Value)> changed)
    {
        writer.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
        while (xml.MoveToNextAttribute())
        {
            var value = (string?)xml.Value;
            foreach (var (name, other) in changed)
                value = name == xml.Name ? other : value;
            if (value is not null)
                writer.WriteAttributeString(xml.Prefix, xml.LocalName, xml.NamespaceURI, value);
        }
        xml.MoveToElement();
    }

    /// <summary>The attribute that grows with a table: the range of a format or validation that ended where the table did.</summary>
    private (string Name, string? Value) Changed(XmlReader xml) => xml.LocalName switch
    {
        "conditionalFormatting" or "dataValidation" => ("sqref", xml.GetAttribute("sqref") is { } ranges ? string.Join(' ', ranges.Split(' ').Select(Longer)) : null),
        "dimension" => ("ref", xml.GetAttribute("ref") is { } range && CellRange.Read(range) is { } used ? Dimension(used).ToString() : xml.GetAttribute("ref")),
        _ => ("", null),
    };

    private CellRange Dimension(CellRange used) => rows.Count == 0 ? used : new CellRange(
        Math.Min(used.Left, columns.First), Math.Min(used.Top, rows.Keys.First()),
        Math.Max(used.Right, columns.Last), Math.Max(used.Bottom, rows.Keys.Last()));

    private string Longer(string range)
    {
        if (CellRange.Read(range) is not { } rule)
            return range;
        foreach (var (before, bottom) in Grown)
        {
            if (rule.Bottom == before.Bottom && rule.Top >= before.Top && rule.Left >= before.Left && rule.Right <= before.Right)
                return (rule with { Bottom = bottom }).ToString();
        }
        return range;
    }
}
