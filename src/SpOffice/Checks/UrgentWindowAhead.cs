using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The time within which urgent action would help is not over (facts I20). Only a short answer is read for a date: a longer one
/// may tell how a danger began that goes on.</summary>
public sealed class UrgentWindowAhead() : Check("urgent-window-ahead")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Answers.Option("urgent.requested") == "yes" && draft.Answers.Text("urgent.window") is { } window
            && WindowOf(window, draft) is { } date && date.Latest < draft.Today)
            yield return Should("urgent.window", ("date", FindingValue.Of(date)));
    }

    private PartialDate? WindowOf(string window, Draft draft)
    {
        var dates = draft.Templates.Dates;
        if (dates.Read(window) is { } whole)
            return whole;
        var words = new WordList(window);
        if (draft.IsSomebodyHeld || words.Count > draft.Templates.Rules.Limit(Id, "words"))
            return null;
        var years = Enumerable.Range(0, words.Count).Where(word => words[word].Length == 4 && char.IsAsciiDigit(words[word][0]));
        return years.Select(year => DateEndingAt(year, words, dates)).Where(date => date is not null).MaxBy(date => date!.Value.Latest);
    }

    /// <summary>The date of most words, such as "3 de mayo de 2026", that ends with a year.</summary>
    private static PartialDate? DateEndingAt(int year, WordList words, DateWords dates) =>
        Enumerable.Range(0, year + 1).Select(first => dates.Read(words.Text[words.StartOf(first)..words.EndOf(year)])).FirstOrDefault(date => date is not null);
}
