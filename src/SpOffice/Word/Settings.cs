namespace SpOffice.Word;

/// <summary>The settings of a new document: those of the letterhead are left behind, since they name templates, data sources and editing sessions.</summary>
internal static class Settings
{
    public static byte[] Write(bool evenAndOdd) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("w", "settings", Names.Word);
        void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
        {
            xml.WriteStartElement("w", name, Names.Word);
            foreach (var (attribute, value) in attributes)
                xml.WriteAttributeString("w", attribute, Names.Word, value);
            xml.WriteEndElement();
        }
        // Word then leaves the author out of the properties when the document is saved.
        Empty("removePersonalInformation");
        Empty("defaultTabStop", ("val", "708"));
        if (evenAndOdd)
            Empty("evenAndOddHeaders");
        xml.WriteStartElement("w", "compat", Names.Word);
        Empty("compatSetting", ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"), ("val", "15"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}
