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

    /// <summary>The same document with other answers, as it will read once they are saved in it. What stands around the answers stays, and
    /// so does the text of answers that stay: it may hold a confidential passage.</summary>
    public Reading With(Submission now, Templates templates)
    {
        var items = ChangedItems(now);
        bool Unchanged(string place) => !items.Contains(Place.ItemOf(place)) || Equals(Submission.At(place), now.At(place));
        var answers = AskedQuestion.Of(now).Select(asked => (asked, Answer: asked.Item.Answers[asked.Question.Id])).Where(pair => pair.Answer is not null).ToList();
        var confidential = Texts.Where(text => text.Confidential && text.Place is not null).Select(text => text.Place!).Concat(Confidential).ToHashSet();
        var unchanged = Texts.Where(text => text.Place is not null && Unchanged(text.Place));
        var changed = answers.Where(pair => items.Contains(pair.asked.Item.Place) && !Unchanged(pair.asked.Place)).SelectMany(pair => TextsOf(pair.asked, pair.Answer!, confidential.Contains(pair.asked.Place), now.Lang, templates));
        return this with
        {
            Submission = now,
            Texts = [.. Around(now, templates), .. unchanged.Concat(changed).OrderBy(text => Controls.GetValueOrDefault(text.Place!, int.MaxValue))],
            Unclear = [.. answers.Where(pair => pair.Answer is Answer.Unclear).Select(pair => pair.asked.Place)],
            Twice = [.. Twice.Where(Unchanged)],
            PlaceholderLeft = [.. PlaceholderLeft.Where(Unchanged)],
        };
    }

    /// <summary>Places of the items whose answers are not the very same object: an edit leaves all others as they are.</summary>
    private HashSet<string> ChangedItems(Submission now)
    {
        var (before, after) = (Submission.Items().ToDictionary(item => item.Place, item => item.Answers), now.Items().ToDictionary(item => item.Place, item => item.Answers));
        return [.. before.Keys.Union(after.Keys).Where(place => !ReferenceEquals(before.GetValueOrDefault(place)?.Values, after.GetValueOrDefault(place)?.Values))];
    }

    /// <summary>What stands around the answers; the header repeats the title of the case.</summary>
    private IEnumerable<DocumentText> Around(Submission now, Templates templates)
    {
        var (before, title) = (SubmissionWriter.CaseTitle(Submission, templates.Documents[now.Lang]), SubmissionWriter.CaseTitle(now, templates.Documents[now.Lang]));
        return Texts.Where(text => text.Place is null).Select(text => text.Where == "header" && text.Text == before ? text with { Text = title } : text);
    }

    /// <summary>An answer with a confidential passage becomes confidential as a whole when it is changed, see <see cref="ControlEdit"/>.</summary>
    private IEnumerable<DocumentText> TextsOf(AskedQuestion asked, Answer answer, bool confidential, string lang, Templates templates) =>
        AnswerWords.Of(answer, templates.Questions[asked.Question.Id], templates, lang).Split('\n')
            .Select(line => new DocumentText(asked.Section.Cover && SenderApart ? "cover" : "body", line, asked.Place) { Confidential = confidential });
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
