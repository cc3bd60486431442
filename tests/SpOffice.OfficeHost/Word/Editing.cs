using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>Changes to a document. Each first asks whether the place may be changed.</summary>
public static class Editing
{
    /// <summary>Refuses a read-only document, and the inside of a control whose contents are locked.</summary>
    public static void RequireWritable(this WordFile file, OpenXmlElement parent)
    {
        if (file.IsReadOnly || parent.Ancestors<SdtElement>().Any(control => control.ContentLocked()) || parent is SdtElement self && self.ContentLocked())
            throw RichApiException.Denied();
    }

    /// <summary>Takes away what stands in a stretch; gives the point where it was. A paragraph that must stay, stays empty.</summary>
    public static Span Remove(this WordFile file, Span span)
    {
        file.RequireWritable(span.Parent);
        var elements = span.Elements.ToList();
        if (elements.SelectMany(element => element.Descendants<SdtElement>().Prepend(element as SdtElement)).Any(control => control?.DeletionLocked() == true))
            throw RichApiException.Denied();
        var point = span.End;
        var kept = elements.OfType<Paragraph>().FirstOrDefault();
        foreach (var element in elements)
            element.Remove();
        if (!span.HoldsBlocks)
            return point;
        // A body, a cell and a control of blocks must hold a paragraph.
        if (!Span.Content(span.Parent).Any())
        {
            var empty = new Paragraph();
            if (kept?.ParagraphProperties is { } properties)
                empty.AppendChild(properties.CloneNode(true));
            Insert(span.Parent, empty, point.Next);
            return Span.AtStartOf(empty);
        }
        return point;
    }

    /// <summary>Types a text at a point. A line break in it begins a new paragraph, or within a control in a line a new line.</summary>
    /// <returns>What was typed.</returns>
    public static Span Type(this WordFile file, Span point, string text, RunProperties? like = null)
    {
        file.RequireWritable(point.Parent);
        if (point.HoldsBlocks)
        {
            var paragraph = new Paragraph();
            Insert(point.Parent, paragraph, point.Next);
            point = Span.AtEndOf(paragraph);
        }
        like ??= Near(point);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Length == 1 || point.Parent is not Paragraph first)
        {
            var run = Run(lines, like);
            Insert(point.Parent, run, point.Next);
            return Span.Of(run);
        }
        var rest = Split(first, point.Next);
        first.AppendChild(Run([lines[0]], like));
        foreach (var line in lines[1..^1])
            Insert(first.Parent!, Like(first, Run([line], like)), rest);
        var end = Run([lines[^1]], like);
        Insert(rest, end, Span.Content(rest).FirstOrDefault());
        return Span.Between(first, rest);
    }

    /// <summary>A paragraph at a point between blocks, or after the paragraph the point is in.</summary>
    public static Paragraph AddParagraph(this WordFile file, Span point, string text)
    {
        file.RequireWritable(point.Parent);
        while (!point.HoldsBlocks)
            point = Span.After(point.Parent);
        var neighbour = point.Next?.PreviousSibling() ?? Span.Content(point.Parent).LastOrDefault();
        var paragraph = Like(neighbour as Paragraph, text.Length == 0 ? null : Run([text], null));
        Insert(point.Parent, paragraph, point.Next);
        return paragraph;
    }

    /// <summary>Puts blocks at a point. In the middle of a paragraph, one paragraph's words go into it, and more than one part it.</summary>
    public static Span Put(this WordFile file, Span point, IReadOnlyList<OpenXmlElement> blocks)
    {
        file.RequireWritable(point.Parent);
        if (!point.HoldsBlocks && blocks is [Paragraph single])
            return PutAll(point, [.. Span.Content(single)]);
        if (point is { HoldsBlocks: false, Parent: Paragraph parted })
        {
            var rest = Split(parted, point.Next);
            point = Span.Before(rest);
            if (!Span.Content(rest).Any())
            {
                rest.Remove();
                point = Span.After(parted);
            }
            if (!Span.Content(parted).Any() && parted.Parent!.ChildElements.Count(child => child is Paragraph) > 0)
            {
                point = Span.Before(parted);
                var put = PutAll(point, blocks);
                parted.Remove();
                return put;
            }
        }
        return point.HoldsBlocks ? PutAll(point, blocks) : throw RichApiException.Invalid("paragraphs cannot stand in a control that is part of a line");
    }

    public static void Insert(OpenXmlElement parent, OpenXmlElement child, OpenXmlElement? next)
    {
        if (next is null && parent is Body)
            next = parent.ChildElements.LastOrDefault(last => last is SectionProperties);
        if (next is null)
            parent.AppendChild(child);
        else
            parent.InsertBefore(child, next);
    }

    private static Span PutAll(Span point, IReadOnlyList<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Parent is not null)
                element.Remove();
            Insert(point.Parent, element, point.Next);
        }
        // Word calls a cell without a last paragraph corrupt.
        if (point.Parent is TableCell cell && Span.Content(cell).LastOrDefault() is not Paragraph)
            cell.AppendChild(new Paragraph());
        return elements.Count == 0 ? point : Span.Between(elements[0], elements[^1]);
    }

    /// <summary>Moves what stands from a point on into a paragraph of its own, and gives that.</summary>
    private static Paragraph Split(Paragraph paragraph, OpenXmlElement? from)
    {
        var rest = Like(paragraph, null);
        for (var element = from; element is not null;)
        {
            var next = element.NextSibling();
            element.Remove();
            rest.AppendChild(element);
            element = next;
        }
        paragraph.InsertAfterSelf(rest);
        return rest;
    }

    private static Paragraph Like(Paragraph? other, OpenXmlElement? content)
    {
        var paragraph = new Paragraph();
        if (other?.ParagraphProperties?.CloneNode(true) is { } properties)
        {
            properties.RemoveAllChildren<SectionProperties>();
            paragraph.AppendChild(properties);
        }
        if (content is not null)
            paragraph.AppendChild(content);
        return paragraph;
    }

    private static Run Run(string[] lines, RunProperties? like)
    {
        var run = new Run();
        if (like is not null)
            run.AppendChild(like.CloneNode(true));
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.AppendChild(new Break());
            run.AppendChild(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private static RunProperties? Near(Span point)
    {
        var before = point.Next is null ? point.Parent.LastChild : point.Next.PreviousSibling();
        return (before as Run ?? point.Next as Run)?.RunProperties;
    }
}
