namespace SpOffice.Cleaning;

/// <summary>Handwriting says who wrote it and when (W3C InkML, annotations and time stamps); the strokes stay.</summary>
internal static class InkNotes
{
    private const string InkMl = "http://www.w3.org/2003/InkML";
    private static readonly string[] Notes = ["annotation", "annotationXML", "timestamp"];

    /// <summary>Whether a part is handwriting.</summary>
    public static bool IsInk(byte[] part)
    {
        var start = part.AsSpan(0, Math.Min(part.Length, 2048));
        return start.IndexOf("InkML"u8) >= 0 || start.IndexOf("<ink"u8) >= 0;
    }

    public static void Clean(OfficeParts parts)
    {
        foreach (var ink in parts.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && IsInk(parts[name]!)))
        {
            parts.Edit(ink, root => parts.RemoveConfirmed("picture-metadata", ink,
                root.DescendantsAndSelf().Where(element => Notes.Contains(element.Name.LocalName) && (element.Name.NamespaceName is InkMl or ""))));
        }
    }
}
