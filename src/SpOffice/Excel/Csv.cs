using System.Text;

namespace SpOffice.Excel;

/// <summary>Reads comma-separated values (RFC 4180), and what Excel calls so elsewhere: semicolons and tabs too.</summary>
internal static class Csv
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The records in order; a record of one empty field is an empty line.</summary>
    /// <exception cref="UnreadableException">unreadable-list.</exception>
    public static IEnumerable<List<string>> Read(byte[] file)
    {
        var text = Decoded(file);
        if (text.Contains('\0', StringComparison.Ordinal) || text.Trim().Length == 0)
            throw new UnreadableException("unreadable-list");
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0)
            // The line counts as a row in Excel too.
            return Records(text[(end + 1)..], text[4]).Prepend([""]);
        return Records(text, SeparatorOf(text));
    }

    private static IEnumerable<List<string>> Records(string text, char separator)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (quoted && c == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (c == '"' && (quoted || field.Length == 0))
            {
                quoted = !quoted;
            }
            else if (!quoted && (c == separator || c is '\r' or '\n'))
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == separator)
                    continue;
                if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                    at++;
                yield return fields;
                fields = [];
            }
            else
            {
                field.Append(c);
            }
        }
        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(field.ToString());
            yield return fields;
        }
    }

    /// <summary>The sign that parts most fields of the first lines.</summary>
    private static char SeparatorOf(string text)
    {
        var first = text.Split('\n').Take(20).ToList();
        return new[] { ',', ';', '\t' }.MaxBy(sign => first.Sum(line => line.AsSpan().Count(sign)));
    }

    private static string Decoded(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(file, 3, file.Length - 3),
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file, 2, file.Length - 2),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file, 2, file.Length - 2),
                _ => Strict.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("unreadable-list");
        }
    }
}
