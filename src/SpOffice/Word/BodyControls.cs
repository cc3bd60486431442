using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>The content controls of a file's body beside those Word shows, so that an answer of the file is found in Word again. Those of
/// headers and text boxes are never among them, whatever their tags.</summary>
internal static class BodyControls
{
    private static readonly XNamespace W = Names.W;

    /// <summary>Properties of controls that are not of rich text; up to Word API 1.3 such controls are not shown.</summary>
    private static readonly HashSet<string> OtherKinds =
        ["text", "comboBox", "dropDownList", "date", "picture", "group", "docPartList", "docPartObj", "citation", "bibliography", "equation", "checkbox",
         "repeatingSection", "repeatingSectionItem"];

    /// <summary>Which of the controls Word shows is which of the file.</summary>
    /// <param name="root">The main part.</param>
    /// <param name="seen">What Word shows.</param>
    /// <returns>By the control's number in the main part, as in <see cref="Reading.Controls"/>, its number among those seen. A control about
    /// which there is doubt is not in it.</returns>
    public static ImmutableDictionary<int, int> Match(XElement root, ImmutableArray<SeenControl> seen)
    {
        var all = root.Descendants(W + "sdt").Select((element, ordinal) => (Element: element, Ordinal: ordinal, Id: Id(element), Tag: EmptyItem.Tag(element)))
            .Where(control => InBody(control.Element)).ToList();
        foreach (var shown in new[] { all.Where(control => IsRichText(control.Element)).ToList(), all })
        {
            if (shown.Select(control => control.Tag).SequenceEqual(seen.Select(control => control.Tag.Trim())))
                return shown.Select((control, index) => (control.Ordinal, index)).ToImmutableDictionary(pair => pair.Ordinal, pair => pair.index);
        }
        var byId = all.GroupBy(control => (control.Id, control.Tag)).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single().Ordinal);
        return seen.Select((control, index) => (Key: (control.Id, control.Tag.Trim()), Index: index)).GroupBy(pair => pair.Key)
            .Where(same => same.Count() == 1 && byId.ContainsKey(same.Key)).ToImmutableDictionary(same => byId[same.Key], same => same.Single().Index);
    }

    /// <summary>Whether an element stands in the body's own text.</summary>
    public static bool InBody(XElement element) => !element.Ancestors().Any(outer => outer.Name.LocalName is "txbxContent" or "Fallback");

    private static bool IsRichText(XElement control) =>
        control.Element(W + "sdtPr") is not { } properties || !properties.Elements().Any(property => OtherKinds.Contains(property.Name.LocalName));

    private static long Id(XElement control) =>
        long.TryParse((string?)control.Element(W + "sdtPr")?.Element(W + "id")?.Attribute(W + "val"), CultureInfo.InvariantCulture, out var id) ? id : 0;
}
