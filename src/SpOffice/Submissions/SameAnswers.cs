namespace SpOffice.Submissions;

/// <summary>Compares submissions by what they say.</summary>
public static class SameAnswers
{
    /// <summary>Whether two submissions of one form give the same answers at the same places. Items without an answer do not count, nor what a
    /// document holds beside a text.</summary>
    public static bool SaysTheSameAs(this Submission one, Submission other) =>
        ReferenceEquals(one, other) || (Answered(one).Count() == Answered(other).Count() && Answered(one).Zip(Answered(other)).All(pair => Same(pair.First, pair.Second)));

    private static IEnumerable<Item> Answered(Submission submission) => submission.Items().Where(item => !item.Answers.Values.IsEmpty);

    private static bool Same(Item one, Item other) => one.Place == other.Place
        && (ReferenceEquals(one.Answers.Values, other.Answers.Values)
            || (one.Answers.Values.Count == other.Answers.Values.Count && one.Answers.Values.All(value => IsSame(value.Value, other.Answers[value.Key]))));

    private static bool IsSame(Answer answer, Answer? other) => answer is Answer.Text text ? other is Answer.Text words && text.Value == words.Value : answer.Equals(other);
}
