using System.Text;
using SpOffice.Submissions;

namespace SpOffice.Versions;

/// <summary>A list of names kept beside the case: one name a line, its other spellings and transliterations after <c>|</c>. A line may begin
/// with <c>person:</c>, <c>organisation:</c>, <c>place:</c>, <c>contact:</c> or <c>withdrawn:</c>; one that begins with <c>#</c> is a remark.</summary>
public static class NameList
{
    /// <summary>Reads a list.</summary>
    /// <exception cref="UnreadableException">wrong-encoding: it is not UTF-8.</exception>
    public static IReadOnlyList<Named> Parse(byte[] file)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
            return [.. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(Line).OfType<Named>()];
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("wrong-encoding");
        }
    }

    private static Named? Line(string line)
    {
        var colon = line.IndexOf(':');
        var prefix = colon < 0 ? "" : line[..colon].Trim().ToLowerInvariant();
        NamedKind? kind = prefix switch
        {
            "person" or "withdrawn" => NamedKind.Person,
            "organisation" => NamedKind.Organisation,
            "place" => NamedKind.Place,
            "contact" => NamedKind.Contact,
            _ => null,
        };
        var spellings = (kind is null ? line : line[(colon + 1)..]).Split(['|', '\t', '='], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(AnswerText.Normalise).Where(name => name.Length > 0).ToList();
        if (spellings.Count == 0)
            return null;
        var role = kind switch { NamedKind.Organisation => "organisation", NamedKind.Place => "place", NamedKind.Contact => "contact", _ => "listed" };
        return new Named(spellings[0], role, kind ?? NamedKind.Person) { Variants = [.. spellings.Skip(1)], Withdrawn = prefix == "withdrawn" };
    }
}
