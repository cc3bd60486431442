using System.Collections.Immutable;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>What a document says: its submission, and everything around the answers that a check must see.</summary>
/// <param name="Submission">The answers.</param>
/// <param name="Version">The version of the form the document was made with.</param>
public sealed record Reading(Submission Submission, int Version)
{
    /// <summary>All text, hidden places included.</summary>
    public required ImmutableArray<DocumentText> Texts { get; init; }

    /// <summary>Where the answers' controls stand, by place; the value is the control's number in the main part, in document order.</summary>
    public required ImmutableDictionary<string, int> Controls { get; init; }

    /// <summary>Answers that are no answer of their question's kind.</summary>
    public required ImmutableArray<string> Unclear { get; init; }

    /// <summary>Answers given twice, differently, in two controls of the same question.</summary>
    public required ImmutableArray<string> Twice { get; init; }

    /// <summary>Answers in which the placeholder's text was left.</summary>
    public required ImmutableArray<string> PlaceholderLeft { get; init; }

    /// <summary>Answers marked confidential as a whole.</summary>
    public required ImmutableHashSet<string> Confidential { get; init; }

    /// <summary>How many passages are marked confidential.</summary>
    public required int ConfidentialPassages { get; init; }

    /// <summary>Tags that no question has. Their controls are kept and not read.</summary>
    public required ImmutableArray<string> UnknownTags { get; init; }

    /// <summary>Whether the sender's answers stand in a section of the document apart from the case.</summary>
    public required bool SenderApart { get; init; }

    /// <summary>Whether text that was deleted with change tracking on is still in the document, where one click shows it.</summary>
    public required bool HasDeletions { get; init; }

    /// <summary>The pictures in the document.</summary>
    public required ImmutableArray<Picture> Pictures { get; init; }

    /// <summary>Names in the document's properties, comments and tracked changes, and where they stand.</summary>
    public required ImmutableArray<(string Where, string Name)> Authors { get; init; }

    /// <summary>Whether the document has a control in each item of a submission.</summary>
    internal bool HasItemsOf(Submission submission)
    {
        var places = Controls.Keys.Select(Place.ItemOf).ToHashSet();
        return submission.Items().All(item => places.Contains(item.Place));
    }

    /// <summary>The same document with other answers, as it will read once they are saved in it. What stands around the answers stays, and
    /// so does the text of answers that stay: it may hold a confidential passage.</summary>
    public Reading With(Submission now, Templates templates)
    {
        var changed = AnswerChange.Between(Submission, now).ToDictionary(answer => answer.Place);
        if (changed.Count == 0)
            return this with { Submission = now };
        return this with
        {
            Submission = now,
            Texts = [.. Merged(changed, now, templates)],
            Unclear = [.. Unclear.Where(place => !changed.ContainsKey(place)), .. changed.Values.Where(answer => answer.Now is Answer.Unclear).Select(answer => answer.Place)],
            Twice = [.. Twice.Where(place => !changed.ContainsKey(place))],
            PlaceholderLeft = [.. PlaceholderLeft.Where(place => !changed.ContainsKey(place))],
        };
    }

    /// <summary>Each changed answer where the old one stood; where there was none, before the answer that follows in the document.</summary>
    private IEnumerable<DocumentText> Merged(Dictionary<string, AnswerChange> changed, Submission now, Templates templates)
    {
        var confidential = Texts.Where(text => text.Confidential && text.Place is not null).Select(text => text.Place!).Concat(Confidential).ToHashSet();
        var (before, title) = (SubmissionWriter.CaseTitle(Submission, templates.Documents[now.Lang]), SubmissionWriter.CaseTitle(now, templates.Documents[now.Lang]));
        IEnumerable<DocumentText> Written(AnswerChange answer) => TextsOf(answer, confidential.Contains(answer.Place), now.Lang, templates);
        int ControlOf(string place) => Controls.GetValueOrDefault(place, int.MaxValue);
        var fresh = new Queue<AnswerChange>(changed.Values.Where(answer => answer.Before is null).OrderBy(answer => ControlOf(answer.Place)));
        var written = new HashSet<string>();
        foreach (var text in Texts)
        {
            if (text.Place is null)
            {
                yield return text.Where == "header" && text.Text == before ? text with { Text = title } : text;
                continue;
            }
            while (fresh.TryPeek(out var next) && ControlOf(next.Place) < ControlOf(text.Place))
            {
                foreach (var line in Written(fresh.Dequeue()))
                    yield return line;
            }
            if (!changed.TryGetValue(text.Place, out var answer))
                yield return text;
            else if (written.Add(text.Place) && answer.Before is not null)
            {
                foreach (var line in Written(answer))
                    yield return line;
            }
        }
        foreach (var line in fresh.Concat(changed.Values.Where(answer => answer.Before is not null && !written.Contains(answer.Place))).SelectMany(Written))
            yield return line;
    }

    /// <summary>An answer with a confidential passage becomes confidential as a whole when it is changed, see <see cref="ControlEdit"/>.</summary>
    private IEnumerable<DocumentText> TextsOf(AnswerChange answer, bool confidential, string lang, Templates templates) => answer.Now is null ? [] :
        AnswerWords.Of(answer.Now, templates.Questions[answer.Question], templates, lang).Split('\n')
            .Select(line => new DocumentText(answer.Section.Cover && SenderApart ? "cover" : "body", line, answer.Place) { Confidential = confidential });
}

/// <summary>A piece of a document's text.</summary>
/// <param name="Where"><c>cover</c>, <c>body</c>, <c>header</c>, <c>footer</c>, <c>comment</c>, <c>note</c> or <c>properties</c>.</param>
/// <param name="Text">Within one paragraph.</param>
/// <param name="Place">The answer it belongs to, or null.</param>
public sealed record DocumentText(string Where, string Text, string? Place)
{
    /// <summary>Whether it stands in a confidential passage.</summary>
    public bool Confidential { get; init; }
}
