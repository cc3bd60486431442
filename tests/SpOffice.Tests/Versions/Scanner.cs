using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SpOffice.Tests.Versions;

/// <summary>Looks for names in a finished file, sharing nothing with what made it: inflates every part, files within files too; takes markup
/// away so that runs join; decodes entities and addresses; keeps letters and figures only, without accents.</summary>
internal static partial class Scanner
{
    /// <summary>Parts of the file in which a name stands, each with the name.</summary>
    public static IReadOnlyList<string> Hits(byte[] file, params string[] names) =>
        [.. from text in Texts(file, "") from name in names where text.Squeezed.Contains(Squeeze(name), StringComparison.Ordinal) select $"{text.Part}: {name}"];

    private static IEnumerable<(string Part, string Squeezed)> Texts(byte[] file, string within)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var (bytes, part) = (content.ToArray(), within + entry.FullName);
            yield return (part, Squeeze(entry.FullName));
            if (bytes.Length > 4 && bytes[0] == 'P' && bytes[1] == 'K')
            {
                foreach (var inner in Texts(bytes, part + "!"))
                    yield return inner;
            }
            foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.Latin1 })
            {
                var text = encoding.GetString(bytes);
                yield return (part, Squeeze(WebUtility.HtmlDecode(Tags().Replace(text, ""))));
                yield return (part, Squeeze(WebUtility.HtmlDecode(WebUtility.UrlDecode(string.Join('\n', Values().Matches(text).Select(value => value.Groups[1].Value))))));
                // Without what another has deleted, and without what was inserted: each side of a change on its own.
                yield return (part, Squeeze(WebUtility.HtmlDecode(Tags().Replace(Deleted().Replace(text, ""), ""))));
                yield return (part, Squeeze(WebUtility.HtmlDecode(Tags().Replace(Inserted().Replace(text, ""), ""))));
            }
        }
    }

    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().SelectMany(rune => Apart(rune).EnumerateRunes()))
        {
            if (Rune.IsLetterOrDigit(rune) && rune.Value != 0x640)
                squeezed.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return squeezed.ToString();
    }

    private static string Apart(Rune rune) => rune.Value is 0xFFFE or 0xFFFF || CharUnicodeInfo.GetUnicodeCategory(rune.Value) == UnicodeCategory.OtherNotAssigned
        ? "" : rune.ToString().Normalize(NormalizationForm.FormKD);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("=\"([^\"]*)\"")]
    private static partial Regex Values();

    [GeneratedRegex("<w:del .*?</w:del>", RegexOptions.Singleline)]
    private static partial Regex Deleted();

    [GeneratedRegex("<w:ins .*?</w:ins>", RegexOptions.Singleline)]
    private static partial Regex Inserted();
}
