using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Fields whose code leads to another file keep what they show and lose their code (ECMA-376 part 1, 17.16.5). Those that show an author,
/// a path or a property are reported: what they show is text of the document.</summary>
internal static class FieldCodes
{
    private static readonly XNamespace W = Names.W;
    private static readonly string[] Leading = ["INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "RD", "DATABASE", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY", "MERGEFIELD", "ADDIN", "PRIVATE"];

    /// <summary>Their code says something that is shown nowhere: entries of an index, conditions, values that are kept.</summary>
    private static readonly string[] Hidden = ["XE", "TC", "TA", "SET", "ASK", "FILLIN", "IF", "COMPARE", "NEXTIF", "SKIPIF"];
    private static readonly string[] Telling = ["AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE", "DOCPROPERTY", "DOCVARIABLE", "INFO", "TITLE", "SUBJECT", "KEYWORDS", "COMMENTS"];

    /// <returns>Whether the story changed.</returns>
    public static bool Clean(XElement story, string name, OfficeParts parts)
    {
        var (removed, telling) = (0, 0);
        var mayHidden = parts.MayRemove("hidden-text", name, story.Descendants(W + "fldSimple").Select(simple => (string?)simple.Attribute(W + "instr") ?? "").Concat(Complex(story).Select(field => field.Code)).Count(code => Is(code, Hidden)));
        bool Goes(string code) => mayHidden && Is(code, Hidden);
        foreach (var simple in story.Descendants(W + "fldSimple").Reverse().ToList())
        {
            var code = (string?)simple.Attribute(W + "instr") ?? "";
            telling += Is(code, Telling) ? 1 : 0;
            if (Leads(code) || Goes(code))
            {
                simple.ReplaceWith(simple.Nodes());
                removed += Leads(code) ? 1 : 0;
            }
        }
        foreach (var (marks, code) in Complex(story).ToList())
        {
            telling += Is(code, Telling) ? 1 : 0;
            if (Leads(code) || Goes(code))
            {
                marks.ForEach(mark => mark.Remove());
                removed += Leads(code) ? 1 : 0;
            }
        }
        if (removed > 0)
            parts.Found.Add(new CleanFinding("external-links", name, removed, true));
        parts.Leave("telling-fields", name, telling);
        return removed > 0 || mayHidden;
    }

    /// <summary>Fields of several runs, inner ones first: their marks with their code, and the code in one piece.</summary>
    public static IReadOnlyList<(List<XElement> Marks, string Code)> Complex(XElement story)
    {
        var found = new List<(List<XElement>, string)>();
        var open = new Stack<(List<XElement> Marks, List<XElement> Codes)>();
        foreach (var element in story.Descendants().Where(element => element.Name == W + "fldChar" || element.Name == W + "instrText" || element.Name == W + "delInstrText"))
        {
            var kind = (string?)element.Attribute(W + "fldCharType");
            if (kind == "begin")
                open.Push(([], []));
            if (open.Count == 0)
                continue;
            open.Peek().Marks.Add(element);
            if (kind is null)
                open.Peek().Codes.Add(element);
            if (kind == "end" && open.Pop() is var field)
                found.Add((field.Marks, string.Concat(field.Codes.Select(code => code.Value))));
        }
        return found;
    }

    private static bool Leads(string code) => Is(code, Leading) || (Is(code, ["HYPERLINK"]) && (code.Contains("file:", StringComparison.OrdinalIgnoreCase) || code.Contains(":\\", StringComparison.Ordinal) || code.Contains("\"\\\\", StringComparison.Ordinal)));

    private static bool Is(string code, string[] kinds) => code.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var kind, ..] && kinds.Contains(kind, StringComparer.OrdinalIgnoreCase);
}
