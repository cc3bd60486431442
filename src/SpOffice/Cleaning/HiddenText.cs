using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Finds text that Word does not show: hidden by itself, by its style, by the defaults of the document, or in a hidden row
/// (ECMA-376 part 1, 17.3.2.41, and 17.7.3 on properties that toggle).</summary>
internal sealed class HiddenText
{
    private static readonly XNamespace W = Names.W;

    private readonly Dictionary<string, XElement> styles = [];
    private readonly Dictionary<string, string> ofKind = [];
    private readonly bool byDefault;

    /// <param name="part">The styles part; null where the document has none.</param>
    public HiddenText(byte[]? part)
    {
        if (part is null)
            return;
        var root = new EditedPart(part).Root;
        byDefault = Own(root.Element(W + "docDefaults")?.Element(W + "rPrDefault")) == true;
        foreach (var style in root.Elements(W + "style"))
        {
            var id = (string?)style.Attribute(W + "styleId") ?? "";
            styles[id] = style;
            if (IsOn(style.Attribute(W + "default"), false))
                ofKind[(string?)style.Attribute(W + "type") ?? ""] = id;
        }
    }

    /// <summary>The hidden runs of a story.</summary>
    public IReadOnlyList<XElement> In(XElement story) => [.. story.Descendants().Where(element => element.Name.LocalName == "r" && IsHidden(element))];

    private bool IsHidden(XElement run)
    {
        if (run.Ancestors(W + "tr").Any(row => row.Element(W + "trPr")?.Element(W + "hidden") is { } hidden && IsOn(hidden.Attribute(W + "val"), true)))
            return true;
        if (Own(run) is { } own)
            return own;
        var paragraph = run.Ancestors(W + "p").FirstOrDefault()?.Element(W + "pPr")?.Element(W + "pStyle");
        var table = run.Ancestors(W + "tbl").FirstOrDefault();
        return byDefault || (OfStyle(paragraph, "paragraph") ^ OfStyle(run.Element(W + "rPr")?.Element(W + "rStyle"), "character")
            ^ (table is not null && OfStyle(table.Element(W + "tblPr")?.Element(W + "tblStyle"), "table")));
    }

    /// <summary>What a style says, or the nearest one it is based on.</summary>
    private bool OfStyle(XElement? named, string kind)
    {
        var id = (string?)named?.Attribute(W + "val") ?? ofKind.GetValueOrDefault(kind);
        for (var seen = new HashSet<string>(); id is not null && seen.Add(id) && styles.TryGetValue(id, out var style); id = (string?)style.Element(W + "basedOn")?.Attribute(W + "val"))
        {
            if (Own(style) is { } own)
                return own;
        }
        return false;
    }

    private static bool? Own(XElement? holder) => holder?.Element(W + "rPr")?.Element(W + "vanish") is { } vanish ? IsOn(vanish.Attribute(W + "val"), true) : null;

    private static bool IsOn(XAttribute? value, bool missing) => value is null ? missing : value.Value is not ("0" or "false" or "off");
}
