using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Pane;

/// <summary>Which questions the form shows now.</summary>
internal static class Asked
{
    /// <summary>In the order of the document, without those whose condition does not hold, unless they are answered.</summary>
    /// <param name="now">The answers.</param>
    /// <param name="report">Says what is required now.</param>
    /// <param name="onlyRequired">Only what the experts cannot do without.</param>
    /// <param name="current">The place the user is at: it stays until it is left, even when its answer makes it needless.</param>
    public static IEnumerable<AskedQuestion> Of(Submission now, CheckReport report, bool onlyRequired, string current)
    {
        bool IsRequired(string place) => report.IsAnswered(place) is not null || report.At(place).Any(finding => finding.Severity == Severity.Must);
        return AskedQuestion.Of(now).Where(asked => onlyRequired
            ? IsRequired(asked.Place) || asked.Place == current
            : asked.Question.Level != Level.RequiredIf || asked.Item.Answers[asked.Question.Id] is not null || IsRequired(asked.Place) || asked.Place == current);
    }
}
