using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Namespaces and tags of the document grammar (DESIGN §2; ECMA-376).</summary>
internal static class Names
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    public const string FormTag = "sp.form/";
    public const string ConfidentialTag = "sp.confidential";

    public static readonly XNamespace W = Word;
    public static readonly XNamespace R = Relationships;
    public static readonly XNamespace Rels = PackageRelationships;
    public static readonly XNamespace Types = ContentTypes;

    public static bool IsWord(string uri) => uri is Word or StrictWord;

    /// <summary>The tag of the control in which a form names itself.</summary>
    public static string TagOf(string form, int version, string lang) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FormTag}{form}/{version}/{lang}");
}
