using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Takes items out of a document and exchanges them, with all that stands in them: pictures, tables, marks.</summary>
public static class DocumentItems
{
    /// <summary>The document without an item. The last item of a group is emptied, as Word does it.</summary>
    /// <exception cref="UnreadableException">control-missing: the document has no such item; changes-tracked: Word must do it.</exception>
    public static byte[] Remove(byte[] file, string place, Submission submission, Templates templates, Bounds bounds) => Edit(file, bounds, root =>
    {
        var item = Find(root, place);
        if (item.ElementsBeforeSelf().Any() || item.ElementsAfterSelf().Any())
            item.Remove();
        else
            item.ReplaceWith(new ItemRepeat(root, submission, templates).Emptied(item));
    });

    /// <summary>The document with an item and the one before it exchanged.</summary>
    /// <exception cref="UnreadableException">control-missing: the document has no such items; changes-tracked: Word must do it.</exception>
    public static byte[] MoveUp(byte[] file, string place, Bounds bounds) => Edit(file, bounds, root =>
    {
        var (parent, group, number) = Place.Split(place);
        var item = Find(root, place);
        var before = Find(root, Place.Item(parent, group, number - 1));
        item.Remove();
        before.AddBeforeSelf(item);
    });

    private static byte[] Edit(byte[] file, Bounds bounds, Action<XElement> change)
    {
        var package = Package.Open(file, bounds);
        var main = Relations.MainDocument(package);
        if (SubmissionFill.TracksChanges(package, main))
            throw new UnreadableException("changes-tracked");
        var root = SafeXml.Read(package[main]!, reader => XElement.Load(reader, LoadOptions.PreserveWhitespace));
        change(root);
        return package.With(main, XmlBytes.Of(root)).ToBytes();
    }

    private static XElement Find(XElement root, string place) =>
        Place.Items(place).Aggregate(root, (around, item) => ItemRepeat.Items(around, item.Group).ElementAtOrDefault(item.Number - 1)
            ?? throw new UnreadableException("control-missing", ("id", place)));
}
