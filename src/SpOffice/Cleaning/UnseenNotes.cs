using System.Xml.Linq;

namespace SpOffice.Cleaning;

/// <summary>What a workbook keeps about its users and shows to nobody: their own views, who wrote a scenario, properties of a sheet, hidden names of
/// ranges and hidden shapes.</summary>
internal static class UnseenNotes
{
    public static void Clean(OfficeParts parts, string workbook, IEnumerable<string> sheets)
    {
        // A shared workbook names the view of each of its users after the user.
        parts.Edit(workbook, root => parts.Remove("author", workbook, Named(root, "customWorkbookViews"))
            | parts.RemoveConfirmed("hidden-text", workbook, Named(root, "definedName").Where(IsHiddenName))
            | parts.RemoveConfirmed("comments", workbook, Named(root, "definedName").Attributes("comment"))
            | OfficeParts.Cut(Named(root, "definedNames").Where(names => !names.HasElements)));
        foreach (var sheet in sheets)
        {
            parts.Edit(sheet, root => parts.Remove("author", sheet, Named(root, "customSheetViews"))
                | parts.Remove("author", sheet, Named(root, "scenario").Attributes("user"))
                | parts.Remove("custom-properties", sheet, Named(root, "customProperties"))
                | parts.RemoveConfirmed("comments", sheet, Named(root, "scenario").Attributes("comment")));
        }
        parts.Drop("custom-properties", parts.Related("customProperty"));
        foreach (var drawing in parts.In("xl/drawings/").Where(name => name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            parts.Edit(drawing, root => parts.RemoveConfirmed("hidden-text", drawing,
                root.Elements().Where(anchor => anchor.Elements().Any(shape => shape.Descendants().FirstOrDefault(element => element.Name.LocalName == "cNvPr") is { } named && IsOn(named.Attribute("hidden"))))));
        }
    }

    /// <summary>Excel's own hidden names, such as that of a filter, lead to cells and stay.</summary>
    private static bool IsHiddenName(XElement name) => IsOn(name.Attribute("hidden")) && ((string?)name.Attribute("name"))?.StartsWith("_xl", StringComparison.OrdinalIgnoreCase) == false;

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    private static bool IsOn(XAttribute? value) => value?.Value is "1" or "true";
}
