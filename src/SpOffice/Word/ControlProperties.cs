using System.Xml;

namespace SpOffice.Word;

/// <summary>Reads the properties of a content control (<c>w:sdtPr</c>).</summary>
internal static class ControlProperties
{
    public static void Read(XmlReader reader, Control control) => PartWalk.Inside(reader, () =>
    {
        string? Value(string name = "val") => reader.GetAttribute(name, reader.NamespaceURI);
        switch (reader.LocalName)
        {
            case "tag":
                control.Tag = Value()?.Trim() ?? "";
                break;
            case "alias":
                control.Title = Value() ?? "";
                break;
            case "showingPlcHdr":
                control.ShowsPlaceholder = IsOn(Value());
                break;
            case "repeatingSection":
                control.IsSection = true;
                break;
            case "repeatingSectionItem":
                control.IsItem = true;
                break;
            case "listItem" when (Value("displayText") ?? Value("value")) is { } shown:
                control.List[shown] = Value("value") ?? shown;
                break;
            case "checkbox":
                control.Checked = false;
                break;
            case "checked":
                control.Checked = IsOn(Value());
                break;
        }
    });

    private static bool IsOn(string? value) => value is null or "1" or "true" or "on";
}
