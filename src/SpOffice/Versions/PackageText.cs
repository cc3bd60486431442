using System.Text;
using System.Xml;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>A piece of what is written in a file, visible or not.</summary>
/// <param name="Part">The part's name; of a file within a part, both names with <c>!</c> between them.</param>
/// <param name="Kind"><c>text</c>, <c>deleted</c>, <c>field</c>, <c>attribute</c>, <c>link</c>, <c>name</c> or <c>binary</c>.</param>
/// <param name="Text">The runs of one line joined.</param>
internal sealed record WrittenText(string Part, string Kind, string Text);

/// <summary>Everything written in an Office file: each part inflated, embedded files too; text with runs joined, both sides of tracked changes,
/// codes of fields, attributes, targets of links, names of parts, and words in parts that are no XML.</summary>
internal static class PackageText
{
    private const int DeepestFile = 4;
    private const int ShortestWord = 4;

    /// <summary>The pieces, in the order of the parts.</summary>
    /// <exception cref="UnreadableException">A part is damaged, too deep, or expands too far.</exception>
    public static IEnumerable<WrittenText> Of(byte[] file, Bounds bounds) => OfZip(file, "", bounds, 0);

    private static List<WrittenText> OfZip(byte[] file, string prefix, Bounds bounds, int depth)
    {
        var found = new List<WrittenText>();
        var package = Package.OfZip(file, bounds);
        foreach (var name in package.Names)
        {
            var (part, content) = (prefix + name, package[name]!);
            found.Add(new WrittenText(part, "name", name));
            if (content.AsSpan().StartsWith("PK\x3\x4"u8) && depth < DeepestFile)
                found.AddRange(OfZip(content, part + "!", bounds, depth + 1));
            else if (IsXml(content))
                found.AddRange(OfXml(content, part));
            else
                found.AddRange(OfBinary(content, part));
        }
        return found;
    }

    private static bool IsXml(byte[] content) => Encoding.UTF8.GetString(content.AsSpan(0, Math.Min(content.Length, 8))).TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('<');

    private static List<WrittenText> OfXml(byte[] content, string part) => SafeXml.Read(content, reader =>
    {
        var lines = new XmlLines(part);
        while (reader.Read())
        {
            SafeXml.Refuse(reader, Bounds.Native.Depth);
            lines.Take(reader);
        }
        lines.Flush();
        return lines.Found;
    });

    /// <summary>Words in any of the usual encodings.</summary>
    private static IEnumerable<WrittenText> OfBinary(byte[] content, string part)
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var words = new StringBuilder();
            foreach (var run in encoding.GetString(content).Split(['\0', '\uFFFD', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (run.Length >= ShortestWord && run.EnumerateRunes().Any(Rune.IsLetter))
                    words.Append(run).Append('\n');
            }
            if (words.Length > 0)
                yield return new WrittenText(part, "binary", words.ToString());
        }
    }
}

/// <summary>Collects the lines of one part as it is read.</summary>
internal sealed class XmlLines(string part)
{
    private readonly StringBuilder now = new();
    private readonly StringBuilder before = new();
    private readonly StringBuilder field = new();
    private int inserted;
    private bool differs;
    private string element = "";

    public List<WrittenText> Found { get; } = [];

    public void Take(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            element = reader.LocalName;
            Start(reader);
        }
        else if (reader.NodeType == XmlNodeType.EndElement)
        {
            if (reader.LocalName is "ins" or "moveTo")
                inserted--;
            if (reader.LocalName is "p" or "si" or "is" or "comment" or "pt" or "v" or "f" || reader.Depth <= 1)
                Flush();
        }
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
        {
            Append(reader.Value);
        }
    }

    public void Flush()
    {
        Add("text", now);
        if (differs)
            Add("deleted", before);
        Add("field", field);
        now.Clear();
        before.Clear();
        field.Clear();
        differs = false;
    }

    private void Start(XmlReader reader)
    {
        if (reader.LocalName is "ins" or "moveTo" && !reader.IsEmptyElement)
            inserted++;
        if (reader.LocalName is "br" or "cr" or "tab")
            Append(reader.LocalName == "tab" ? "\t" : "\n");
        if (reader.LocalName is "noBreakHyphen" or "softHyphen")
            Append("\u00AD");
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Value.Length == 0)
                continue;
            Found.Add(new WrittenText(part, reader.LocalName is "Target" ? "link" : "attribute", reader.Value));
            if (reader.Value.Contains('%', StringComparison.Ordinal))
                Found.Add(new WrittenText(part, "link", Uri.UnescapeDataString(reader.Value)));
        }
        reader.MoveToElement();
    }

    private void Append(string text)
    {
        if (element is "instrText" or "delInstrText")
        {
            field.Append(text);
            return;
        }
        if (element is "delText")
            differs = true;
        else
            now.Append(text);
        if (inserted > 0 && element is not "delText")
            differs = true;
        else
            before.Append(text);
    }

    private void Add(string kind, StringBuilder text)
    {
        foreach (var line in text.ToString().Split('\n').Where(line => line.EnumerateRunes().Any(Rune.IsLetterOrDigit)))
            Found.Add(new WrittenText(part, kind, line));
    }
}
