using System.Globalization;

namespace SpOffice.Submissions;

/// <summary>Where something stands: group path and question id, counted from 1, such as <c>victim[2]/victim.consent.letter</c>;
/// or a part of the document, such as <c>header</c>.</summary>
public static class Place
{
    /// <summary>The place of the n-th item of a group.</summary>
    public static string Item(string parent, string group, int number) =>
        (parent.Length == 0 ? "" : parent + "/") + string.Create(CultureInfo.InvariantCulture, $"{group}[{number}]");

    /// <summary>The item part of a place: group and number from 1 of the innermost item; null when it stands in none.</summary>
    public static (string Group, int Number)? InnermostItem(string place)
    {
        var close = place.LastIndexOf(']');
        if (close < 0)
            return null;
        var open = place.LastIndexOf('[', close);
        var start = place.LastIndexOf('/', open) + 1;
        return (place[start..open], int.Parse(place.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture));
    }

    /// <summary>The question of a place, or the whole place when it names a part of the document.</summary>
    public static string Question(string place) => place[(place.LastIndexOf('/') + 1)..];
}
