using System.Globalization;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Ids for new content controls: Word calls a document corrupt in which two share one.</summary>
internal sealed class ControlIds
{
    private readonly HashSet<string> taken;
    private int next = 1_000_000;

    /// <param name="root">The document whose controls have ids already.</param>
    public ControlIds(XElement root) =>
        taken = [.. root.Descendants(Names.W + "sdtPr").Elements(Names.W + "id").Select(id => (string?)id.Attribute(Names.W + "val") ?? "")];

    /// <summary>Ids of a part that has no controls yet.</summary>
    public static ControlIds OfNothing => new(new XElement("nothing"));

    /// <summary>The next free id.</summary>
    public string Next()
    {
        string id;
        do
            id = (next++).ToString(CultureInfo.InvariantCulture);
        while (!taken.Add(id));
        return id;
    }
}
