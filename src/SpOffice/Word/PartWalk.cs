using System.Text;
using System.Xml;

namespace SpOffice.Word;

/// <summary>Reads one part once, from start to end: its content controls and its text. Deleted text is passed over, inserted text counts.</summary>
internal sealed class PartWalk
{
    private readonly Stack<Control> open = new();
    private readonly StringBuilder line = new();
    private readonly StringBuilder paragraph = new();
    private string? style;
    private readonly int maxDepth;
    private readonly Func<string, bool> isOurs;
    private Control? lineOwner;
    private int ordinal;
    private int paragraphs;
    private int section;
    private int textBoxes;
    private bool joinNext;
    private bool inText;

    private PartWalk(int maxDepth, Func<string, bool> isOurs)
    {
        (this.maxDepth, this.isOurs) = (maxDepth, isOurs);
        open.Push(Root);
    }

    /// <summary>The part itself, with the outermost controls as children.</summary>
    public Control Root { get; } = new(-1, 0);

    public List<Segment> Segments { get; } = [];

    /// <summary>Ids of header and footer relations by section; a kind that is not given continues from the section before.</summary>
    public List<Dictionary<string, string>> Furniture { get; } = [[]];

    /// <summary>Names of those who commented or changed with tracking on.</summary>
    public HashSet<string> Authors { get; } = [];

    /// <summary>The text of each paragraph, whatever controls it holds, with the id of its style; placeholders left out.</summary>
    public List<(string Text, string? Style)> Paragraphs { get; } = [];

    public int ConfidentialPassages { get; private set; }

    /// <summary>Whether text that was deleted with tracking on is still there.</summary>
    public bool HasDeletions { get; private set; }

    /// <summary>Whether a picture stands in it, as the pages of a scan do.</summary>
    public bool HasPictures { get; private set; }

    /// <param name="part">The part's XML.</param>
    /// <param name="bounds">How deep it may nest.</param>
    /// <param name="isOurs">Whether a tag names a question, a group or a form.</param>
    /// <exception cref="UnreadableException">too-deep, has-dtd or damaged-xml.</exception>
    public static PartWalk Of(byte[] part, Bounds bounds, Func<string, bool> isOurs) => InParts(part, bounds, isOurs).Last()!;

    /// <summary>The same, some hundred nodes at each step, so that whoever reads a long document can look after the user in between.</summary>
    /// <returns>Null after each step, and the walk at the end.</returns>
    public static IEnumerable<PartWalk?> InParts(byte[] part, Bounds bounds, Func<string, bool> isOurs)
    {
        using var reader = SafeXml.Open(part);
        var walk = new PartWalk(bounds.Depth, isOurs);
        while (SafeXml.Guarded(part, () => walk.Goes(reader)))
            yield return null;
        yield return walk;
    }

    /// <summary>Reads on: so much as a browser reads in a few milliseconds.</summary>
    /// <returns>Whether there is more.</returns>
    private bool Goes(XmlReader reader)
    {
        for (var node = 0; node < 500; node++)
        {
            if (!reader.Read())
            {
                Flush();
                return false;
            }
            SafeXml.Refuse(reader, deeperThan: maxDepth);
            if (reader.NodeType == XmlNodeType.Element)
                Start(reader);
            else if (reader.NodeType == XmlNodeType.EndElement)
                End(reader);
            else if (inText)
                Append(reader.Value);
        }
        return true;
    }

    private void Start(XmlReader reader)
    {
        if (reader.LocalName is "docPr" && reader.GetAttribute("descr") is { Length: > 0 } description)
            Segments.Add(new Segment(section, Owner, description));
        if (reader.LocalName == "Fallback" && reader.NamespaceURI == Names.Compatibility)
            Skip(reader);
        if (!Names.IsWord(reader.NamespaceURI))
            return;
        if (reader.GetAttribute("author", reader.NamespaceURI) is { Length: > 0 } author)
            Authors.Add(author);
        switch (reader.LocalName)
        {
            case "sdt" when reader.IsEmptyElement:
                ordinal++;
                break;
            case "sdt":
                OpenControl();
                break;
            case "sdtPr":
                ControlProperties.Read(reader, open.Peek());
                open.Peek().IsTransparent = !isOurs(open.Peek().Tag);
                if (open.Peek().Tag == Names.ConfidentialTag)
                    ConfidentialPassages++;
                break;
            case "txbxContent" when !reader.IsEmptyElement:
                textBoxes++;
                break;
            case "p":
                OpenParagraph(reader.IsEmptyElement);
                break;
            case "t":
                inText = !reader.IsEmptyElement;
                break;
            case "tab":
                Append("\t");
                break;
            case "br" when reader.GetAttribute("type", reader.NamespaceURI) is null or "textWrapping":
            case "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "tbl":
                open.Peek().HasTable = Owner.Rich = true;
                break;
            case "tr":
                open.Peek().IsRow |= !open.Peek().HasTable;
                break;
            case "drawing" or "pict" or "object":
                Owner.Rich = HasPictures = true;
                break;
            case "rPr":
                Owner.Rich |= HasFormatting(reader);
                break;
            case "pPr":
                ReadParagraphProperties(reader);
                break;
            case "sectPr":
                ReadSection(reader);
                break;
            case "del" or "moveFrom":
                HasDeletions |= !reader.IsEmptyElement;
                Skip(reader);
                break;
            // The reading above a Chinese or Japanese word would come between its characters.
            case "rt" or "instrText" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "sdtEndPr":
                Skip(reader);
                break;
        }
    }

