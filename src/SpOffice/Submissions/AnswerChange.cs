using SpOffice.Forms;

namespace SpOffice.Submissions;

/// <summary>An answer that differs between two submissions of one form.</summary>
/// <param name="Section">The section of its question.</param>
/// <param name="Place">See <see cref="Submissions.Place"/>.</param>
/// <param name="Before">The old answer, or null.</param>
/// <param name="Now">The new one, or null.</param>
internal sealed record AnswerChange(FormSection Section, string Place, Answer? Before, Answer? Now)
{
    /// <summary>The question's id.</summary>
    public string Question => Submissions.Place.Question(Place);

    /// <summary>Every answer that differs, in the order of the form. An edit leaves each item that it does not touch the very same object,
    /// and such items are not looked into: an edit among hundreds of items costs one item.</summary>
    public static IEnumerable<AnswerChange> Between(Submission before, Submission now) => Between(now.Form, null, "", before.Answers, now.Answers);

    private static IEnumerable<AnswerChange> Between(Form form, string? group, string place, Answers before, Answers now)
    {
        var questions = ReferenceEquals(before.Values, now.Values) ? [] : form.Questions.Where(asked => asked.Section.Group == group);
        foreach (var (section, question) in questions)
        {
            if (!Equals(before[question.Id], now[question.Id]))
                yield return new AnswerChange(section, place.Length == 0 ? question.Id : $"{place}/{question.Id}", before[question.Id], now[question.Id]);
        }
        foreach (var inner in ReferenceEquals(before.Groups, now.Groups) ? [] : form.GroupsIn(group))
        {
            var (old, items) = (before.Items(inner), now.Items(inner));
            for (var i = 0; i < Math.Max(old.Length, items.Length); i++)
            {
                var (one, other) = (i < old.Length ? old[i] : Answers.None, i < items.Length ? items[i] : Answers.None);
                if (ReferenceEquals(one, other))
                    continue;
                foreach (var changed in Between(form, inner, Submissions.Place.Item(place, inner, i + 1), one, other))
                    yield return changed;
            }
        }
    }
}
