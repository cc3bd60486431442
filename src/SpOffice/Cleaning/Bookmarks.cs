using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Names that somebody gave to places of a document: those that nothing leads to go, the others become numbers, in the fields and links
/// that lead there too.</summary>
internal static partial class Bookmarks
{
    private static readonly XNamespace W = Names.W;

    /// <summary>Cleans all stories together, since a field of one may lead into another.</summary>
    public static void Clean(IReadOnlyList<string> stories, OfficeParts parts)
    {
        var roots = stories.Select(story => new EditedPart(parts[story]!).Root).ToList();
        var named = roots.SelectMany(root => root.Descendants(W + "bookmarkStart")).Select(NameOf).Where(name => name.Length > 0 && !Usual().IsMatch(name)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (named.Count == 0)
            return;
        var leading = string.Join('\n', roots.SelectMany(root => root.Descendants(W + "hyperlink").Attributes(W + "anchor").Concat(root.Descendants(W + "fldSimple").Attributes(W + "instr")).Select(attribute => attribute.Value)
            .Concat(FieldCodes.Complex(root).Select(field => field.Code))));
        var number = 0;
        var numbered = named.Where(name => Word(name).IsMatch(leading)).ToDictionary(name => name, _ => "b" + (++number).ToString(CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        foreach (var story in stories)
            parts.Edit(story, root => Clean(root, story, named, numbered, parts));
    }

    private static bool Clean(XElement root, string story, List<string> named, Dictionary<string, string> numbered, OfficeParts parts)
    {
        var starts = root.Descendants(W + "bookmarkStart").Where(start => named.Contains(NameOf(start), StringComparer.OrdinalIgnoreCase)).ToList();
        var gone = starts.Where(start => !numbered.ContainsKey(NameOf(start))).ToList();
        var ids = gone.Select(start => (string?)start.Attribute(W + "id")).ToHashSet();
        foreach (var start in starts.Except(gone))
            start.SetAttributeValue(W + "name", numbered[NameOf(start)]);
        OfficeParts.Cut(gone.Concat(root.Descendants(W + "bookmarkEnd").Where(end => ids.Contains((string?)end.Attribute(W + "id")))));
        var led = Leading(root, numbered);
        if (starts.Count > 0)
            parts.Found.Add(new CleanFinding("bookmarks", story, starts.Count, true));
        return starts.Count > 0 || led;
    }

    private static bool Leading(XElement root, Dictionary<string, string> numbered)
    {
        var changed = false;
        foreach (var (name, other) in numbered)
        {
            var word = Word(name);
            foreach (var attribute in root.Descendants(W + "hyperlink").Attributes(W + "anchor").Concat(root.Descendants(W + "fldSimple").Attributes(W + "instr")).Where(attribute => word.IsMatch(attribute.Value)))
            {
                attribute.Value = word.Replace(attribute.Value, other);
                changed = true;
            }
            foreach (var (marks, code) in FieldCodes.Complex(root).Where(field => word.IsMatch(field.Code)))
            {
                // A code may be parted over several runs: the first one takes all of it.
                var pieces = marks.Where(mark => mark.Name != W + "fldChar").ToList();
                pieces[0].Value = word.Replace(code, other);
                pieces[0].SetAttributeValue(XNamespace.Xml + "space", "preserve");
                pieces.Skip(1).Remove();
                changed = true;
            }
        }
        return changed;
    }

    private static string NameOf(XElement start) => (string?)start.Attribute(W + "name") ?? "";

    private static Regex Word(string name) => new($@"(?<![\p{{L}}\p{{N}}_]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}_])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Those that Word makes itself.</summary>
    [GeneratedRegex(@"^_(Toc|Ref|Hlk|Hlt|ENREF_)\d+$|^_GoBack$|^b\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
