using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

/// <summary>What Word calls a corrupt file, and OpenXmlValidator lets pass.</summary>
internal static class Invariants
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private static readonly HashSet<string> KnownExtensions =
    [
        "repeatingSection", "repeatingSectionItem", "sectionTitle", "doNotAllowInsertDeleteSection", "checkbox", "checked", "checkedState", "uncheckedState",
        "appearance", "color", "dataBinding", "webExtensionLinked", "webExtensionCreated", "footnoteColumns", "collapsed", "conflictIns", "conflictDel",
        "entityPicker", "docId", "chartTrackingRefBased", "ligatures", "numForm", "numSpacing", "cntxtAlts", "glow", "shadow", "reflection", "textOutline",
        "textFill", "scene3d", "props3d", "stylisticSets", "styleSet",
    ];

    public static List<string> Violations(byte[] docx)
    {
        var package = Package.Open(docx, Bounds.Native);
        var styles = XElement.Load(new MemoryStream(package["word/spStyles.xml"] ?? package["word/styles.xml"]!));
        var numbering = package["word/numbering.xml"] is { } part ? XElement.Load(new MemoryStream(part)) : null;
        return [.. Stories(package).SelectMany(story => Violations(story.Root, styles, numbering, package).Select(violation => $"{story.Name}: {violation}"))];
    }

    private static IEnumerable<(string Name, XElement Root)> Stories(Package package) =>
        from name in package.Names
        where name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && !name.Contains("glossary")
        let root = XElement.Load(new MemoryStream(package[name]!))
        where root.Name.Namespace == W && root.Name.LocalName is "document" or "hdr" or "ftr"
        select (name, root);

    private static IEnumerable<string> Violations(XElement root, XElement styles, XElement? numbering, Package package)
    {
        foreach (var cell in root.Descendants(W + "tc").Where(cell => cell.Elements().LastOrDefault()?.Name is var last && last != W + "p" && last != W + "sdt"))
            yield return "a cell does not end with a paragraph";
        foreach (var cell in root.Descendants(W + "tc").Where(cell => !cell.Descendants(W + "p").Any()))
            yield return "a cell without a paragraph";
        foreach (var id in root.Descendants(W + "sdtPr").Select(properties => Val(properties.Element(W + "id"))).Where(id => id is not null).GroupBy(id => id).Where(id => id.Count() > 1))
            yield return $"two controls with the id {id.Key}";
        foreach (var name in root.Descendants(W + "sdtPr").Elements().Where(element => element.Name == W + "tag" || element.Name == W + "alias"))
        {
            if (Val(name) is { Length: > 64 } tooLong)
                yield return $"{(name.Name == W + "tag" ? "a tag" : "an alias")} of more than 64 characters: {tooLong}";
        }
        var known = styles.Elements(W + "style").Select(style => (string?)style.Attribute(W + "styleId")).ToHashSet();
        foreach (var style in root.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").Select(Val).Distinct().Where(style => !known.Contains(style)))
            yield return $"unknown style {style}";
        var numbers = numbering?.Elements(W + "num").Select(num => (string?)num.Attribute(W + "numId")).ToHashSet() ?? [];
        foreach (var number in root.Descendants(W + "numId").Select(Val).Where(number => number != "0" && !numbers.Contains(number)))
            yield return $"numbering {number} does not exist";
        foreach (var extension in root.Descendants().Where(element => (element.Name.Namespace == W14 || element.Name.Namespace == W15) && !KnownExtensions.Contains(element.Name.LocalName)))
            yield return $"unknown extension {extension.Name.LocalName}";
        foreach (var section in root.Descendants(W15 + "repeatingSectionItem").Select(mark => mark.Ancestors(W + "sdt").ElementAtOrDefault(1)))
        {
            if (section?.Element(W + "sdtPr")?.Element(W15 + "repeatingSection") is null)
                yield return "an item outside a repeating section";
        }
        foreach (var section in root.Descendants(W15 + "repeatingSection").Select(mark => mark.Ancestors(W + "sdt").First()).Where(section => section.Ancestors(W + "p").Any()))
            yield return "a repeating section inside a paragraph";
        foreach (var binding in root.Descendants(W + "dataBinding"))
        {
            var store = (string?)binding.Attribute(W + "storeItemID");
            if (!package.Names.Any(name => name.StartsWith("customXml/itemProps", StringComparison.Ordinal) && System.Text.Encoding.UTF8.GetString(package[name]!).Contains(store ?? "?")))
                yield return $"a control bound to the missing part {store}";
        }
        foreach (var _ in root.Descendants(W + "sdt").Where(control => control.Element(W + "sdtContent") is null))
            yield return "a control without content";
        var entries = package["word/glossary/document.xml"] is { } glossary
            ? XElement.Load(new MemoryStream(glossary)).Descendants(W + "docPartPr").Select(entry => Val(entry.Element(W + "name"))).ToHashSet() : [];
        foreach (var placeholder in root.Descendants(W + "placeholder").Select(placeholder => Val(placeholder.Element(W + "docPart"))).Where(name => !entries.Contains(name)))
            yield return $"a placeholder without its entry {placeholder}";
        foreach (var list in root.Descendants(W + "dropDownList"))
        {
            foreach (var name in new[] { "displayText", "value" })
            {
                if (list.Elements(W + "listItem").GroupBy(item => (string?)item.Attribute(W + name)).Any(group => group.Count() > 1))
                    yield return $"a list with the same {name} twice";
            }
        }
    }

    private static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");
}
