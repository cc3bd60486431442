using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The styles of a document, matched by name, since French or Spanish Word gives them other ids.
/// The user's own styles win; those that are missing are taken from <c>base.docx</c>.</summary>
internal sealed class StyleSheet
{
    private static readonly XNamespace W = SpOffice.Word.Names.W;

    private readonly XElement root;
    private readonly XElement ours;
    private readonly Dictionary<string, string> ids = [];

    /// <param name="styles">The styles part of the user's document; null for one on our own page.</param>
    /// <param name="baseStyles">Those of <c>base.docx</c>.</param>
    public StyleSheet(byte[]? styles, XElement baseStyles) => (root, ours) = (styles is null ? new XElement(baseStyles) : SafeXml.Load(styles), baseStyles);

    /// <summary>The id of a style in this document, which has it from now on.</summary>
    public string Id(string name) => ids.TryGetValue(name, out var known) ? known : ids[name] = Find(name);

    private string Find(string name)
    {
        if (Find(root, name) is { } present)
            return (string)present.Attribute(W + "styleId")!;
        var copy = new XElement(Find(ours, name) ?? throw new ArgumentException($"base.docx has no style \"{name}\"", nameof(name)));
        var id = Free((string)copy.Attribute(W + "styleId")!);
        copy.SetAttributeValue(W + "styleId", id);
        copy.Attribute(W + "default")?.Remove();
        root.Add(copy);
        foreach (var link in copy.Elements().Where(element => element.Name == W + "basedOn" || element.Name == W + "next" || element.Name == W + "link"))
            link.SetAttributeValue(W + "val", Id(NameOf((string)link.Attribute(W + "val")!)));
        return id;
    }

    /// <summary>The id of a style of this name in a document's styles, or null.</summary>
    public static string? IdIn(byte[] styles, string name) => (string?)Find(new EditedPart(styles).Root, name)?.Attribute(W + "styleId");

    /// <summary>The names of the styles used so far, by id.</summary>
    public Dictionary<string, string> Names() => ids.ToDictionary(style => style.Value, style => style.Key);

    public byte[] ToBytes() => XmlBytes.Of(root);

    private string Free(string id) => root.Elements(W + "style").Any(style => (string?)style.Attribute(W + "styleId") == id) ? id + "SpOffice" : id;

    private string NameOf(string id) =>
        (string)ours.Elements(W + "style").First(style => (string?)style.Attribute(W + "styleId") == id).Element(W + "name")!.Attribute(W + "val")!;

    private static XElement? Find(XElement styles, string name) => styles.Elements(W + "style")
        .FirstOrDefault(style => string.Equals((string?)style.Element(W + "name")?.Attribute(W + "val"), name, StringComparison.OrdinalIgnoreCase));
}
