using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>What drawings of any program say beside what they show: the name that a picture's file had, words for readers who cannot see it, what was
/// cut off, the name of a theme.</summary>
internal static class DrawnThings
{
    private static readonly string[] Described = ["docPr", "cNvPr"];
    private static readonly string[] ThemeNames = ["theme", "clrScheme", "fontScheme", "fmtScheme"];

    public static void Clean(OfficeParts parts)
    {
        foreach (var part in parts.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var content = parts[part]!.AsSpan();
            if (content.IndexOf("docPr"u8) >= 0 || content.IndexOf("cNvPr"u8) >= 0 || content.IndexOf("altText"u8) >= 0)
                parts.Edit(part, root => Cleaned(root, part, parts));
            if (content.IndexOf("srcRect"u8) >= 0)
                parts.Leave("cropped-pictures", part, new EditedPart(parts[part]!).Root.Descendants().Count(element => element.Name.LocalName == "srcRect" && element.Attributes().Any(side => side.Value is not ("0" or "0%"))));
            if (("/" + part).Contains("/theme/", StringComparison.Ordinal))
                parts.Edit(part, root => Renamed(root, part, parts));
        }
    }

    private static bool Cleaned(XElement root, string part, OfficeParts parts)
    {
        var things = root.Descendants().Where(element => Described.Contains(element.Name.LocalName)).ToList();
        var files = things.Attributes("name").Where(name => name.Value.IndexOfAny(['.', '/', '\\', ':']) >= 0).ToList();
        files.ForEach(name => name.Value = "Object " + ((string?)name.Parent!.Attribute("id") ?? "1"));
        if (files.Count > 0)
            parts.Found.Add(new CleanFinding("part-names", part, files.Count, true));
        return (files.Count > 0) | parts.RemoveConfirmed("alternative-text", part, things.Attributes("descr").Concat(things.Attributes("title")).Where(text => text.Value.Length > 0)
                .Concat(root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "altText" or "altTextSummary")))
            | parts.RemoveConfirmed("hidden-text", part, root.Descendants().Where(element => element.Name.LocalName is "hlinkClick" or "hlinkHover").Attributes("tooltip"));
    }

    private static bool Renamed(XElement root, string part, OfficeParts parts)
    {
        var names = root.DescendantsAndSelf().Where(element => ThemeNames.Contains(element.Name.LocalName)).Attributes("name").Where(name => name.Value is not ("" or "Office" or "Office Theme")).ToList();
        names.ForEach(name => name.Value = "Office");
        if (names.Count > 0)
            parts.Found.Add(new CleanFinding("settings", part, names.Count, true));
        return names.Count > 0;
    }
}
