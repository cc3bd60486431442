using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>Finds words within paragraphs. Runs are cut where a match begins and ends, so that each match is a stretch of its own.</summary>
internal static class Search
{
    /// <summary>Word's own limit.</summary>
    private const int LongestText = 255;

    public static IReadOnlyList<Span> In(WordFile file, IEnumerable<Paragraph> paragraphs, string text, SearchOptions? options)
    {
        if (text.Length is 0 or > LongestText)
            throw new RichApiException("SearchStringInvalidOrTooLong", "The search string is invalid or too long.");
        var pattern = new Regex(options?.MatchWholeWord == true ? $@"(?<!\w){Regex.Escape(text)}(?!\w)" : Regex.Escape(text),
            options?.MatchCase == true ? RegexOptions.None : RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var found = new List<Span>();
        foreach (var paragraph in paragraphs)
        {
            var words = string.Concat(Texts(paragraph).Select(part => part.Text));
            foreach (var match in pattern.Matches(words).Where(match => match.Length > 0))
                found.Add(Stretch(paragraph, match.Index, match.Index + match.Length));
        }
        return found;
    }

    private static IEnumerable<Text> Texts(Paragraph paragraph) => paragraph.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph);

    private static Span Stretch(Paragraph paragraph, int start, int end)
    {
        Cut(paragraph, start);
        Cut(paragraph, end);
        var at = 0;
        var runs = new List<OpenXmlElement>();
        foreach (var text in Texts(paragraph))
        {
            if (at >= start && at < end)
                runs.Add(text.Parent!);
            at += text.Text.Length;
        }
        // A match across the edge of a control or a link takes all of it.
        while (runs[0].Parent != runs[^1].Parent)
            runs = [.. runs.Select(run => run.Parent is Paragraph ? run : run.Parent!)];
        return Span.Between(runs[0], runs[^1]);
    }

    private static void Cut(Paragraph paragraph, int position)
    {
        var at = 0;
        foreach (var text in Texts(paragraph).ToList())
        {
            if (position > at && position < at + text.Text.Length && text.Parent is Run run)
            {
                var rest = (Run)run.CloneNode(false);
                if (run.RunProperties is { } properties)
                    rest.AppendChild(properties.CloneNode(true));
                rest.AppendChild(new Text(text.Text[(position - at)..]) { Space = SpaceProcessingModeValues.Preserve });
                foreach (var after in text.ElementsAfter().ToList())
                {
                    after.Remove();
                    rest.AppendChild(after);
                }
                text.Text = text.Text[..(position - at)];
                text.Space = SpaceProcessingModeValues.Preserve;
                run.InsertAfterSelf(rest);
                return;
            }
            at += text.Text.Length;
        }
        foreach (var text in Texts(paragraph).ToList())
            Apart(text);
    }

    /// <summary>A run with more than its text before the cut is left whole; two texts in one run are parted.</summary>
    private static void Apart(Text text)
    {
        if (text.Parent is not Run run || !text.ElementsAfter().OfType<Text>().Any())
            return;
        var rest = (Run)run.CloneNode(false);
        if (run.RunProperties is { } properties)
            rest.AppendChild(properties.CloneNode(true));
        foreach (var after in text.ElementsAfter().ToList())
        {
            after.Remove();
            rest.AppendChild(after);
        }
        run.InsertAfterSelf(rest);
    }
}
