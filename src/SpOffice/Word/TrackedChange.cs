using System.Globalization;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Marks what is edited as tracked insertions and deletions (ECMA-376 part 1, 17.13.5).</summary>
internal sealed class TrackedChange(XElement root)
{
    private static readonly XNamespace W = Names.W;

    private int next = 1 + root.Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "del")
        .Select(change => int.TryParse((string?)change.Attribute(W + "id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id < int.MaxValue / 2 ? id : 0)
        .DefaultIfEmpty().Max();

    /// <summary>What stands in a place stays as a deletion.</summary>
    public void Delete(XElement place)
    {
        foreach (var run in place.Descendants(W + "r").Where(run => !run.Ancestors(W + "del").Any()).ToList())
        {
            foreach (var old in run.Elements().Where(element => element.Name == W + "t" || element.Name == W + "instrText").ToList())
                old.ReplaceWith(new XElement(W + (old.Name.LocalName == "t" ? "delText" : "delInstrText"), old.Attributes(), old.Nodes()));
            run.ReplaceWith(Change("del", new XElement(run)));
        }
        foreach (var paragraph in place.Elements().Concat(place.Elements(W + "sdt").Elements(W + "sdtContent").Elements()).Where(element => element.Name == W + "p").ToList())
            MarkEnd(paragraph, "del");
    }

    /// <summary>A run, paragraph, control or row is an insertion with everything in it.</summary>
    /// <param name="added">What was added.</param>
    /// <param name="endToo">Whether the ends of its paragraphs are new too.</param>
    public void Insert(XElement added, bool endToo)
    {
        foreach (var row in added.DescendantsAndSelf(W + "tr").ToList())
            MarkRow(row);
        foreach (var paragraph in endToo ? added.DescendantsAndSelf(W + "p").ToList() : [])
            MarkEnd(paragraph, "ins");
        foreach (var run in added.DescendantsAndSelf(W + "r").Where(run => !run.Ancestors(W + "ins").Any()).ToList())
            run.ReplaceWith(Change("ins", new XElement(run)));
    }

    private void MarkRow(XElement row)
    {
        if (row.Element(W + "trPr") is not { } properties)
        {
            properties = new XElement(W + "trPr");
            if (row.Element(W + "tblPrEx") is { } exceptions)
                exceptions.AddAfterSelf(properties);
            else
                row.AddFirst(properties);
        }
        properties.Add(Change("ins"));
    }

    private void MarkEnd(XElement paragraph, string change)
    {
        if (paragraph.Element(W + "pPr") is not { } properties)
            paragraph.AddFirst(properties = new XElement(W + "pPr"));
        if (properties.Element(W + "rPr") is not { } mark)
        {
            mark = new XElement(W + "rPr");
            if (properties.Elements().FirstOrDefault(element => element.Name.LocalName is "sectPr" or "pPrChange") is { } later)
                later.AddBeforeSelf(mark);
            else
                properties.Add(mark);
        }
        if (mark.Element(W + change) is not null)
            return;
        if (change == "del" && mark.Element(W + "ins") is { } inserted)
            inserted.AddAfterSelf(Change(change));
        else
            mark.AddFirst(Change(change));
    }

    private XElement Change(string name, params object[] content) => new(W + name,
        new XAttribute(W + "id", (next++).ToString(CultureInfo.InvariantCulture)), new XAttribute(W + "author", "SpOffice"), content);
}
