using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SpOffice.OfficeHost.Word;

/// <summary>Pictures and links of inserted blocks.</summary>
internal static class Attachments
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Take(MainDocumentPart from, MainDocumentPart to, IEnumerable<OpenXmlElement> blocks)
    {
        foreach (var element in blocks.SelectMany(block => block.Descendants().Prepend(block)))
        {
            foreach (var attribute in element.GetAttributes().Where(attribute => attribute.NamespaceUri == Relationships).ToList())
            {
                if (Taken(from, to, attribute.Value!) is { } id)
                    element.SetAttribute(new OpenXmlAttribute(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, id));
            }
        }
    }

    private static string? Taken(MainDocumentPart from, MainDocumentPart to, string id)
    {
        if (from.HyperlinkRelationships.FirstOrDefault(link => link.Id == id) is { } link)
            return to.AddHyperlinkRelationship(link.Uri, link.IsExternal).Id;
        if (from.ExternalRelationships.FirstOrDefault(outside => outside.Id == id) is { } outside)
            return to.AddExternalRelationship(outside.RelationshipType, outside.Uri).Id;
        return from.Parts.FirstOrDefault(part => part.RelationshipId == id) is { OpenXmlPart: { } part } ? to.GetIdOfPart(to.AddPart(part)) : null;
    }
}
