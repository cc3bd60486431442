using System.Collections.Immutable;

namespace SpOffice.Speaking.Drafts;

/// <summary>The passages of a draft's plain-text form.</summary>
internal static class DraftBlocks
{
    /// <param name="lines">Lines behind the head, trimmed.</param>
    /// <param name="lang">The statement's language.</param>
    /// <param name="templates">Words of marks, and which lines are headings.</param>
    /// <param name="isPlain">Whether there was no head, so that lines at the top may be headings without saying so.</param>
    /// <exception cref="UnreadableException">wrong-mark.</exception>
    public static ImmutableArray<DraftPassage> Read(string[] lines, string lang, Templates templates, bool isPlain)
    {
        var blocks = Blocks(lines, templates.DraftWords);
        if (isPlain && !blocks.Any(block => block.Mark is not null) && !lines.Any(line => line.StartsWith('\\')))
            blocks = Pasted(lines, lang, templates);
        var passages = ImmutableArray.CreateBuilder<DraftPassage>();
        var headings = ImmutableArray<string>.Empty;
        foreach (var block in blocks)
        {
            var text = DraftWording.OneLine(block.Text);
            if (block.IsHeading && text.Length > 0)
                headings = headings.Add(text);
            if (block.IsHeading || text.Length == 0)
                continue;
            var wording = new DraftWording(text, block.Mark?.Value);
            if (block.Mark is { IsOther: true } && passages.Count > 0)
            {
                passages[^1] = passages[^1] with { Wordings = passages[^1].Wordings.Add(wording) };
                continue;
            }
            var mark = block.Mark ?? new PassageMark();
            passages.Add(new DraftPassage(mark.Priority ?? Priority.Should, [wording])
            {
                Id = mark.Id,
                OnlyWith = mark.OnlyWith,
                NotWith = mark.NotWith,
                OneOf = mark.OneOf,
                Lang = mark.Lang,
                Headings = headings,
            });
            headings = [];
        }
        return passages.ToImmutable();
    }

    /// <summary>Lines go together until an empty one, a heading or a mark.</summary>
    private static List<Block> Blocks(string[] lines, DraftWords words)
    {
        var blocks = new List<Block>();
        var open = false;
        foreach (var line in lines)
        {
            var heading = line.StartsWith('#') && line.TrimStart('#') is [' ', ..];
            var mark = line.StartsWith('[') && line.IndexOf(']') is > 0 and var end ? PassageMark.Read(line[1..end], words) : null;
            var text = heading ? line.TrimStart('#') : mark is not null ? line[(line.IndexOf(']') + 1)..].TrimStart() : line;
            // A backslash says that what follows it is text.
            text = !heading && text.StartsWith('\\') ? text[1..] : text;
            if (heading || mark is not null || !open && line.Length > 0)
                blocks.Add(new Block(text, heading, mark));
            else if (line.Length > 0)
                blocks[^1] = blocks[^1] with { Text = $"{blocks[^1].Text} {text}" };
            open = line.Length > 0 && !heading;
        }
        return blocks;
    }

    /// <summary>Text nobody marked: paragraphs and headings as the speaking time finds them.</summary>
    private static List<Block> Pasted(string[] lines, string lang, Templates templates)
    {
        var (spoken, headings) = Paragraphs.Of(string.Join('\n', lines), templates.Speech(lang));
        return [.. headings.Select(heading => new Block(heading.TrimStart('#').TrimStart(), true, null)), .. spoken.Select(paragraph => new Block(paragraph, false, null))];
    }

    private sealed record Block(string Text, bool IsHeading, PassageMark? Mark);
}
