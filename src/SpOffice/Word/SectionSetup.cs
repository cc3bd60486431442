using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The set-up of the two sections: the cover keeps the letterhead's headers, the case has its own for every kind of page.</summary>
internal static class SectionSetup
{
    private static readonly XNamespace W = Names.W;
    private static readonly string[] Pages = ["default", "first", "even"];

    public static XElement OfCover(Letterhead head, PartList parts)
    {
        var kept = head.Relations.Select(relation => relation.Id).ToHashSet();
        var setup = new XElement(head.Section ?? new XElement(W + "sectPr"));
        foreach (var reference in setup.Elements().Where(IsFurniture).Where(reference => !kept.Contains((string?)reference.Attribute(Names.R + "id") ?? "")).ToList())
            reference.Remove();
        setup.Elements(W + "sectPrChange").Remove();
        if (!setup.Elements().Any(IsFurniture))
            setup.AddFirst(References(parts.IdOf("word/spEmptyHeader.xml"), parts.IdOf("word/spEmptyFooter.xml"), ["default"]));
        setup.Attributes().Where(attribute => attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
        return setup;
    }

    public static XElement OfCase(Letterhead head, PartList parts, bool newPage = true) => new(W + "sectPr",
        References(parts.IdOf("word/spHeader.xml"), parts.IdOf("word/spFooter.xml"), Pages),
        new XElement(W + "type", new XAttribute(W + "val", newPage ? "nextPage" : "continuous")),
        head.Section?.Element(W + "pgSz") ?? new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
        head.Section?.Element(W + "pgMar") ?? new XElement(W + "pgMar", Margins()),
        new XElement(W + "pgNumType", new XAttribute(W + "start", 1)));

    private static bool IsFurniture(XElement element) => element.Name == W + "headerReference" || element.Name == W + "footerReference";

    private static IEnumerable<XAttribute> Margins() =>
        from margin in new[] { ("top", 1361), ("right", 1276), ("bottom", 1247), ("left", 1276), ("header", 624), ("footer", 567), ("gutter", 0) }
        select new XAttribute(W + margin.Item1, margin.Item2);

    private static IEnumerable<XElement> References(string header, string footer, IEnumerable<string> pages) => pages.SelectMany(page => new[]
    {
        Reference("headerReference", header, page),
        Reference("footerReference", footer, page),
    });

    private static XElement Reference(string name, string id, string page) =>
        new(W + name, new XAttribute(W + "type", page), new XAttribute(Names.R + "id", id));
}
