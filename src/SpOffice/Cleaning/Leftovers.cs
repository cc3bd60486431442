using System.Text.RegularExpressions;

namespace SpOffice.Cleaning;

/// <summary>What no program shows: parts that nothing leads to, remarks in the code of a part, names that somebody gave to a picture's file.</summary>
internal static partial class Leftovers
{
    /// <summary>What has a rule of its own.</summary>
    private static readonly string[] Known = ["/docProps/", "/comments", "/media/"];
    private static readonly string[] Coded = [".xml", ".rels", ".vml", ".svg"];

    public static void Clean(OfficeParts parts)
    {
        Unreached(parts);
        foreach (var part in parts.Names.Where(name => Coded.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && HasRemarks(parts[name]!)))
            parts.Edit(part, root => Report(parts, "code-remarks", part));
        Renamed(parts);
    }

    private static void Unreached(OfficeParts parts)
    {
        var reached = parts.Reached().Select(name => Uri.UnescapeDataString(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        parts.Drop("leftover-parts", parts.Names.Where(name => name != "[Content_Types].xml" && !name.EndsWith(".rels", StringComparison.Ordinal)
            && name != "mimetype" && !Known.Any(known => ("/" + name).Contains(known, StringComparison.Ordinal)) && !reached.Contains(Uri.UnescapeDataString(name))).ToList());
    }

    /// <summary>Remarks and instructions of programs: the part is written anew without them.</summary>
    private static bool HasRemarks(byte[] part)
    {
        var start = part.AsSpan().IndexOf((byte)'<');
        if (start is < 0 or > 4)
            return false;
        var body = part.AsSpan(part.AsSpan(start).StartsWith("<?xml"u8) ? start + 5 : start);
        return body.IndexOf("<!--"u8) >= 0 || body.IndexOf("<?"u8) >= 0;
    }

    private static bool Report(OfficeParts parts, string kind, string part)
    {
        parts.Found.Add(new CleanFinding(kind, part, 1, true));
        return true;
    }

    /// <summary>The file of a picture inside the document keeps the name it had on the disk.</summary>
    private static void Renamed(OfficeParts parts)
    {
        var taken = parts.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Names.Where(name => ("/" + name).Contains("/media/", StringComparison.Ordinal) && !Usual().IsMatch(Path.GetFileName(name))))
        {
            var number = 1;
            string Name() => part[..(part.LastIndexOf('/') + 1)] + "image" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + Path.GetExtension(part);
            while (taken.Contains(Name()))
                number++;
            taken.Add(Name());
            if (parts.Rename(part, Name()))
                Report(parts, "part-names", Name());
        }
    }

    [GeneratedRegex("^(image|media|video|audio|picture|hdphoto|chart|thumbnail|sound|model3d|diagram)[0-9]{0,5}\\.[A-Za-z0-9]{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
