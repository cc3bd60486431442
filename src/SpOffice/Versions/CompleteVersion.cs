using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>The complete submission to a mandate: a shareable part, in which a mark stands for what is confidential and a role for a name that
/// consent does not cover, and the confidential annex. A question that nobody answered is left out.</summary>
internal static class CompleteVersion
{
    public static VersionResult Make(Reading reading, IReadOnlyList<Named> names, VersionRequest request, Templates templates, Bounds bounds)
    {
        var submission = reading.Submission;
        var (words, language) = (templates.Versions.Words(submission.Lang), templates.Roles[submission.Lang]);
        var hidden = names.Where(name => name is { Kind: NamedKind.Person or NamedKind.Organisation, Item: not "" } && !name.Covered && (name.Item is not null || name.Role != "organisation")).ToList();
        var senders = names.Where(name => name.Item == "").ToList();
        var numbers = new RoleNumbers(hidden.Concat(senders), language, key => words[key], request.Numbering);
        var redaction = new Redaction(NameSearch.For(hidden.Concat(senders), templates), numbers, language, templates, request.Settled);
        var annex = new List<VersionLine>();
        var shareable = submission;
        foreach (var asked in AskedQuestion.Of(submission))
        {
            if (asked.Item.Answers[asked.Question.Id] is not { } answer)
                continue;
            if (!Version.IsText(templates.Questions[asked.Question.Id], answer))
            {
                foreach (var line in AnswerWords.Of(answer, templates.Questions[asked.Question.Id], templates, submission.Lang).Split('\n'))
                    redaction.Pass(line);
                if (request.Takes(VersionStep.Confidential) && reading.Confidential.Contains(asked.Place))
                    shareable = shareable.With(asked.Place, new Answer.None(NonAnswer.Withheld));
                continue;
            }
            var text = AnswerWords.Of(answer, templates.Questions[asked.Question.Id], templates, submission.Lang);
            if (!asked.Section.Cover)
            {
                if (request.Takes(VersionStep.Confidential))
                    text = WithMarks(text, asked.Place, reading, words, annex, asked, templates);
                shareable = shareable.With(asked.Place, new Answer.Text(request.Takes(VersionStep.Names) ? redaction.Of(text, asked.Place) : text));
            }
        }
        foreach (var item in hidden.Where(name => name.Role == "victim").Select(name => name.Item!))
            shareable = shareable.With(item + "/victim.name-kind", new Answer.Choice("pseudonym"));
        var file = SubmissionWriter.Write(shareable, templates, null, false, bounds, leaves: true);
        var empty = SubmissionWriter.Write(submission with { Answers = Answers.None }, templates, null, false, bounds);
        var found = LeakSearch.Of("shareable.docx", file, empty, NameSearch.For(hidden, templates), redaction.Passed, request.Settled, bounds);
        return new VersionResult(Files(file, annex, submission, templates, words), [.. redaction.Hits, .. request.Takes(VersionStep.Search) ? found : []], []);
    }

    private static ImmutableArray<(string, byte[])> Files(byte[] shareable, List<VersionLine> annex, Submission submission, Templates templates, ImmutableDictionary<string, string> words) =>
        annex.Count == 0 ? [("shareable.docx", shareable)]
            : [("shareable.docx", shareable), ("confidential-annex.docx", VersionDocument.Write(words["annex"], annex.Prepend(new("SpOffice Note", words["annexNote"])), submission.Lang, templates))];

    /// <summary>The text with a mark for each confidential passage, which goes to the annex.</summary>
    private static string WithMarks(
        string text, string place, Reading reading, ImmutableDictionary<string, string> words, List<VersionLine> annex, AskedQuestion asked, Templates templates)
    {
        var passages = reading.Confidential.Contains(place) ? [text] : reading.Texts.Where(piece => piece.Confidential && piece.Place == place).Select(piece => piece.Text.Trim()).ToArray();
        foreach (var passage in passages.Where(passage => passage.Length > 0))
        {
            var at = text.IndexOf(passage, StringComparison.Ordinal);
            var number = 1 + annex.Count(line => line.Style == "heading 2");
            annex.Add(new VersionLine("heading 2", $"{number.ToString(CultureInfo.InvariantCulture)}. {templates.Documents[reading.Submission.Lang].Questions[asked.Question.Id].Label}"));
            annex.AddRange(passage.Split('\n').Select(line => new VersionLine("SpOffice Answer", line)));
            var mark = Wording.Fill(words["removed"], [("n", number.ToString(CultureInfo.InvariantCulture))]);
            // A passage that cannot be placed takes the whole answer with it.
            text = at < 0 ? mark : text[..at] + mark + text[(at + passage.Length)..];
        }
        return text;
    }
}
