namespace SpOffice.Pane;

/// <summary>Where the pane stands, and the words of its first page.</summary>
/// <param name="Host">The Office around it; null on a plain page. Its name is null where Office was asked for and does not answer.</param>
/// <param name="Lang">The screen's language: the one chosen before, else Office's or the browser's if we speak it, else English.</param>
/// <param name="Page">The name of the page in the address.</param>
/// <param name="Languages">The languages the screen speaks.</param>
/// <param name="Aims">What one may want to do.</param>
/// <param name="Said">The wording of the pane in that language.</param>
public sealed record Beginning(Host? Host, string Lang, string Page, IReadOnlyList<string> Languages, IReadOnlyList<Aim> Aims, IReadOnlyDictionary<string, string> Said)
{
    /// <summary>Reads what <c>begin</c> in <c>pane.js</c> says.</summary>
    internal static Beginning Parse(string text)
    {
        var lines = text.Split('\u241e');
        var (host, place, aims) = (lines[0].Split('\u241f'), lines[1].Split('\u241f'), lines[3].Split('\u241f'));
        return new Beginning(host[0].Length > 0 ? new Host(Named(host[1]), Named(host[2]), Named(host[3])) : null, place[0], place[1], lines[2].Split('\u241f'),
            Array.ConvertAll(aims, aim => new Aim(aim[..aim.IndexOf(' ')], aim[(aim.IndexOf(' ') + 1)..].Split(' '))), Words(lines[4]));
    }

    /// <summary>Reads what <c>words</c> in <c>pane.js</c> says.</summary>
    internal static IReadOnlyDictionary<string, string> Words(string text)
    {
        var words = text.Split('\u241f');
        var said = new Dictionary<string, string>(words.Length / 2);
        for (var i = 0; i + 1 < words.Length; i += 2)
            said[words[i]] = words[i + 1];
        return said;
    }

    private static string? Named(string word) => word.Length > 0 ? word : null;
}

/// <summary>The program the pane stands in.</summary>
/// <param name="Name"><c>Word</c> or <c>Excel</c>; null where it does not answer.</param>
/// <param name="Language">The language of its screen, such as <c>fr-FR</c>.</param>
/// <param name="Page">The page whose button was pressed on the ribbon.</param>
public sealed record Host(string? Name, string? Language, string? Page);

/// <summary>What somebody wants to do, and the forms for it. Its words are <c>aim-&lt;id&gt;</c>, those of a form <c>do-&lt;form&gt;</c> and
/// <c>about-&lt;form&gt;</c> in the wording of the pane.</summary>
/// <param name="Id">Such as <c>people</c>.</param>
/// <param name="Forms">In the order in which they are offered.</param>
public sealed record Aim(string Id, IReadOnlyList<string> Forms);
