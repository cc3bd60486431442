using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The header of the case repeats its title by a field. Word updates it, others show the text that was stored, so it is stored anew.</summary>
internal static class CaseHeader
{
    private static readonly XNamespace W = Names.W;

    public static Package WithTitle(Package package, string main, string title)
    {
        foreach (var header in Relations.Of(package, main).Where(relation => relation.Kind == "header" && package[relation.Target] is not null))
        {
            var part = new EditedPart(package[header.Target]!);
            var shown = Simple(part.Root).Concat(Complex(part.Root)).ToList();
            if (shown.Count == 0 || string.Concat(shown.Select(text => text.Value)) == title)
                continue;
            shown[0].Value = title;
            shown[0].SetAttributeValue(XNamespace.Xml + "space", "preserve");
            shown.Skip(1).ToList().ForEach(text => text.Value = "");
            package = package.With(header.Target, part.ToBytes());
        }
        return package;
    }

    private static IEnumerable<XElement> Simple(XElement header) => header.Descendants(W + "fldSimple")
        .Where(field => ((string?)field.Attribute(W + "instr") ?? "").Contains(Furniture.ReferenceStyle, StringComparison.Ordinal)).SelectMany(field => field.Descendants(W + "t"));

    /// <summary>Word itself writes a field as runs: begin, instruction, separator, result, end (ECMA-376 part 1, 17.16.18).</summary>
    private static IEnumerable<XElement> Complex(XElement header)
    {
        var (ours, result) = (false, false);
        foreach (var element in header.Descendants())
        {
            if (element.Name == W + "instrText")
                ours |= element.Value.Contains(Furniture.ReferenceStyle, StringComparison.Ordinal);
            else if (element.Name == W + "fldChar" && (string?)element.Attribute(W + "fldCharType") is var kind)
                (ours, result) = kind switch { "separate" => (ours, true), "begin" or "end" => (false, false), _ => (ours, result) };
            else if (element.Name == W + "t" && ours && result)
                yield return element;
        }
    }
}
