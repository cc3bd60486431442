using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>What kind of content a part has, by the package's own list (ECMA-376 part 2, 7.2.3).</summary>
internal static class ContentTypes
{
    /// <param name="types">The root of <c>[Content_Types].xml</c>.</param>
    /// <param name="part">The part's name without a leading slash.</param>
    /// <returns>Null where the list says nothing.</returns>
    public static string? Of(XElement types, string part)
    {
        var extension = part[(part.LastIndexOf('.') + 1)..];
        return (string?)types.Elements(Names.Types + "Override")
                .FirstOrDefault(type => string.Equals((string?)type.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")
            ?? (string?)types.Elements(Names.Types + "Default")
                .FirstOrDefault(type => string.Equals((string?)type.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType");
    }
}
