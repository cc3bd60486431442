using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SpOffice.Cleaning;

/// <summary>What a sheet keeps beside what its cells show: a name in the code of programs, who may edit, prompts, tips, readings of characters, texts
/// inside formulas.</summary>
internal static partial class UnseenCells
{
    private static readonly string[] Prompts = ["prompt", "promptTitle", "error", "errorTitle"];
    private static readonly string[] OfNames = ["customMenu", "description", "help", "statusBar"];

    public static void Clean(OfficeParts parts, string workbook, IReadOnlyList<string> sheets)
    {
        parts.Edit(workbook, root => parts.Remove("part-titles", workbook, Named(root, "workbookPr").Attributes("codeName"))
            | parts.Remove("sessions", workbook, Named(root, "fileVersion").Attributes("codeName"))
            | parts.RemoveConfirmed("comments", workbook, Named(root, "definedName").Attributes().Where(attribute => OfNames.Contains(attribute.Name.LocalName))));
        foreach (var sheet in sheets)
        {
            parts.Edit(sheet, root => parts.Remove("part-titles", sheet, Named(root, "sheetPr").Attributes("codeName"))
                | parts.Remove("author", sheet, Named(root, "protectedRange").Attributes("securityDescriptor").Concat<XObject>(Named(root, "securityDescriptor")))
                | parts.Remove("external-links", sheet, Named(root, "webPublishItems"))
                | parts.RemoveConfirmed("comments", sheet, Named(root, "dataValidation").Attributes().Where(attribute => Prompts.Contains(attribute.Name.LocalName)))
                | parts.RemoveConfirmed("hidden-text", sheet, Named(root, "hyperlink").Attributes("tooltip"))
                | parts.RemoveConfirmed("formula-texts", sheet, SheetLinks.Cells(root, HoldsText)));
        }
        foreach (var table in parts.In("xl/tables/").ToList())
            parts.Edit(table, root => parts.RemoveConfirmed("comments", table, root.Attributes("comment")) | parts.RemoveConfirmed("formula-texts", table, Named(root, "calculatedColumnFormula").Where(formula => HoldsText(formula.Value))));
        foreach (var part in parts.In("xl/").Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && parts[name]!.AsSpan().IndexOf("rPh"u8) >= 0).ToList())
            parts.Edit(part, root => parts.RemoveConfirmed("hidden-text", part, Named(root, "rPh")));
    }

    /// <summary>A text of a formula that is in no cell; marks and single letters name nobody.</summary>
    private static bool HoldsText(string formula) => Texts().IsMatch(formula);

    private static IEnumerable<XElement> Named(XElement root, string name) => root.DescendantsAndSelf().Where(element => element.Name.LocalName == name);

    [GeneratedRegex("\"[^\"]*\\p{L}[^\"]*\\p{L}[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Texts();
}
