using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Cleans the parts that only Excel files have. Formulas that lead out of the file, or to a sheet that goes, keep their last value.</summary>
internal static class ExcelCleaning
{
    private const string Main = "xl/workbook.xml";
    private static readonly string[] OfComments = ["xl/comments", "xl/threadedComments", "xl/persons"];

    public static void Clean(OfficeParts parts)
    {
        parts.Edit(Main, root => parts.Remove("path", Main, root.Descendants().Where(element => element.Name.LocalName is "absPath" or "fileSharing" or "revisionPtr"))
            | parts.Remove("sessions", Main, Sessions(root)));
        foreach (var sheet in Sheets(parts))
        {
            parts.Edit(sheet, root => parts.Remove("sessions", sheet, Sessions(root))
                | parts.Remove("printer-settings", sheet, root.Elements().Where(element => element.Name.LocalName == "pageSetup").Attributes(Names.R + "id"))
                | parts.Remove("embedded-objects", sheet, root.Elements().Where(element => element.Name.LocalName is "oleObjects" or "controls"))
                | parts.Remove("external-links", sheet, root.Descendants().Where(element => element.Name.LocalName == "f" && IsOutside(element.Value))));
        }
        parts.Edit(Main, root => parts.Remove("external-links", Main, root.Elements().Where(element => element.Name.LocalName == "externalReferences"))
            | parts.Remove("external-links", Main, root.Descendants().Where(element => element.Name.LocalName == "definedName" && IsOutside(element.Value))));
        parts.Drop("external-links", parts.Names.Where(name => name.StartsWith("xl/externalLinks/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)));
        var comments = parts.Names.Where(name => OfComments.Any(start => name.StartsWith(start, StringComparison.Ordinal)) && name.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        if (parts.MayRemove("comments", Main, comments.Count))
        {
            foreach (var sheet in Sheets(parts))
                parts.Edit(sheet, root => parts.Remove("comments", sheet, root.Elements().Where(element => element.Name.LocalName == "legacyDrawing")));
            parts.Drop(null, comments.Concat(parts.Names.Where(name => name.EndsWith(".vml", StringComparison.Ordinal))));
        }
        var revisions = parts.Names.Where(name => name.StartsWith("xl/revisions/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        if (parts.MayRemove("changes", "xl/revisions", revisions.Count))
            parts.Drop(null, revisions);
        HiddenSheets(parts);
    }

    private static void HiddenSheets(OfficeParts parts)
    {
        var all = new EditedPart(parts[Main]!).Root.Descendants().Where(element => element.Name.LocalName == "sheet").ToList();
        var hidden = all.Where(sheet => (string?)sheet.Attribute("state") is "hidden" or "veryHidden").ToList();
        if (hidden.Count == all.Count || !parts.MayRemove("hidden-sheets", Main, hidden.Count))
            return;
        var names = hidden.Select(sheet => (string)sheet.Attribute("name")!).ToList();
        bool LeadsThere(string formula) => names.Any(name => formula.Contains(name + "!", StringComparison.OrdinalIgnoreCase) || formula.Contains(name.Replace("'", "''", StringComparison.Ordinal) + "'!", StringComparison.OrdinalIgnoreCase));
        var left = all.Except(hidden).ToList();
        parts.Edit(Main, root =>
        {
            foreach (var defined in root.Descendants().Where(element => element.Name.LocalName == "definedName").ToList())
            {
                var scope = (int?)defined.Attribute("localSheetId");
                if (LeadsThere(defined.Value) || (scope is { } local && hidden.Contains(all[local])))
                    defined.Remove();
                else if (scope is { } kept)
                    defined.SetAttributeValue("localSheetId", left.IndexOf(all[kept]));
            }
            root.Descendants().Where(element => element.Name.LocalName == "workbookView").Attributes().Where(attribute => attribute.Name.LocalName is "activeTab" or "firstSheet").Remove();
            root.Descendants().Where(element => element.Name.LocalName == "sheet" && names.Contains((string?)element.Attribute("name") ?? "")).Remove();
            return true;
        });
        var ids = hidden.Select(sheet => (string?)sheet.Attribute(Names.R + "id")).ToHashSet();
        parts.Drop(null, Relations.Of(parts.Package, Main).Where(relation => ids.Contains(relation.Id)).Select(relation => relation.Target));
        parts.Drop(null, parts.Names.Where(name => name == "xl/calcChain.xml"));
        foreach (var sheet in Sheets(parts))
            parts.Edit(sheet, root => parts.Remove("hidden-sheets", sheet, root.Descendants().Where(element => element.Name.LocalName == "f" && LeadsThere(element.Value))));
    }

    private static IReadOnlyList<string> Sheets(OfficeParts parts) =>
        [.. parts.Names.Where(name => name.StartsWith("xl/worksheets/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal))];

    /// <summary>A formula names another file by its number in brackets.</summary>
    private static bool IsOutside(string formula) =>
        formula.IndexOf('[') is var open && open >= 0 && open + 1 < formula.Length && char.IsAsciiDigit(formula[open + 1]) && formula.IndexOf('!', open) > open;

    private static IEnumerable<XAttribute> Sessions(XElement root) => root.DescendantsAndSelf().Attributes()
        .Where(attribute => attribute.Name.LocalName == "uid" && attribute.Name.NamespaceName.Contains("/revision", StringComparison.Ordinal));
}
