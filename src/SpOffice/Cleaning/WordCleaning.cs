using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Cleans the parts that only Word files have.</summary>
internal static class WordCleaning
{
    private static readonly XNamespace W = Names.W;
    private static readonly string[] InSettings = ["rsids", "attachedTemplate", "mailMerge", "docVars", "docId", "saveThroughXslt", "embedTrueTypeFonts", "saveSubsetFonts", "writeProtection", "attachedSchema", "schemaLibrary", "smartTagType", "recipientData"];
    private static readonly string[] Fonts = ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"];

    /// <summary>The stores of the file's own properties, which are no custom data.</summary>
    private static readonly string?[] BuiltIn = ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}"];

    public static void Clean(OfficeParts parts)
    {
        var (body, glossary) = (HiddenIn(Relations.MainDocument(parts.Package), parts), HiddenIn("word/glossary/document.xml", parts));
        var stories = parts.Names.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)
            && (parts[name]!.AsSpan().IndexOf("wordprocessingml/2006/main"u8) >= 0 || EditedPart.IsStrict(parts[name]!))).ToList();
        foreach (var story in stories)
            parts.Edit(story, root => Story(root, story, story.StartsWith("word/glossary/", StringComparison.Ordinal) ? glossary : body, parts));
        Bookmarks.Clean(stories, parts);
        parts.Edit("word/settings.xml", root => parts.Remove("settings", "word/settings.xml", root.Elements().Where(element => InSettings.Contains(element.Name.LocalName))));
        var own = parts.Names.Where(name => name.EndsWith("ettings.xml", StringComparison.Ordinal) && name != "word/settings.xml" && name.StartsWith("word/", StringComparison.Ordinal));
        foreach (var settings in own)
            parts.Edit(settings, root => parts.Remove("settings", settings, root.Elements().Where(element => InSettings.Contains(element.Name.LocalName))));
        parts.Edit("word/fontTable.xml", root => parts.Remove("embedded-fonts", "word/fontTable.xml", root.Descendants().Where(element => Fonts.Contains(element.Name.LocalName))));
        parts.Drop("embedded-fonts", parts.In("word/fonts/"));
        var comments = parts.In("word/comments", "word/documenttasks/").Concat(parts.Related("comments", "commentsExtended", "commentsIds", "commentsExtensible")).Distinct().ToList();
        if (parts.MayRemove("comments", "word/comments.xml", comments.Count))
            parts.Drop(null, comments);
        if (!parts.Found.Any(found => found is { Kind: "comments" or "changes", Removed: false }))
            parts.Drop("author", parts.Related("people", "word/people.xml"));
        parts.Drop("settings", parts.Related("recipientData"));
        BuildingBlocks(parts);
    }

    /// <summary>Texts kept to be put in again. Those that stand in an empty answer belong to it.</summary>
    private static void BuildingBlocks(OfficeParts parts)
    {
        foreach (var glossary in parts.Related("glossaryDocument"))
        {
            parts.Edit(glossary, root => parts.RemoveConfirmed("building-blocks", glossary, root.Descendants(W + "docPart").Where(block => !block.Descendants(W + "type").Any(type => (string?)type.Attribute(W + "val") == "bbPlcHdr")
                    && !block.Descendants(W + "gallery").Any(gallery => (string?)gallery.Attribute(W + "val") == "placeholder"))));
        }
    }

    private static bool Story(XElement root, string name, HiddenText hiding, OfficeParts parts)
    {
        var sessions = root.DescendantsAndSelf().Attributes().Where(attribute => IsSession(attribute, name.StartsWith("word/comments", StringComparison.Ordinal))).ToList();
        var changed = parts.Remove("sessions", name, sessions.Concat<XObject>(root.Descendants(W + "rsid").Where(session => session.Parent?.Name == W + "style")))
            | parts.Remove("author", name, root.Descendants(W + "permStart").Where(start => start.Attribute(W + "ed") is not null).ToList() is var named
                ? named.Concat(root.Descendants(W + "permEnd").Where(end => named.Any(start => (string?)start.Attribute(W + "id") == (string?)end.Attribute(W + "id")))) : [])
            | FieldCodes.Clean(root, name, parts) | UnseenWords.Clean(root, name, parts) | Unwrapped(root, name, parts);
        if (parts.MayRemove("changes", name, root.Descendants().Count(AcceptedChanges.IsChange)))
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
        var hidden = hiding.In(root);
        if (parts.MayRemove("hidden-text", name, hidden.Count))
        {
            OfficeParts.Cut(hidden);
            changed = true;
        }
        // The picture of an embedded object stays, the object itself goes.
        changed |= parts.Remove("embedded-objects", name, root.Descendants().Where(element => element.Name.LocalName == "OLEObject" || element.Name == W + "control"));
        // What a control took from data that are gone stays as its text.
        return changed | parts.Remove("custom-data", name, root.Descendants().Where(element => element.Name.LocalName == "dataBinding").Where(binding => !BuiltIn.Contains((binding.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "storeItemID")?.Value)?.ToUpperInvariant())));
    }

    /// <summary>Marks of a house's own data around text: the text stays.</summary>
    private static bool Unwrapped(XElement root, string name, OfficeParts parts)
    {
        var marks = root.Descendants().Where(element => element.Name == W + "customXml" || element.Name == W + "smartTag").Reverse().ToList();
        marks.Descendants().Where(element => element.Name.LocalName is "customXmlPr" or "smartTagPr").Remove();
        marks.ForEach(mark => mark.ReplaceWith(mark.Nodes()));
        if (marks.Count > 0)
            parts.Found.Add(new CleanFinding("custom-data", name, marks.Count, true));
        return marks.Count > 0;
    }

    private static HiddenText HiddenIn(string document, OfficeParts parts) =>
        new(Relations.Of(parts.Package, document).FirstOrDefault(relation => relation.Kind == "styles") is { } styles ? parts[styles.Target] : null);

    /// <summary>The numbers that Word gives to each session and each state of a paragraph. Comments need those of their own paragraphs.</summary>
    private static bool IsSession(XAttribute attribute, bool ofComments) =>
        (attribute.Name.Namespace == W && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || (attribute.Name.NamespaceName == Names.Word2010 && (attribute.Name.LocalName == "textId" || (attribute.Name.LocalName == "paraId" && !ofComments)));
}
