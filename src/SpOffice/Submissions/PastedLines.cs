using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>Several lines pasted at once: each is an item of a form, such as the questions of a call.</summary>
public static partial class PastedLines
{
    /// <summary>The items of a text, without the numbers and bullets they begin with. Where most lines are numbered, a line without a number goes on with
    /// the one before: lines break anywhere when they are copied from a page.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var lines = AnswerText.Normalise(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var isNumbered = lines.Count(line => Mark().IsMatch(line)) * 2 >= lines.Count && lines.Count > 0;
        var items = new List<string>();
        foreach (var line in lines)
        {
            var match = Mark().Match(line);
            if (isNumbered && !match.Success && items.Count > 0)
                items[^1] += " " + line;
            else if (line[match.Length..].Trim() is { Length: > 0 } item)
                items.Add(item);
        }
        return [.. items];
    }

    /// <summary>With each item of a text at the end of the group that takes pasted lines, see <see cref="FormSection.Paste"/>.</summary>
    /// <exception cref="UnreadableException">nothing-to-paste: the form has no such group, or the text no line.</exception>
    public static Submission WithPasted(this Submission submission, string text)
    {
        var items = Of(text);
        var section = submission.Form.Sections.FirstOrDefault(section => section.Paste is not null && submission.Shows(section, submission.Answers));
        if (section is not { Group: { } group, Paste: { } question } || items.IsEmpty)
            throw new UnreadableException("nothing-to-paste", ("form", submission.Form.Id));
        var given = submission.Answers.Items(group).Where(item => !item.IsEmpty);
        return submission with { Answers = submission.Answers.WithItems(group, given.Concat(items.Select(item => Answers.None.With(question, new Answer.Text(item))))) };
    }

    [GeneratedRegex(@"^(?:\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[0-9]{1,3}\s?[-–—:]|[-–—•*·▪●○])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
