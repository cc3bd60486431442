using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Empties cells that no reader sees, since their row or column is hidden, once that is confirmed. Formulas that may take a value from there
/// keep their last one; what charts copied of them goes, and so do the words by which a list is filtered.</summary>
internal static class HiddenCells
{
    private const string Main = "xl/workbook.xml";
    private static readonly string[] Copies = ["strCache", "numCache", "multiLvlStrCache"];

    public static void Clean(OfficeParts parts, IReadOnlyList<string> sheets)
    {
        var book = new EditedPart(parts[Main]!).Root;
        var names = book.Descendants().Where(element => element.Name.LocalName == "sheet").ToDictionary(
            sheet => sheet.Attributes().FirstOrDefault(id => id.Name.LocalName == "id" && id.Name.NamespaceName.Length > 0)?.Value ?? "", sheet => (string?)sheet.Attribute("name") ?? "");
        var ofPart = Relations.Of(parts.Package, Main).Where(relation => names.ContainsKey(relation.Id)).ToLookup(relation => relation.Target, relation => names[relation.Id]);
        var areas = new List<HiddenArea>();
        foreach (var sheet in sheets)
        {
            var (root, name) = (new EditedPart(parts[sheet]!).Root, ofPart[sheet].FirstOrDefault() ?? "");
            var area = HiddenArea.Of(name, root);
            if (parts.MayRemove("hidden-cells", sheet, Cells(root).Count(cell => cell.HasElements && area.Holds(At(cell)))))
                areas.Add(area);
        }
        if (areas.Count == 0)
            return;
        var used = book.Descendants().Where(name => name.Name.LocalName == "definedName" && areas.Exists(area => area.IsUsedBy(name.Value, ""))).Select(name => (string?)name.Attribute("name") ?? "");
        var leading = FormulaNames.Of([], used);
        foreach (var sheet in sheets)
        {
            var name = ofPart[sheet].FirstOrDefault() ?? "";
            bool Leads(string formula) => areas.Exists(area => area.IsUsedBy(formula, name)) || leading.Lead(formula);
            parts.Edit(sheet, root => OfficeParts.Cut(SheetLinks.Cells(root, Leads).ToList()) | Emptied(root, areas.Find(area => area.Sheet == name), sheet, parts));
        }
        foreach (var chart in parts.In("xl/charts/", "xl/chartEx").Concat(parts.In("xl/drawings/")).Where(name => name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            parts.Edit(chart, root => OfficeParts.Cut(root.Descendants().Where(formula => formula.Name.LocalName == "f" && areas.Exists(area => area.IsUsedBy(formula.Value, ""))).SelectMany(formula => formula.ElementsAfterSelf())
                .Where(copy => Copies.Contains(copy.Name.LocalName) || copy.Name.LocalName == "lvl").Distinct().ToList()));
        parts.Drop(null, parts.In("xl/calcChain.xml"));
    }

    private static bool Emptied(XElement root, HiddenArea? area, string sheet, OfficeParts parts)
    {
        if (area is null)
            return false;
        var headers = Headers(sheet, area, parts);
        var cells = Cells(root).Where(cell => area.Holds(At(cell))).ToList();
        // The formula that others share stands in one cell of them.
        var shared = cells.Elements().Where(formula => formula.Name.LocalName == "f" && (string?)formula.Attribute("t") == "shared" && formula.Value.Length > 0).Select(formula => (string?)formula.Attribute("si")).ToHashSet();
        OfficeParts.Cut(Cells(root).Elements().Where(formula => formula.Name.LocalName == "f" && (string?)formula.Attribute("t") == "shared" && shared.Contains((string?)formula.Attribute("si"))).ToList());
        foreach (var cell in cells)
        {
            cell.RemoveNodes();
            cell.Attributes().Where(attribute => attribute.Name.LocalName is "t" or "vm" or "cm").Remove();
            if (headers.TryGetValue(At(cell), out var header))
            {
                cell.SetAttributeValue("t", "inlineStr");
                cell.Add(new XElement(cell.Name.Namespace + "is", new XElement(cell.Name.Namespace + "t", header)));
            }
        }
        OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName is "filterColumn" or "sortState").ToList());
        Links(root, area, sheet, parts);
        return true;
    }

    /// <summary>The head of a column of a table must say what the table says, so that both become a number.</summary>
    private static Dictionary<string, string> Headers(string sheet, HiddenArea area, OfficeParts parts)
    {
        var headers = new Dictionary<string, string>();
        foreach (var table in Relations.Of(parts.Package, sheet).Where(relation => relation.Kind == "table" && parts[relation.Target] is not null).Select(relation => relation.Target).ToList())
        {
            parts.Edit(table, root =>
            {
                var first = ((string?)root.Attribute("ref") ?? "A1").Split(':')[0];
                var (letters, row) = (new string([.. first.TakeWhile(char.IsAsciiLetter)]), new string([.. first.SkipWhile(char.IsAsciiLetter)]));
                var left = letters.Aggregate(0, (sum, letter) => (sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1);
                var cut = OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName is "filterColumn" or "sortState" or "calculatedColumnFormula").ToList());
                foreach (var (column, at) in root.Descendants().Where(element => element.Name.LocalName == "tableColumn").Select((column, index) => (column, Letters(left + index) + row)).Where(column => area.Holds(column.Item2)).ToList())
                {
                    column.SetAttributeValue("name", "Column " + ((string?)column.Attribute("id") ?? at));
                    column.Attributes().Where(attribute => attribute.Name.LocalName is "totalsRowLabel" or "uniqueName").Remove();
                    if ((string?)root.Attribute("headerRowCount") != "0")
                        headers[at] = (string)column.Attribute("name")!;
                    cut = true;
                }
                return cut;
            });
        }
        return headers;
    }

    private static void Links(XElement root, HiddenArea area, string sheet, OfficeParts parts)
    {
        var links = root.Descendants().Where(link => link.Name.LocalName == "hyperlink" && area.Holds((string?)link.Attribute("ref") ?? "")).ToList();
        var ids = links.Attributes(Names.R + "id").Select(id => id.Value).ToHashSet();
        OfficeParts.Cut(links);
        OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "hyperlinks" && !element.HasElements).ToList());
        parts.Edit(Relations.PathOf(sheet), relations => OfficeParts.Cut(relations.Elements().Where(relation => ids.Contains((string?)relation.Attribute("Id") ?? "")).ToList()));
    }

    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    private static IEnumerable<XElement> Cells(XElement sheet) => sheet.Descendants().Where(element => element.Name.LocalName == "c" && element.Parent?.Name.LocalName == "row");

    private static string At(XElement cell) => (string?)cell.Attribute("r") ?? "";
}
