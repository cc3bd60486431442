using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>A statement as a document of its own, a paragraph for each passage, on the plain page and without controls.</summary>
public static class PlainStatement
{
    private static readonly XNamespace W = Names.W;

    /// <param name="statement">Its text; passages are parted by line breaks.</param>
    /// <param name="lang">Its language: <c>en</c>, <c>fr</c> or <c>es</c>.</param>
    /// <param name="templates">The plain page.</param>
    public static byte[] Write(string statement, string lang, Templates templates)
    {
        var package = Package.Open(templates.BaseDocument, Bounds.Native);
        var main = Relations.MainDocument(package);
        var root = SafeXml.Load(package[main]!);
        var body = root.Element(W + "body")!;
        var page = body.Element(W + "sectPr");
        body.ReplaceNodes(statement.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(passage =>
            new XElement(W + "p", new XElement(W + "r",
                new XElement(W + "rPr", new XElement(W + "lang", new XAttribute(W + "val", SubmissionWriter.RunLanguage(lang)))),
                RunContent.Of(passage)))), page);
        return package.With(main, XmlBytes.Of(root)).ToBytes();
    }
}
