using System.Xml.Linq;
using SpOffice.Media;
using SpOffice.Word;

namespace SpOffice.Cleaning;

/// <summary>Takes out what pictures say about camera, place and maker. Of a picture of a kind whose metadata cannot be told from it, the whole
/// picture goes once that is confirmed: an empty one stands in its place, so that the layout stays.</summary>
internal static class Pictures
{
    private static readonly string[] Films = [".mp3", ".mp4", ".m4a", ".m4v", ".wav", ".mov", ".avi", ".wmv", ".wma", ".mpg", ".mpeg", ".ogg", ".flac", ".aac"];

    /// <summary>One transparent point (W3C, Portable Network Graphics).</summary>
    private static readonly byte[] Empty = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");

    public static void Clean(OfficeParts parts)
    {
        foreach (var part in parts.Names)
        {
            var picture = parts[part]!;
            if (PictureMetadata.Without(picture) is { } bare)
            {
                if (!bare.AsSpan().SequenceEqual(picture) && parts.MayRemove("picture-metadata", part, 1))
                    parts.Replace(part, bare);
            }
            else if (PictureMetadata.IsMedium(part))
            {
                if (Films.Any(ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                    parts.Leave("film-not-cleaned", part, 1);
                else if (parts.MayRemove("picture-not-cleaned", part, 1))
                    Replace(part, parts);
            }
        }
    }

    private static void Replace(string part, OfficeParts parts)
    {
        WithoutFinerCopies(part, parts);
        if (Path.GetExtension(part).Equals(".png", StringComparison.OrdinalIgnoreCase))
        {
            parts.Replace(part, Empty);
            return;
        }
        var (number, folder) = (1, part[..(part.LastIndexOf('/') + 1)]);
        string Name() => $"{folder}image{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.png";
        while (parts.Names.Contains(Name(), StringComparer.OrdinalIgnoreCase))
            number++;
        // What nothing leads to goes as a leftover.
        if (!parts.Rename(part, Name()))
        {
            parts.Replace(part, Empty);
            return;
        }
        parts.Replace(Name(), Empty);
        parts.Edit("[Content_Types].xml", types =>
        {
            OfficeParts.Cut(types.Elements(Word.Names.Types + "Override").Where(type => ((string?)type.Attribute("PartName"))?.TrimStart('/') == Name()));
            if (!types.Elements(Word.Names.Types + "Default").Any(type => "png".Equals((string?)type.Attribute("Extension"), StringComparison.OrdinalIgnoreCase)))
                types.AddFirst(new XElement(Word.Names.Types + "Default", new XAttribute("Extension", "png"), new XAttribute("ContentType", "image/png")));
            return true;
        });
    }

    /// <summary>A drawing to scale, or the original behind an effect, lies beside the picture that is shown otherwise: the mark that leads to it goes.</summary>
    private static void WithoutFinerCopies(string part, OfficeParts parts)
    {
        foreach (var owner in parts.Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)).Select(OfficeParts.OwnerOf).Where(owner => parts[owner] is not null).ToList())
        {
            var ids = Relations.Of(parts.Package, owner).Where(relation => !relation.External && Uri.UnescapeDataString(relation.Target) == Uri.UnescapeDataString(part)).Select(relation => relation.Id).ToHashSet();
            if (ids.Count > 0)
                parts.Edit(owner, root => OfficeParts.Cut(root.Descendants().Where(element => element.Name.LocalName == "ext" && element.Descendants().Any(inner => inner.Name.LocalName is "svgBlip" or "imgLayer" && inner.Attributes().Any(id => ids.Contains(id.Value)))).ToList()));
        }
    }
}
