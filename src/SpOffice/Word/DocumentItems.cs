using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Takes items out of a document and exchanges them, with all that stands in them: pictures, tables, marks.</summary>
public static class DocumentItems
{
    /// <summary>The document without an item. The only item of a group is emptied, as Word does it.</summary>
    /// <exception cref="UnreadableException">control-missing: the document has no such item; changes-tracked: Word must do it.</exception>
    public static byte[] Remove(byte[] file, string place, Submission submission, Templates templates, Bounds bounds) => Edit(file, bounds, (package, main, part) =>
    {
        var item = Find(part.Root, place);
        if (item.ElementsBeforeSelf().Any() || item.ElementsAfterSelf().Any())
            item.Remove();
        else
            item.ReplaceWith(new EmptyItem(templates, submission.Lang, new ControlIds(part.Root), SubmissionFill.Edit(package, main, () => part.Root, submission, tracks: false)).Of(item));
    });

    /// <summary>The document with an item and the one before it exchanged.</summary>
    /// <exception cref="UnreadableException">control-missing: the document has no such items; changes-tracked: Word must do it.</exception>
    public static byte[] MoveUp(byte[] file, string place, Bounds bounds) => Edit(file, bounds, (_, _, part) =>
    {
        var (parent, group, number) = Place.Split(place);
        var item = Find(part.Root, place);
        var before = Find(part.Root, Place.Item(parent, group, number - 1));
        // A row of a table cannot stand among the parts before it.
        if (item.Parent != before.Parent)
            throw new UnreadableException("control-missing", ("id", place));
        item.Remove();
        before.AddBeforeSelf(item);
    });

    private static byte[] Edit(byte[] file, Bounds bounds, Action<Package, string, EditedPart> change)
    {
        var package = Package.Open(file, bounds);
        var main = Relations.MainDocument(package);
        if (SubmissionFill.TracksChanges(package, main))
            throw new UnreadableException("changes-tracked");
        var part = new EditedPart(package[main]!);
        change(package, main, part);
        return package.With(main, part.ToBytes()).ToBytes();
    }

    private static XElement Find(XElement root, string place) =>
        Place.Items(place).Aggregate(root, (around, item) => ItemRepeat.Items(around, item.Group).ElementAtOrDefault(item.Number - 1)
            ?? throw new UnreadableException("control-missing", ("id", place)));
}
