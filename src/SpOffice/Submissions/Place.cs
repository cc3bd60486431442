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
    public static (string Group, int Number)? InnermostItem(string place) => Items(place) is [.., var last] ? last : null;

    /// <summary>The items a place stands in, the outermost first.</summary>
    public static (string Group, int Number)[] Items(string place) =>
        [.. place.Split('/').Where(segment => segment.EndsWith(']')).Select(Parse)];

    /// <summary>The place of an item taken apart: the item it stands in (empty for the form), its group, its number.</summary>
    public static (string Parent, string Group, int Number) Split(string item)
    {
        var slash = item.LastIndexOf('/');
        var (group, number) = Parse(item[(slash + 1)..]);
        return (slash < 0 ? "" : item[..slash], group, number);
    }

    /// <summary>The item a place stands in, empty for the form.</summary>
    public static string ItemOf(string place) => place.LastIndexOf('/') is var slash and >= 0 ? place[..slash] : "";

    /// <summary>The question of a place, or the whole place when it names a part of the document.</summary>
    public static string Question(string place) => place[(place.LastIndexOf('/') + 1)..];

    private static (string Group, int Number) Parse(string segment)
    {
        var open = segment.IndexOf('[');
        return (segment[..open], int.Parse(segment.AsSpan(open + 1, segment.Length - open - 2), CultureInfo.InvariantCulture));
    }
}
