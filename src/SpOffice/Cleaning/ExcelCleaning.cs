using System.Globalization;
using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Cleans the parts that only Excel files have. Formulas that lead out of the file, or to a sheet that goes, keep their last value.</summary>
internal static class ExcelCleaning
{
    private const string Main = "xl/workbook.xml";

    public static void Clean(OfficeParts parts)
    {
        parts.Edit(Main, root => parts.Remove("path", Main, root.Descendants().Where(element => element.Name.LocalName is "absPath" or "fileSharing" or "revisionPtr"))
            | parts.Remove("sessions", Main, Sessions(root)));
        foreach (var sheet in Sheets(parts))
        {
            var controls = Relations.Of(parts.Package, sheet).Where(relation => relation.Kind == "control").Select(relation => relation.Id).ToHashSet();
            parts.Edit(sheet, root => parts.Remove("sessions", sheet, Sessions(root))
                | parts.Remove("printer-settings", sheet, root.Elements().Where(element => element.Name.LocalName == "pageSetup").Attributes(Names.R + "id"))
                | parts.Remove("embedded-objects", sheet, root.Descendants().Where(element => element.Name.LocalName == "oleObjects" || IsActive(element, controls)))
                | OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "controls" && !element.Descendants().Any(child => child.Name.LocalName == "control")))
                | parts.Remove("external-links", sheet, SheetLinks.Cells(root, FormulaNames.IsOutside)));
        }
        parts.Edit(Main, root => parts.Remove("external-links", Main, root.Elements().Where(element => element.Name.LocalName == "externalReferences"))
            | parts.Remove("external-links", Main, root.Descendants().Where(element => element.Name.LocalName == "definedName" && FormulaNames.IsOutside(element.Value)))
            | OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "definedNames" && !element.HasElements)));
        parts.Drop("external-links", parts.In("xl/externalLinks/"));
        UnseenNotes.Clean(parts, Main, Sheets(parts));
        UnseenCells.Clean(parts, Main, Sheets(parts));
        SheetComments.Clean(parts, Sheets(parts));
        var revisions = parts.In("xl/revisions/").ToList();
        if (parts.MayRemove("changes", "xl/revisions", revisions.Count))
            parts.Drop(null, revisions);
        PivotCaches.Clean(parts);
        DataConnections.Clean(parts);
        HiddenSheets.Remove(parts);
        HiddenCells.Clean(parts, Sheets(parts));
        UnusedTexts(parts);
        // The order in which cells are worked out names cells that may have lost their formula; Excel makes it anew.
        if (parts.Found.Any(found => found is { Kind: "external-links" or "formula-texts", Removed: true } && found.Part.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
            parts.Drop(null, parts.In("xl/calcChain.xml"));
    }

    /// <summary>The list of texts keeps what no cell says any more. Its numbers count, so a text is emptied and its place stays.</summary>
    private static void UnusedTexts(OfficeParts parts)
    {
        if (Relations.Of(parts.Package, Main).FirstOrDefault(relation => relation.Kind == "sharedStrings")?.Target is not { } list)
            return;
        var used = Sheets(parts).SelectMany(sheet => new EditedPart(parts[sheet]!).Root.Descendants())
            .Where(cell => cell.Name.LocalName == "c" && (string?)cell.Attribute("t") == "s")
            .Select(cell => int.TryParse(cell.Elements().FirstOrDefault(value => value.Name.LocalName == "v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToHashSet();
        parts.Edit(list, root =>
        {
            var unused = root.Elements().Where(text => text.Name.LocalName == "si").Where((text, number) => !used.Contains(number) && text.Value.Length > 0).ToList();
            unused.ForEach(text => text.ReplaceNodes(new XElement(text.Name.Namespace + "t")));
            if (unused.Count > 0)
                parts.Found.Add(new CleanFinding("unused-texts", list, unused.Count, true));
            return unused.Count > 0;
        });
    }

    /// <summary>A control that is a program; a button or a box of Excel's own holds nothing.</summary>
    private static bool IsActive(XElement element, HashSet<string> controls) => element.Name.LocalName == "control" && element.Attributes().Any(attribute => attribute.Name == Names.R + "id" && controls.Contains(attribute.Value));

    private static List<string> Sheets(OfficeParts parts) =>
        [.. Relations.Of(parts.Package, Main).Where(relation => relation.Kind is "worksheet" or "chartsheet" or "dialogsheet" && parts[relation.Target] is not null).Select(relation => relation.Target)];

    private static IEnumerable<XAttribute> Sessions(XElement root) => root.DescendantsAndSelf().Attributes()
        .Where(attribute => attribute.Name.LocalName == "uid" && attribute.Name.NamespaceName.Contains("/revision", StringComparison.Ordinal));
}