    private void End(XmlReader reader)
    {
        if (!Names.IsWord(reader.NamespaceURI))
            return;
        inText = false;
        if (reader.LocalName == "sdt")
        {
            Flush();
            open.Pop();
        }
        else if (reader.LocalName == "p")
        {
            Flush();
            EndParagraph();
            paragraphs--;
        }
        else if (reader.LocalName == "txbxContent")
        {
            textBoxes--;
        }
    }

    private Control Owner
    {
        get
        {
            foreach (var control in open)
            {
                if (!control.IsTransparent)
                    return control;
            }
            return Root;
        }
    }

    private void OpenControl()
    {
        Flush();
        var parent = open.Peek();
        var control = new Control(ordinal++, paragraphs) { Confidential = parent.Confidential || parent.Tag == Names.ConfidentialTag, InTextBox = textBoxes > 0 };
        parent.Children.Add(control);
        open.Push(control);
    }

    private void OpenParagraph(bool empty)
    {
        Flush();
        var owner = Owner;
        if (owner.OpenParagraphs == paragraphs)
        {
            if (owner.HasParagraph && !joinNext)
                owner.Text.Append('\n');
            owner.HasParagraph = true;
        }
        joinNext = false;
        if (!empty)
            paragraphs++;
    }

    private void Append(string text)
    {
        var owner = Owner;
        if (lineOwner != owner)
            Flush();
        lineOwner = owner;
        owner.Text.Append(text);
        line.Append(text);
        if (!owner.ShowsPlaceholder)
            paragraph.Append(text);
    }

    /// <summary>A paragraph whose mark was deleted goes on in the next.</summary>
    private void EndParagraph()
    {
        if (joinNext)
            return;
        if (paragraph.Length > 0)
            Paragraphs.Add((paragraph.ToString(), style));
        paragraph.Clear();
        style = null;
    }

    private void Flush()
    {
        if (line.Length > 0 && lineOwner is not null)
            Segments.Add(new Segment(section, lineOwner, line.ToString()) { Confidential = open.Peek() is { Confidential: true } or { Tag: Names.ConfidentialTag } });
        line.Clear();
        lineOwner = null;
    }

    private static bool HasFormatting(XmlReader reader)
    {
        var found = false;
        Inside(reader, () => found |= Names.IsWord(reader.NamespaceURI) && reader.LocalName is "b" or "i" or "u" or "strike" or "highlight" or "vertAlign"
            && reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false" or "none" or "baseline"));
        return found;
    }

    private void ReadParagraphProperties(XmlReader reader) => Inside(reader, () =>
    {
        if (reader.LocalName == "del")
            joinNext = true;
        else if (reader.LocalName == "pStyle")
            style ??= reader.GetAttribute("val", reader.NamespaceURI);
        else if (reader.LocalName == "sectPr")
            ReadSection(reader);
    });

    private void ReadSection(XmlReader reader)
    {
        var furniture = Furniture[section];
        Inside(reader, () =>
        {
            if (reader.LocalName is "headerReference" or "footerReference")
            {
                var id = reader.GetAttribute("id", Names.Relationships) ?? reader.GetAttribute("id", Names.StrictRelationships) ?? "";
                furniture[$"{reader.LocalName}/{reader.GetAttribute("type", reader.NamespaceURI)}"] = id;
            }
        });
        section++;
        Furniture.Add([]);
    }

    private void Skip(XmlReader reader) => Inside(reader, () => ordinal += reader.LocalName == "sdt" ? 1 : 0);

    /// <summary>Visits the elements inside the current one and leaves the reader on its end.</summary>
    internal static void Inside(XmlReader reader, Action element)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            SafeXml.Refuse(reader, Bounds.Native.Depth);
            if (reader.NodeType == XmlNodeType.Element)
                element();
        }
    }
}
