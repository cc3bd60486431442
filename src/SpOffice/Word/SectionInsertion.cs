using System.Xml.Linq;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>One section of a form, such as the people or the request, as it is put into a document: where the cursor is, or at its right place.
/// It is drawn in the document's own styles.</summary>
public static class SectionInsertion
{
    private static readonly XNamespace W = Names.W;

    /// <summary>The sections that can be put in alone: not the cover, the title, or what stands within an item.</summary>
    public static IEnumerable<FormSection> Of(Form form) => form.Sections.Where(section => section is { Cover: false, Within: null } && section.Draw != Drawing.Title);

    /// <summary>Those of them that a document has no control of any more.</summary>
    public static IEnumerable<FormSection> Missing(Reading reading)
    {
        var there = reading.Controls.Keys.Select(Place.Question).ToHashSet();
        return Of(reading.Submission.Form).Where(section => reading.Submission.Shows(section, reading.Submission.Answers) && !section.Questions.Any(question => there.Contains(question.Id)));
    }

    /// <summary>A section as Flat OPC, to be put where the cursor is. In a document that is no submission yet, the form names itself before it.</summary>
    /// <param name="document">The user's document.</param>
    /// <param name="submission">What is in the form already.</param>
    /// <param name="section">The section's id.</param>
    /// <param name="templates">Wording and styles.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document cannot be read, or its styles cannot be used (letterhead-unusable).</exception>
    public static string AtCursor(byte[] document, Submission submission, string section, Templates templates, Bounds bounds)
    {
        var theirs = Package.Open(document, bounds);
        var drawn = DrawnForm.In(theirs, submission, templates, bounds);
        var names = new EditedPart(theirs[Relations.MainDocument(theirs)]!).Root.Descendants(W + "sdt").Any(control => EmptyItem.Tag(control).StartsWith(Names.FormTag, StringComparison.Ordinal));
        return drawn.Fragment([.. names ? [] : Mark(drawn), .. Blocks(drawn, submission.Form, section)]);
    }

    /// <summary>The document with a section where the form has it: before the first section that follows it and is there, else at the end.</summary>
    /// <param name="file">The document.</param>
    /// <param name="reading">How it reads.</param>
    /// <param name="now">The answers, those of the section among them.</param>
    /// <param name="section">The section's id.</param>
    /// <param name="templates">Wording and styles.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">changes-tracked: Word must do it; letterhead-unusable.</exception>
    public static byte[] AtItsPlace(byte[] file, Reading reading, Submission now, string section, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var main = Relations.MainDocument(package);
        if (SubmissionFill.TracksChanges(package, main))
            throw new UnreadableException("changes-tracked");
        var part = new EditedPart(package[main]!);
        var drawn = DrawnForm.In(package, now, templates, bounds);
        var blocks = Blocks(drawn, now.Form, section).Select(block => new XElement(block)).ToList();
        var ids = new ControlIds(part.Root);
        foreach (var id in blocks.Descendants(W + "sdtPr").Elements(W + "id"))
            id.SetAttributeValue(W + "val", ids.Next());
        if (!Relations.Of(package, main).Any(relation => relation.Kind == "glossaryDocument"))
            blocks.Descendants(W + "placeholder").Remove();
        var body = part.Root.Element(W + "body")!;
        if (Next(body, reading.Submission.Form, section, HeadingStyle(package)) is { } next)
            next.AddBeforeSelf(blocks);
        else if (body.Elements().LastOrDefault() is { } last && last.Name == W + "sectPr")
            last.AddBeforeSelf(blocks, new XElement(W + "p"));
        else
            body.Add(blocks, new XElement(W + "p"));
        return WithStyles(package.With(main, part.ToBytes()), drawn, blocks).ToBytes();
    }

    /// <summary>The heading of the first later section that is there.</summary>
    private static XElement? Next(XElement body, Form form, string section, string? style)
    {
        var blocks = body.Elements().ToList();
        var first = Of(form).SkipWhile(known => known.Id != section).Skip(1).Select(later => FirstOf(blocks, later)).FirstOrDefault(at => at >= 0, -1);
        if (first < 0)
            return null;
        // Between a section's heading and its first control there is nothing but text; where the heading is gone, the control is where it begins.
        var heading = first;
        while (heading > 0 && !HasStyle(blocks[heading], style) && IsText(blocks[heading - 1]))
            heading--;
        return blocks[HasStyle(blocks[heading], style) ? heading : first];
    }

    private static bool IsText(XElement block) => block.Name == W + "p" && !block.Descendants().Any(inner => inner.Name.LocalName is "sdt" or "sectPr");

    private static bool HasStyle(XElement block, string? style) =>
        style is not null && block.Name == W + "p" && (string?)block.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == style;

    private static List<XElement> Blocks(DrawnForm drawn, Form form, string section)
    {
        var starts = Of(form).Select(known => (known.Id, At: FirstOf(drawn.Blocks, known))).Where(known => known.At >= 0).ToList();
        var at = starts.FindIndex(known => known.Id == section);
        if (at < 0)
            throw new UnreadableException("control-missing", ("id", section));
        var (from, to) = (Heading(starts[at].At), at + 1 < starts.Count ? Heading(starts[at + 1].At) : drawn.Blocks.Count);
        return drawn.Blocks.GetRange(from, to - from);

        // The section's heading is the last one of the first level before its first control.
        int Heading(int control)
        {
            var style = HeadingStyle(drawn.Package);
            return drawn.Blocks.FindLastIndex(control, block => HasStyle(block, style));
        }
    }

    private static int FirstOf(List<XElement> blocks, FormSection section)
    {
        var tags = section.Questions.Select(question => question.Id).ToHashSet();
        return blocks.FindIndex(block => block.DescendantsAndSelf(W + "sdt").Any(control => tags.Contains(EmptyItem.Tag(control))));
    }

    private static IEnumerable<XElement> Mark(DrawnForm drawn) =>
        drawn.Blocks.Where(block => block.DescendantsAndSelf(W + "sdt").Any(control => EmptyItem.Tag(control).StartsWith(Names.FormTag, StringComparison.Ordinal)));

    private static string? HeadingStyle(Package package) => DrawnForm.Styles(package) is { } styles ? StyleSheet.IdIn(package[styles]!, "heading 1") : null;

    /// <summary>A style that the document no longer has comes with the section.</summary>
    private static Package WithStyles(Package package, DrawnForm drawn, List<XElement> blocks)
    {
        if (DrawnForm.Styles(package) is not { } theirs || DrawnForm.Styles(drawn.Package) is not { } ours)
            return package;
        var known = new EditedPart(package[theirs]!).Root.Elements(W + "style").Select(style => (string?)style.Attribute(W + "styleId")).ToHashSet();
        var used = blocks.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").Select(style => (string?)style.Attribute(W + "val"));
        return used.All(known.Contains) ? package : package.With(theirs, drawn.Package[ours]);
    }
}
