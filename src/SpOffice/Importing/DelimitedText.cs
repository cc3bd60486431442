using System.Text;

namespace SpOffice.Importing;

/// <summary>Rows and cells of a text: CSV as RFC 4180 has it, and what a spreadsheet puts on the clipboard. Cells in quotes may hold marks and new lines.</summary>
internal static class DelimitedText
{
    private static readonly char[] Marks = ['\t', ';', ','];

    /// <summary>Every row, empty ones too, so that they can be counted.</summary>
    public static IEnumerable<List<string>> Rows(string text)
    {
        // Excel's own line that names the mark counts as a row.
        var named = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n';
        var mark = named ? text[4] : MarkOf(text);
        if (named)
            yield return [""];
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = named ? text.IndexOf('\n') + 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    quoted = false;
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == mark)
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (c is '\n' or '\r')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                row.Add(cell.ToString());
                cell.Clear();
                yield return row;
                row = [];
            }
            else
            {
                cell.Append(c);
            }
        }
        if (cell.Length > 0 || row.Count > 0)
            yield return [.. row, cell.ToString()];
    }

    /// <summary>The mark that stands most often outside quotes in the first rows; a tab before the others where most rows have one, since nobody types one.</summary>
    private static char MarkOf(string text)
    {
        var (counts, rowsWithTab, rows, quoted, hasTab) = (new int[Marks.Length], 0, 0, false, false);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 5000)))
        {
            quoted ^= c == '"';
            if (quoted)
                continue;
            if (Array.IndexOf(Marks, c) is var mark and >= 0)
                counts[mark]++;
            hasTab |= c == '\t';
            if (c != '\n')
                continue;
            (rows, rowsWithTab, hasTab) = (rows + 1, rowsWithTab + (hasTab ? 1 : 0), false);
        }
        // Of a last row that does not end, a tab counts too.
        if (hasTab ? 2 * rowsWithTab >= rows : 2 * rowsWithTab > rows)
            return '\t';
        if (counts[1] >= counts[2] && counts[1] > 0)
            return ';';
        return hasTab || counts[2] > 0 || counts[0] == 0 ? ',' : '\t';
    }
}
