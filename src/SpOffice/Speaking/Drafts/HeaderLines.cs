using System.Collections.Immutable;
using System.Globalization;

namespace SpOffice.Speaking.Drafts;

/// <summary>The head of a statement as lines or controls: <c>Session: 61</c>. A list is parted by semicolons.</summary>
internal static class HeaderLines
{
    /// <summary>The ids of its lines, in the order in which they are written.</summary>
    public static readonly ImmutableArray<string> Ids =
        ["lang", "session", "item", "dialogue", "mandate-holder", "date", "organisation", "status", "co-sponsors", "supporters", "speaker", "place", "at-risk", "proxy", "named", "limit"];

    /// <summary>Whether the speaker is in danger is a risk assessment: it is read where somebody wrote it, and written into no file (SAFETY).</summary>
    private const string NeverWritten = "at-risk";

    /// <summary>The lines that say something, by id.</summary>
    public static IEnumerable<(string Id, string Value)> Write(StatementDraft draft, DraftWords words)
    {
        foreach (var id in Ids.Where(id => id != NeverWritten))
        {
            if (Value(id, draft, words) is { Length: > 0 } value)
                yield return (id, value);
        }
    }

    /// <summary>A draft with one line of its head.</summary>
    /// <exception cref="UnreadableException">wrong-head: its value is none this line can have.</exception>
    public static StatementDraft With(StatementDraft draft, string id, string value, DraftWords words)
    {
        var head = draft.Header;
        var text = DraftWording.OneLine(value);
        if (text.Length == 0)
            return draft;
        UnreadableException Wrong() => new("wrong-head", ("label", words.Field(id, draft.Lang)), ("value", text));
        return id switch
        {
            "lang" => Templates.SpokenLanguages.Contains(text.ToLowerInvariant()) ? draft with { Lang = text.ToLowerInvariant() } : throw Wrong(),
            "session" => draft with { Header = head with { Session = text } },
            "item" => draft with { Header = head with { Item = text } },
            "dialogue" => draft with { Header = head with { Dialogue = text } },
            "mandate-holder" => draft with { Header = head with { MandateHolder = text } },
            "date" => draft with { Header = head with { Date = text } },
            "organisation" => draft with { Header = head with { Organisation = text } },
            "status" => draft with { Header = head with { Status = text } },
            "co-sponsors" => draft with { Header = head with { CoSponsors = List(text) } },
            "supporters" => draft with { Header = head with { Supporters = List(text) } },
            "speaker" => draft with { Header = head with { Speaker = text } },
            "proxy" => draft with { Header = head with { Proxy = text } },
            "place" => draft with { Header = head with { ByVideo = words.AnswerOf(text) switch { "video" => true, "room" => false, _ => throw Wrong() } } },
            "at-risk" => draft with { Header = head with { SpeakerAtRisk = words.AnswerOf(text) switch { "yes" => true, "no" => false, "unknown" => null, _ => throw Wrong() } } },
            "limit" => draft with { Header = head with { Limit = Seconds(text) ?? throw Wrong() } },
            "named" => draft with { Header = head with { Named = [.. List(text).Select(entry => Person(entry, words) ?? throw Wrong())] } },
            _ => draft,
        };
    }

    private static string? Value(string id, StatementDraft draft, DraftWords words)
    {
        var head = draft.Header;
        string? Answer(bool? answer, string yes, string no) => answer is { } given ? words.Answer(given ? yes : no, draft.Lang) : null;
        return id switch
        {
            "lang" => draft.Lang,
            "session" => head.Session,
            "item" => head.Item,
            "dialogue" => head.Dialogue,
            "mandate-holder" => head.MandateHolder,
            "date" => head.Date,
            "organisation" => head.Organisation,
            "status" => head.Status,
            "co-sponsors" => string.Join("; ", head.CoSponsors),
            "supporters" => string.Join("; ", head.Supporters),
            "speaker" => head.Speaker,
            "proxy" => head.Proxy,
            "place" => Answer(head.ByVideo, "video", "room"),
            "limit" => head.Limit?.ToString("0.##", CultureInfo.InvariantCulture),
            "named" => string.Join("; ", head.Named.Select(person => $"{person.Name} = {words.Answer(Code(person), draft.Lang)}")),
            _ => null,
        };
    }

    private static string Code(NamedPerson person) => person switch { { IsNobody: true } => "nobody", { Consent: true } => "yes", { Consent: false } => "no", _ => "unknown" };

    private static ImmutableArray<string> List(string text) => [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A name without an answer is somebody who was not asked.</summary>
    private static NamedPerson? Person(string entry, DraftWords words)
    {
        var equals = entry.LastIndexOf('=');
        if (equals < 0)
            return new NamedPerson(entry, null);
        var name = entry[..equals].Trim();
        return name.Length == 0 ? null : words.AnswerOf(entry[(equals + 1)..]) switch
        {
            "yes" => new NamedPerson(name, true),
            "no" => new NamedPerson(name, false),
            "unknown" => new NamedPerson(name, null),
            "nobody" => new NamedPerson(name, null, true),
            _ => null,
        };
    }

    private static double? Seconds(string text) =>
        double.TryParse(text.Split(' ')[0].TrimEnd('s'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 100_000 ? seconds : null;
}
