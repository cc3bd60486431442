using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Cleans the parts that only Word files have.</summary>
internal static class WordCleaning
{
    private static readonly XNamespace W = Names.W;
    private static readonly string[] Changes = ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"];
    private static readonly string[] InSettings = ["rsids", "attachedTemplate", "mailMerge", "docVars", "docId", "saveThroughXslt", "embedTrueTypeFonts", "saveSubsetFonts"];
    private static readonly string[] Fonts = ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"];

    public static void Clean(OfficeParts parts)
    {
        foreach (var story in parts.Names.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            if (parts[story]!.AsSpan().IndexOf("wordprocessingml/2006/main"u8) >= 0)
                parts.Edit(story, root => Story(root, story, parts));
        }
        parts.Edit("word/settings.xml", root => parts.Remove("settings", "word/settings.xml", root.Elements().Where(element => InSettings.Contains(element.Name.LocalName))));
        var own = parts.Names.Where(name => name.EndsWith("ettings.xml", StringComparison.Ordinal) && name != "word/settings.xml" && name.StartsWith("word/", StringComparison.Ordinal));
        foreach (var settings in own)
            parts.Edit(settings, root => parts.Remove("settings", settings, root.Elements().Where(element => InSettings.Contains(element.Name.LocalName))));
        parts.Edit("word/fontTable.xml", root => parts.Remove("embedded-fonts", "word/fontTable.xml", root.Descendants().Where(element => Fonts.Contains(element.Name.LocalName))));
        parts.Drop("embedded-fonts", parts.Names.Where(name => name.StartsWith("word/fonts/", StringComparison.Ordinal)));
        var comments = parts.Names.Where(name => name.StartsWith("word/comments", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        if (parts.MayRemove("comments", "word/comments.xml", comments.Count))
            parts.Drop(null, comments);
        if (!parts.Found.Any(found => found is { Kind: "comments" or "changes", Removed: false }))
            parts.Drop("author", parts.Names.Where(name => name == "word/people.xml"));
    }

    private static bool Story(XElement root, string name, OfficeParts parts)
    {
        var sessions = root.DescendantsAndSelf().Attributes().Where(attribute => IsSession(attribute)).ToList();
        var changed = parts.Remove("sessions", name, sessions);
        if (parts.MayRemove("changes", name, root.Descendants().Count(element => element.Name.Namespace == W && Changes.Contains(element.Name.LocalName))))
        {
            AcceptedChanges.Accept(root);
            changed = true;
        }
        var marks = root.Descendants().Count(element => element.Name == W + "commentReference");
        if (marks > 0 && parts.MayRemove("comments", name, marks))
        {
            AcceptedChanges.WithoutComments(root);
            changed = true;
        }
        var hidden = root.Descendants(W + "r").Where(run => run.Element(W + "rPr")?.Element(W + "vanish") is { } vanish && (string?)vanish.Attribute(W + "val") is not ("0" or "false")).ToList();
        if (parts.MayRemove("hidden-text", name, hidden.Count))
        {
            hidden.ForEach(run => run.Remove());
            changed = true;
        }
        // The picture of an embedded object stays, the object itself goes.
        changed |= parts.Remove("embedded-objects", name, root.Descendants().Where(element => element.Name.LocalName == "OLEObject" || element.Name == W + "control"));
        return changed | parts.Remove("external-links", name, root.Descendants().Where(element => element.Name.LocalName == "blip").Attributes(Names.R + "link"));
    }

    private static bool IsSession(XAttribute attribute) =>
        (attribute.Name.Namespace == W && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || (attribute.Name.NamespaceName == Names.Word2010 && attribute.Name.LocalName is "paraId" or "textId" && attribute.Name.LocalName == "textId");
}
