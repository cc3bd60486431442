using System.Globalization;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Replaces the text of a content control, openly or as tracked changes. A confidential passage stays confidential: where one was in
/// the old answer, the whole new one is marked.</summary>
internal sealed class ControlEdit(XElement root, bool tracks, string lang)
{
    private static readonly XNamespace W = Names.W;
    private static readonly XNamespace Xml = XNamespace.Xml;

    private int nextChange = root.Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "del")
        .Select(change => (int?)change.Attribute(W + "id") ?? 0).DefaultIfEmpty().Max() + 1;

    public void SetText(XElement control, string text)
    {
        var placeholder = control.Element(W + "sdtPr")?.Element(W + "showingPlcHdr");
        placeholder?.Remove();
        if (!tracks)
        {
            Replace(control, text, lang);
        }
        else if (placeholder is not null)
        {
            Replace(control, text, lang);
            Inserted(control.Element(W + "sdtContent")!);
        }
        else
        {
            Track(control, text);
        }
    }

    /// <summary>Takes an answer away: the control shows its help again, or a tracked deletion.</summary>
    public void Clear(XElement control, string help)
    {
        if (tracks)
            Delete(control);
        else
            ShowHelp(control, help);
    }

    /// <summary>Empties a control: it shows its help, as one that was never answered.</summary>
    public static void ShowHelp(XElement control, string help)
    {
        var properties = control.Element(W + "sdtPr")!;
        if (properties.Element(W + "showingPlcHdr") is null)
        {
            var mark = new XElement(W + "showingPlcHdr");
            if (properties.Element(W + "placeholder") is { } placeholder)
                placeholder.AddAfterSelf(mark);
            else
                properties.Add(mark);
        }
        Replace(control, help);
    }

    /// <summary>Puts text in place of a control's content, paragraph and run properties kept.</summary>
    public static void Replace(XElement control, string text, string? lang = null)
    {
        var content = control.Element(W + "sdtContent")!;
        var mark = content.Descendants(W + "sdt").FirstOrDefault(inner => (string?)inner.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") == Names.ConfidentialTag)
            ?.Element(W + "sdtPr");
        var place = content.Element(W + "tc") ?? content;
        var paragraphs = Paragraphs(place, text, lang);
        if (mark is not null)
            paragraphs = [new XElement(W + "sdt", new XElement(mark), new XElement(W + "sdtContent", paragraphs))];
        var kept = place.Elements(W + "tcPr").ToList();
        place.ReplaceNodes(kept, paragraphs, place.Name == W + "tc" && mark is not null ? new XElement(W + "p") : null);
    }

    /// <summary>Runs where the control stands within a paragraph, else paragraphs.</summary>
    private static List<XElement> Paragraphs(XElement place, string text, string? lang)
    {
        var pattern = place.Descendants(W + "r").FirstOrDefault();
        var paragraph = place.Descendants(W + "p").FirstOrDefault();
        if (paragraph is null)
            return [Run(pattern, text, lang)];
        return [.. text.Split('\n').Select(line => new XElement(W + "p", paragraph.Element(W + "pPr") is { } properties ? WithoutMarks(properties) : null, Run(pattern, line, lang)))];
    }

    private static XElement WithoutMarks(XElement properties)
    {
        var copy = new XElement(properties);
        copy.Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "del" || element.Name == W + "pPrChange").Remove();
        return copy;
    }

    /// <param name="pattern">The run whose properties are taken; help text's style is not.</param>
    /// <param name="text">The text; help text when no language is given, since then the style stays.</param>
    /// <param name="lang">Language tag of an answer.</param>
    private static XElement Run(XElement? pattern, string text, string? lang)
    {
        var properties = pattern?.Element(W + "rPr") is { } given ? new XElement(given) : new XElement(W + "rPr");
        properties.Elements(W + "rPrChange").Remove();
        if (lang is not null)
        {
            properties.Elements(W + "rStyle").Remove();
            properties.Elements(W + "lang").Remove();
            properties.Add(new XElement(W + "lang", new XAttribute(W + "val", lang)));
        }
        return new XElement(W + "r", properties, Content(text));
    }

    private static IEnumerable<XElement> Content(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                yield return new XElement(W + "br");
            var pieces = lines[i].Split('\t');
            for (var j = 0; j < pieces.Length; j++)
            {
                if (j > 0)
                    yield return new XElement(W + "tab");
                yield return new XElement(W + "t", new XAttribute(Xml + "space", "preserve"), pieces[j]);
            }
        }
    }

    /// <summary>The old text stays as a deletion, the new one follows as an insertion.</summary>
    private void Track(XElement control, string text)
    {
        var content = control.Element(W + "sdtContent")!;
        var place = content.Element(W + "tc") ?? content;
        var added = Paragraphs(place, text, lang);
        Delete(control);
        place.Add(added.Select(element => element.Name == W + "r" ? Change("ins", element) : element));
        foreach (var paragraph in added.Where(element => element.Name == W + "p"))
            Insert(paragraph);
    }

    private void Delete(XElement control)
    {
        var content = control.Element(W + "sdtContent")!;
        var place = content.Element(W + "tc") ?? content;
        foreach (var run in place.Descendants(W + "r").Where(run => run.Ancestors().All(outer => outer.Name != W + "del")).ToList())
        {
            foreach (var old in run.Elements(W + "t").ToList())
                old.ReplaceWith(new XElement(W + "delText", old.Attributes(), old.Nodes()));
            run.ReplaceWith(Change("del", new XElement(run)));
        }
        foreach (var paragraph in place.Descendants(W + "p"))
            MarkEnd(paragraph, "del");
    }

    private void Inserted(XElement content)
    {
        foreach (var run in content.Descendants(W + "r").ToList())
            run.ReplaceWith(Change("ins", new XElement(run)));
    }

    private void Insert(XElement paragraph)
    {
        foreach (var run in paragraph.Elements(W + "r").ToList())
            run.ReplaceWith(Change("ins", new XElement(run)));
        MarkEnd(paragraph, "ins");
    }

    private void MarkEnd(XElement paragraph, string change)
    {
        if (paragraph.Element(W + "pPr") is not { } properties)
            paragraph.AddFirst(properties = new XElement(W + "pPr"));
        if (properties.Element(W + "rPr") is not { } mark)
            properties.Add(mark = new XElement(W + "rPr"));
        if (mark.Element(W + "del") is null)
            mark.AddFirst(Change(change));
    }

    private XElement Change(string name, params object[] content) => new(W + name,
        new XAttribute(W + "id", (nextChange++).ToString(CultureInfo.InvariantCulture)), new XAttribute(W + "author", "SpOffice"), content);
}
