namespace SpOffice.Texts;

/// <summary>Quotation marks in running text: “ ” and « », and straight ones, which open and close alike.</summary>
public static class Quotation
{
    /// <summary>Whether a position of a text stands between quotation marks.</summary>
    public static bool Holds(string text, int position)
    {
        var depth = 0;
        var straight = false;
        foreach (var c in text.AsSpan(0, position))
        {
            if (c is '“' or '„' or '«')
                depth++;
            else if (c is '”' or '»')
                depth = Math.Max(0, depth - 1);
            else if (c == '"')
                straight = !straight;
        }
        return straight || depth > 0;
    }
}
