using System.Globalization;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>Input to a report keeps the number of words that the call allows (facts D6.2). What the call counts is to be verified on its page; sources and names are not counted here.</summary>
public sealed class WordLimitKept() : Check("word-limit-kept")
{
    private static readonly string[] Counted = ["asked.answer", "example.facts", "input.good-practice", "input.recommendations"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var digits = string.Concat(AnswerText.WithAsciiDigits(draft.Answers.Text("call.word-limit") ?? "").Where(char.IsAsciiDigit));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit == 0)
            yield break;
        var words = draft.AllItems.Sum(item => Counted.Select(item.Answers.Text).OfType<string>().Sum(WordCount.Of));
        if (words > limit)
            yield return Should("call.word-limit", ("words", words), ("limit", limit));
    }
}
