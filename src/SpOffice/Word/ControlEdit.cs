using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>Replaces the text of a content control, openly or as tracked changes. A confidential passage stays confidential: where one was in
/// the old answer, the whole new one is marked.</summary>
/// <param name="root">The part that is edited: looked into for the ids it has, only where a new one is needed.</param>
/// <param name="tracks">Whether changes are tracked.</param>
/// <param name="lang">Language tag of answers.</param>
/// <param name="helpStyle">Id of the style of help text, if the document has it.</param>
internal sealed class ControlEdit(Func<XElement> root, bool tracks, string lang, string? helpStyle)
{
    private static readonly XNamespace W = Names.W;

    private readonly Lazy<ControlIds> ids = new(() => new(root()));
    private readonly Lazy<TrackedChange> change = new(() => new(root()));

    public void SetText(XElement control, string text)
    {
        var showedHelp = TakesText(control.Element(W + "sdtPr")!);
        var place = PlaceOf(control);
        var added = Marked(place, NewRuns(place, text, control.Element(W + "sdtPr")!.Element(W + "text") is not null));
        if (!tracks || showedHelp)
            Replace(place, added);
        if (!tracks)
            return;
        if (!showedHelp)
        {
            change.Value.Delete(place);
            place.Add(added);
        }
        // The paragraph that held the help was there already.
        for (var i = 0; i < added.Count; i++)
            change.Value.Insert(added[i], endToo: !showedHelp || i < added.Count - 1);
    }

    /// <summary>Takes an answer away: the control shows its help again; where changes are tracked, the old text becomes a deletion.</summary>
    public void Clear(XElement control, string help)
    {
        if (!tracks)
            ShowPlaceholder(control, help);
        else if (!TakesText(control.Element(W + "sdtPr")!))
            change.Value.Delete(PlaceOf(control));
    }

    /// <summary>Empties a control, so that it shows its help.</summary>
    public void ShowPlaceholder(XElement control, string help)
    {
        var properties = control.Element(W + "sdtPr")!;
        TakesText(properties);
        var mark = new XElement(W + "showingPlcHdr");
        if (properties.Elements().LastOrDefault(element => element.Name.LocalName is "rPr" or "alias" or "tag" or "id" or "lock" or "placeholder" or "temporary") is { } before)
            before.AddAfterSelf(mark);
        else
            properties.AddFirst(mark);
        var place = PlaceOf(control);
        var style = new XElement(W + "rPr", helpStyle is null ? null : new XElement(W + "rStyle", new XAttribute(W + "val", helpStyle)), Language());
        Replace(place, [.. Blocks(place, [help]).Select(block => WithRun(block, new XElement(W + "r", style, RunContent.Of(help))))]);
    }

    /// <summary>Marks a new item as inserted, where changes are tracked.</summary>
    public void MarkInserted(XElement item)
    {
        if (tracks)
            change.Value.Insert(item, endToo: true);
    }

    /// <summary>Takes away what would show or restore another answer than the text: help, tick, picked day, last choice, bound data.
    /// Says whether help was shown.</summary>
    private static bool TakesText(XElement properties)
    {
        var help = properties.Element(W + "showingPlcHdr");
        var showed = help is not null && (string?)help.Attribute(W + "val") is not ("0" or "false" or "off");
        help?.Remove();
        properties.Elements().Where(element => element.Name.LocalName is "checkbox" or "dataBinding").Remove();
        properties.Element(W + "date")?.Attribute(W + "fullDate")?.Remove();
        properties.Elements().Attributes(W + "lastValue").Remove();
        return showed;
    }

    /// <summary>Where the text stands: a control may hold a cell, or a row, whose last cell it is then.</summary>
    private static XElement PlaceOf(XElement control)
    {
        var content = control.Element(W + "sdtContent")!;
        return content.Element(W + "tc") ?? content.Elements(W + "tr").Elements(W + "tc").LastOrDefault() ?? content;
    }

    private static void Replace(XElement place, IEnumerable<XElement> added)
    {
        var kept = place.Elements(W + "tcPr").ToList();
        place.ReplaceNodes(kept, added);
        // A cell ends with a paragraph, or Word calls the file corrupt.
        if (place.Name == W + "tc" && place.Elements().Last().Name == W + "sdt")
            place.Add(new XElement(W + "p"));
    }

    /// <summary>Runs where the control stands within a paragraph, else paragraphs.</summary>
    private List<XElement> NewRuns(XElement place, string text, bool oneParagraph)
    {
        var properties = place.Descendants(W + "r").FirstOrDefault()?.Element(W + "rPr") is { } given ? new XElement(given) : new XElement(W + "rPr");
        properties.Elements().Where(element => element.Name.LocalName is "rPrChange" or "rStyle" or "lang" or "ins" or "del").Remove();
        if (properties.Elements(W + "eastAsianLayout").Concat(properties.Elements(W + "specVanish")).FirstOrDefault() is { } later)
            later.AddBeforeSelf(Language());
        else
            properties.Add(Language());
        var pieces = place.Descendants(W + "p").Any() && !oneParagraph ? text.Split('\n') : [text];
        return [.. Blocks(place, pieces).Zip(pieces, (block, piece) => WithRun(block, new XElement(W + "r", properties, RunContent.Of(piece))))];
    }

    /// <summary>An empty paragraph for each piece, like the first that stands there; null where no paragraph may stand.</summary>
    private static IEnumerable<XElement?> Blocks(XElement place, IEnumerable<string> pieces)
    {
        var paragraph = place.Descendants(W + "p").FirstOrDefault();
        foreach (var _ in pieces)
        {
            var properties = paragraph?.Element(W + "pPr") is { } given ? new XElement(given) : null;
            properties?.Descendants().Where(element => element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "pPrChange" or "sectPr").Remove();
            yield return paragraph is null && place.Name != W + "tc" ? null : new XElement(W + "p", properties);
        }
    }

    private static XElement WithRun(XElement? block, XElement run)
    {
        block?.Add(run);
        return block ?? run;
    }

    private List<XElement> Marked(XElement place, List<XElement> added)
    {
        var mark = place.Descendants(W + "sdt").Select(inner => inner.Element(W + "sdtPr")).FirstOrDefault(inner => (string?)inner?.Element(W + "tag")?.Attribute(W + "val") == Names.ConfidentialTag);
        if (mark is null)
            return added;
        var copy = new XElement(mark);
        copy.Element(W + "id")?.SetAttributeValue(W + "val", ids.Value.Next());
        return [new XElement(W + "sdt", copy, new XElement(W + "sdtContent", added))];
    }

    private XElement Language() => new(W + "lang", new XAttribute(W + "val", lang));
}
