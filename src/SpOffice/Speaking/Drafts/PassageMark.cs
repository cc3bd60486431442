using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Texts;

namespace SpOffice.Speaking.Drafts;

/// <summary>What stands in square brackets before a passage: <c>[should #facts 120, only with #who, not with #history]</c>; or before another
/// wording of it: <c>[or 80]</c>.</summary>
internal sealed record PassageMark
{
    public Priority? Priority { get; init; }

    /// <summary>Whether another wording of the passage before follows.</summary>
    public bool IsOther { get; init; }

    public string? Id { get; init; }

    public int? Value { get; init; }

    public string? Lang { get; init; }

    public string? OneOf { get; init; }

    public ImmutableArray<string> OnlyWith { get; init; } = [];

    public ImmutableArray<string> NotWith { get; init; } = [];

    /// <summary>Reads a mark. Brackets that begin with none of its words are text, and no mark: null.</summary>
    /// <exception cref="UnreadableException">wrong-mark: it begins as one and goes on otherwise.</exception>
    public static PassageMark? Read(string inside, DraftWords words)
    {
        var mark = new PassageMark();
        var target = "";
        var first = true;
        for (var rest = inside.Trim(); rest.Length > 0; first = false)
        {
            if (rest[0] is ',' or ' ' or '\t' or ';')
            {
                target = rest[0] is ',' or ';' ? "" : target;
                rest = rest[1..];
                continue;
            }
            var token = Token(rest);
            if (rest[0] == '#' && DraftText.IsName(token.AsSpan(1)))
                mark = target switch
                {
                    "only-with" => mark with { OnlyWith = mark.OnlyWith.Add(token[1..]) },
                    "not-with" => mark with { NotWith = mark.NotWith.Add(token[1..]) },
                    "one-of" => mark with { OneOf = token[1..] },
                    _ => mark with { Id = token[1..] },
                };
            else if (int.TryParse(token.TrimStart('='), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= DraftWording.MostValue)
                mark = mark with { Value = value };
            else if (Known(rest, words) is var (word, meaning))
            {
                token = rest[..word];
                target = meaning is "only-with" or "not-with" or "one-of" ? meaning : "";
                mark = mark with { Priority = PriorityOf(meaning) ?? mark.Priority, IsOther = mark.IsOther || meaning == "or" };
            }
            else if (!first && target == "one-of" && DraftText.IsName(token))
                mark = mark with { OneOf = token };
            else if (!first && Templates.SpokenLanguages.Contains(token.ToLowerInvariant()))
                mark = mark with { Lang = token.ToLowerInvariant() };
            else
                return first ? null : throw new UnreadableException("wrong-mark", ("mark", $"[{inside}]"), ("word", token));
            rest = rest[token.Length..];
        }
        return first ? null : mark;
    }

    /// <summary>The mark of a passage's wording, without brackets; empty where none is needed.</summary>
    public static string Write(DraftPassage passage, int wording, DraftWords words, string lang)
    {
        var value = passage.Wordings[wording].Value is { } given ? " " + given.ToString(CultureInfo.InvariantCulture) : "";
        if (wording > 0)
            return words.Mark("or", lang) + value;
        var id = passage.Id is null ? "" : " #" + passage.Id;
        var language = passage.Lang is null ? "" : " " + passage.Lang;
        var more = Group("only-with", passage.OnlyWith) + Group("not-with", passage.NotWith) + Group("one-of", passage.OneOf is null ? [] : [passage.OneOf]);
        return passage.Priority == Drafts.Priority.Should && id.Length + language.Length + value.Length + more.Length == 0 ? ""
            : words.Mark(CodeOf(passage.Priority), lang) + id + language + value + more;

        string Group(string meaning, ImmutableArray<string> names) =>
            names.IsEmpty ? "" : $", {words.Mark(meaning, lang)} {string.Join(' ', names.Select(name => "#" + name))}";
    }

    public static string CodeOf(Priority priority) => priority switch { Drafts.Priority.Must => "must", Drafts.Priority.Could => "could", _ => "should" };

    public static Priority? PriorityOf(string code) => code switch
    {
        "must" => Drafts.Priority.Must,
        "should" => Drafts.Priority.Should,
        "could" => Drafts.Priority.Could,
        _ => null,
    };

    private static string Token(string rest)
    {
        var end = rest.AsSpan(1).IndexOfAny(" ,;\t#");
        return end < 0 ? rest : rest[..(end + 1)];
    }

    private static (int Length, string Meaning)? Known(string rest, DraftWords words)
    {
        foreach (var (word, meaning) in words.Marks)
        {
            // Reduced text is as long as the text for these words, whose accents are one character each.
            if (rest.Length >= word.Length && Plain.Of(rest[..word.Length]) == word && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length])))
                return (word.Length, meaning);
        }
        return null;
    }
}
