using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>A part of a document while it is edited. Files saved as "Strict Open XML" use other name spaces (ISO/IEC 29500 strict);
/// meanwhile they are the usual ones.</summary>
internal sealed class EditedPart
{
    private static readonly (XNamespace Strict, XNamespace Usual)[] NameSpaces = [(Names.StrictWord, Names.W), (Names.StrictRelationships, Names.R)];

    private readonly bool strict;

    public EditedPart(byte[] part)
    {
        Root = SafeXml.Load(part);
        strict = Root.Name.Namespace == Names.StrictWord;
        if (strict)
            Rename(NameSpaces.ToDictionary(pair => pair.Strict, pair => pair.Usual));
    }

    public XElement Root { get; }

    /// <summary>Whether a part has the other name spaces.</summary>
    public static bool IsStrict(byte[] part) => SafeXml.Read(part, reader =>
    {
        reader.MoveToContent();
        return reader.NamespaceURI == Names.StrictWord;
    });

    /// <summary>The part as it is saved. Nothing is edited afterwards.</summary>
    public byte[] ToBytes()
    {
        if (strict)
            Rename(NameSpaces.ToDictionary(pair => pair.Usual, pair => pair.Strict));
        return XmlBytes.Of(Root);
    }

    private void Rename(Dictionary<XNamespace, XNamespace> names)
    {
        foreach (var element in Root.DescendantsAndSelf())
        {
            element.Name = names.GetValueOrDefault(element.Name.Namespace, element.Name.Namespace) + element.Name.LocalName;
            element.ReplaceAttributes(element.Attributes().Select(attribute => attribute.IsNamespaceDeclaration
                ? new XAttribute(attribute.Name, names.GetValueOrDefault(attribute.Value, attribute.Value).NamespaceName)
                : new XAttribute(names.GetValueOrDefault(attribute.Name.Namespace, attribute.Name.Namespace) + attribute.Name.LocalName, attribute.Value)).ToList());
        }
    }
}
