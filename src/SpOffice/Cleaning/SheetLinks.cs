using System.Xml.Linq;

namespace SpOffice.Cleaning;

/// <summary>Cuts what leads to sheets that go, in every part of a workbook: formulas keep their last value; rules, lists of choices and links go;
/// a chart loses the rows it took from there, with the copy of their values.</summary>
internal static class SheetLinks
{
    private static readonly string[] Formulas =
        ["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula", "sqref", "FmlaLink", "FmlaRange", "FmlaMacro", "FmlaTxbx", "FmlaPict", "FmlaGroup"];

    private static readonly string[] Attributes = ["location", "textlink", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaPict", "fmlaGroup"];

    /// <summary>What goes whole when a formula in it leads there.</summary>
    private static readonly string[] Wholes = ["dataValidation", "cfRule", "sparkline", "ser", "tx"];

    /// <summary>What is not valid without such a child.</summary>
    private static readonly Dictionary<string, string> Needed = new()
    {
        ["dataValidations"] = "dataValidation",
        ["conditionalFormatting"] = "cfRule",
        ["conditionalFormattings"] = "conditionalFormatting",
        ["sparklines"] = "sparkline",
        ["sparklineGroup"] = "sparklines",
        ["sparklineGroups"] = "sparklineGroup",
        ["hyperlinks"] = "hyperlink",
    };

    public static void Cut(OfficeParts parts, FormulaNames gone)
    {
        foreach (var part in parts.In("xl/").Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && name is not ("xl/workbook.xml" or "xl/styles.xml")).ToList())
            parts.Edit(part, root => Cut(root, part, parts, gone));
        foreach (var relations in parts.Names.Where(name => name.StartsWith("xl/", StringComparison.Ordinal) && name.EndsWith(".rels", StringComparison.Ordinal)))
            Relations(relations, parts, gone);
    }

    private static bool Cut(XElement root, string part, OfficeParts parts, FormulaNames gone)
    {
        var removed = new HashSet<XObject>(Cells(root, gone.Lead));
        foreach (var formula in root.Descendants().Where(element => !element.HasElements && Formulas.Contains(element.Name.LocalName) && gone.Lead(element.Value)).ToList())
        {
            // The newer charts must keep the element; their copy of the values lies beside it.
            if (formula.Parent?.Name.LocalName is "strDim" or "numDim")
            {
                removed.UnionWith(formula.ElementsAfterSelf());
                formula.Value = "";
            }
            else if (!IsOfCell(formula))
            {
                removed.Add(formula.Ancestors().FirstOrDefault(holder => Wholes.Contains(holder.Name.LocalName)) ?? formula);
            }
        }
        foreach (var attribute in root.Descendants().Attributes().Where(attribute => Attributes.Contains(attribute.Name.LocalName) && gone.Lead(attribute.Value)))
            removed.Add(attribute.Parent!.Name.LocalName == "hyperlink" ? attribute.Parent : attribute);
        removed.UnionWith(root.Descendants().Where(element => element.Name.LocalName == "dataConsolidate" && element.Descendants().Attributes("sheet").Any(sheet => gone.Sheets.Contains(sheet.Value))));
        return parts.Remove("hidden-sheets", part, removed) && WithoutEmpty(root);
    }

    /// <summary>Formulas of cells, with those that share theirs.</summary>
    public static IEnumerable<XElement> Cells(XElement root, Func<string, bool> leads)
    {
        var formulas = root.Descendants().Where(IsOfCell).ToList();
        var leading = formulas.Where(formula => leads(formula.Value)).ToHashSet();
        var shared = leading.Where(formula => (string?)formula.Attribute("t") == "shared").Select(formula => (string?)formula.Attribute("si")).ToHashSet();
        return formulas.Where(formula => leading.Contains(formula) || ((string?)formula.Attribute("t") == "shared" && shared.Contains((string?)formula.Attribute("si"))));
    }

    private static bool IsOfCell(XElement element) => element.Name.LocalName == "f" && element.Parent?.Name.LocalName == "c";

    private static bool WithoutEmpty(XElement root)
    {
        foreach (var holder in root.Descendants().Where(element => Needed.ContainsKey(element.Name.LocalName)).Reverse().ToList())
        {
            var count = holder.Elements().Count(child => child.Name.LocalName == Needed[holder.Name.LocalName]);
            if (count == 0)
                holder.Remove();
            else if (holder.Attribute("count") is { } written)
                written.SetValue(count);
        }
        foreach (var holder in root.Descendants().Where(element => element.Name.LocalName is "ext" or "extLst" && !element.HasElements).Reverse().ToList())
            holder.Remove();
        return true;
    }

    /// <summary>Links of shapes and pictures to a place in the workbook.</summary>
    private static void Relations(string relations, OfficeParts parts, FormulaNames gone)
    {
        var ids = new HashSet<string>();
        parts.Edit(relations, root => OfficeParts.Cut(root.Elements().Where(relation => ((string?)relation.Attribute("Target"))?.StartsWith('#') == true
            && gone.Lead(Uri.UnescapeDataString((string)relation.Attribute("Target")!)[1..]) && ids.Add((string?)relation.Attribute("Id") ?? ""))));
        if (ids.Count > 0)
        {
            var owner = OfficeParts.OwnerOf(relations);
            parts.Edit(owner, root => parts.Remove("hidden-sheets", owner, root.Descendants().Where(element =>
                element.Attributes().Any(attribute => attribute.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal) && ids.Contains(attribute.Value)))));
        }
    }
}
