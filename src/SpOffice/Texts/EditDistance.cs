namespace SpOffice.Texts;

/// <summary>How far two spellings are apart.</summary>
public static class EditDistance
{
    /// <summary>The fewest letters to add, drop or change (Levenshtein).</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var row = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            row[column] = column;
        for (var line = 1; line <= one.Length; line++)
        {
            var corner = row[0];
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = corner + (one[line - 1] == other[column - 1] ? 0 : 1);
                corner = row[column];
                row[column] = Math.Min(change, Math.Min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.Length];
    }
}
