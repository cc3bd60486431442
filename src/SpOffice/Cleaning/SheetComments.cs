using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Takes the comments of a workbook out with the shapes that show them; other shapes in the same drawing, such as buttons and the
/// pictures of a page header, stay.</summary>
internal static class SheetComments
{
    private static readonly string[] Kinds = ["comments", "threadedComment", "person"];

    public static void Clean(OfficeParts parts, IEnumerable<string> sheets)
    {
        var comments = parts.In("xl/comments", "xl/threadedComments/", "xl/persons/").Where(name => name.EndsWith(".xml", StringComparison.Ordinal))
            .Concat(sheets.Append("xl/workbook.xml").SelectMany(sheet => Relations.Of(parts.Package, sheet)).Where(relation => Kinds.Contains(relation.Kind)).Select(relation => relation.Target))
            .Distinct().ToList();
        if (!parts.MayRemove("comments", "xl/workbook.xml", comments.Count))
            return;
        parts.Drop(null, comments);
        foreach (var sheet in sheets)
        {
            var drawings = Relations.Of(parts.Package, sheet).Where(relation => relation.Kind == "vmlDrawing" && parts[relation.Target] is not null).ToList();
            parts.Edit(sheet, root => OfficeParts.Cut(root.Elements().Where(element => element.Name.LocalName == "legacyDrawing"
                && drawings.Find(drawing => element.Attributes().Any(attribute => attribute.Value == drawing.Id)) is { } drawing && IsEmptied(drawing.Target, parts))));
        }
    }

    /// <summary>Takes the notes out of a drawing, and the drawing too when nothing else is in it.</summary>
    private static bool IsEmptied(string drawing, OfficeParts parts)
    {
        var shapes = 0;
        parts.Edit(drawing, root =>
        {
            var cut = OfficeParts.Cut(root.Elements().Where(IsNote));
            shapes = root.Elements().Count(element => element.Name.LocalName is not ("shapelayout" or "shapetype"));
            return cut;
        });
        if (shapes == 0)
            parts.Drop(null, [drawing]);
        return shapes == 0;
    }

    private static bool IsNote(XElement shape) => shape.Elements().Any(data => data.Name.LocalName == "ClientData" && (string?)data.Attribute("ObjectType") == "Note");
}
