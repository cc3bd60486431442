using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary>The least of Word that edits need: what it shows of a file, and what the file is once they are written.</summary>
internal static class PlayedWord
{
    public static WordView View(byte[] file, bool everyControl = false) => new(
        [.. Controls(Body(file), everyControl).Select(control =>
            new SeenControl(long.Parse((string)control.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")!, CultureInfo.InvariantCulture), control.Tag() ?? "", Text(control)))],
        [.. Paragraphs(Body(file)).Select(Text)]);

    public static byte[] Write(byte[] file, IEnumerable<DocumentEdit> edits)
    {
        var package = Package.Open(file, Bounds.Native);
        var root = Body(file);
        var (controls, paragraphs) = (Controls(root, false), Paragraphs(root));
        foreach (var edit in edits)
        {
            if (edit is DocumentEdit.SetText set)
                Type(controls[set.Control], set.Text);
            else if (edit is DocumentEdit.Replace replace)
                Replace(paragraphs, replace);
        }
        return package.With("word/document.xml", Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting))).ToBytes();
    }

    private static void Type(XElement control, string text)
    {
        control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr")?.Remove();
        var inLine = control.Parent!.Name == W + "p";
        if (text.Length == 0)
            control.Element(W + "sdtPr")!.Element(W + "id")!.AddAfterSelf(new XElement(W + "showingPlcHdr"));
        control.Content().ReplaceNodes(inLine ? [Run(text)] : text.Split('\n').Select(line => Paragraph(line)));
    }

    private static void Replace(List<XElement> paragraphs, DocumentEdit.Replace edit)
    {
        var blocks = Body(Package.Open(Encoding.UTF8.GetBytes(edit.Ooxml), Bounds.Native).ToBytes()).Element(W + "body")!.Elements().ToList();
        var first = paragraphs[edit.First];
        if (edit.Within)
        {
            first.ReplaceNodes(blocks.ShouldHaveSingleItem().Nodes());
            return;
        }
        XElement Block(XElement paragraph) => paragraph.AncestorsAndSelf().First(block => block.Parent!.Name == W + "body");
        var (from, to) = (Block(first), Block(paragraphs[edit.First + edit.Count - 1]));
        var stretch = from.ElementsAfterSelf().TakeWhile(block => from != to && block != to.ElementsAfterSelf().First()).Prepend(from).ToList();
        Paragraphs(new XElement(W + "body", stretch)).Count.ShouldBe(edit.Count);
        from.AddBeforeSelf(blocks);
        stretch.Remove();
    }

    private static List<XElement> Controls(XElement root, bool every) => [.. root.Descendants(W + "sdt").Where(control => every
        || !control.Element(W + "sdtPr")!.Elements().Any(property => property.Name.LocalName is "dropDownList" or "repeatingSection" or "repeatingSectionItem"))];

    private static List<XElement> Paragraphs(XElement root) => [.. root.Descendants(W + "p")];

    private static string Text(XElement element) => string.Concat(element.Descendants(W + "t").Select(text => text.Value));
}
