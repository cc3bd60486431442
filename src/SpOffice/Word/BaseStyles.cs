using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The styles of <c>base.docx</c>, parsed once. A class of its own, so that the templates themselves name no type of the XML
/// libraries, which a browser loads later.</summary>
internal sealed class BaseStyles(Templates templates)
{
    /// <summary>Copied, never changed.</summary>
    public XElement Root { get; } = SafeXml.Load(Letterhead.Open(templates.BaseDocument, templates, Bounds.Native).Styles!);
}
