using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Adds sections that a document lacks because they were not asked when it was made, such as the questions of a mandate that was
/// chosen since. They come after all others, so that no number in the document changes.</summary>
internal static partial class SectionAddition
{
    private static readonly XNamespace W = Names.W;

    /// <summary>The sections that are asked and have no control in the document.</summary>
    public static List<FormSection> Missing(Reading reading, Submission given)
    {
        var known = reading.Controls.Keys.Select(Place.Question).ToHashSet();
        return [.. given.Form.Sections.Where(section => section is { When: not null, Group: null } && given.Shows(section, given.Answers) && !section.Questions.Any(question => known.Contains(question.Id)))];
    }

    /// <summary>Draws them at the end of the document, in its own styles.</summary>
    /// <param name="root">The main part.</param>
    /// <param name="styles">The styles of the document, or null.</param>
    /// <param name="sections">What <see cref="Missing"/> found.</param>
    /// <param name="given">The answers; those of the sections are not written yet.</param>
    /// <param name="edit">Marks what is new, where changes are tracked.</param>
    /// <param name="templates">Wording and styles.</param>
    public static void Add(XElement root, byte[]? styles, List<FormSection> sections, Submission given, ControlEdit edit, Templates templates)
    {
        var ids = new ControlIds(root);
        foreach (var section in sections)
        {
            // A form of this one section draws nothing else.
            var alone = given with { Form = given.Form with { Sections = [section with { When = null }], Purpose = null }, Answers = Answers.None };
            var number = NumberAfter(root);
            Append(root, Drawn(body => new FormBody(body, alone, templates, number).Case(), given.Lang, styles, templates), ids, edit);
        }
    }

    /// <summary>Puts blocks at the end of a document.</summary>
    public static void Append(XElement root, IEnumerable<XElement> blocks, ControlIds ids, ControlEdit edit)
    {
        var end = root.Element(W + "body")!.Elements().LastOrDefault(block => block.Name != W + "sectPr");
        foreach (var block in blocks)
        {
            Number(block, ids);
            edit.MarkInserted(block);
            if (end is null)
                root.Element(W + "body")!.AddFirst(block);
            else
                end.AddAfterSelf(block);
            end = block;
        }
    }

    /// <summary>Gives the controls in a block ids that are free.</summary>
    public static void Number(XElement block, ControlIds ids)
    {
        foreach (var id in block.Descendants(W + "sdtPr").Elements(W + "id"))
            id.SetAttributeValue(W + "val", ids.Next());
    }

    /// <summary>The number of a heading that follows the last one.</summary>
    public static int NumberAfter(XElement root) => 1 + root.Element(W + "body")!.Elements(W + "p")
        .Select(paragraph => Numbered().Match(string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value))))
        .Where(match => match.Success).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    /// <summary>Blocks in the styles of a document, by their names; a style that it lacks is left out.</summary>
    /// <param name="draw">Draws them.</param>
    /// <param name="lang">The document's language.</param>
    /// <param name="styles">The styles of the document, or null.</param>
    /// <param name="templates">Our own styles.</param>
    public static List<XElement> Drawn(Action<BodyWriter> draw, string lang, byte[]? styles, Templates templates)
    {
        var ours = new StyleSheet(null, templates.BaseStyles.Root);
        var drawn = XmlBytes.Write(xml =>
        {
            DocumentRoot.Start(xml, new XElement(W + "document"));
            var body = new BodyWriter(xml, ours, SubmissionWriter.RunLanguage(lang), ControlIds.OfNothing);
            body.Element("body", () => draw(body));
            xml.WriteEndElement();
        });
        var blocks = SafeXml.Load(drawn).Element(W + "body")!.Elements().Select(block => new XElement(block)).ToList();
        var names = ours.Names();
        foreach (var style in blocks.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            if (styles is not null && names.TryGetValue((string?)style.Attribute(W + "val") ?? "", out var name) && StyleSheet.IdIn(styles, name) is { } id)
                style.SetAttributeValue(W + "val", id);
            else
                style.Remove();
        }
        return blocks;
    }

    [GeneratedRegex(@"^([0-9]{1,3})\. ", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
