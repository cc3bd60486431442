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
        var required = report.Required.Select(entry => entry.Place)
            .Concat(report.Findings.Where(finding => finding.Severity == Severity.Must).Select(finding => finding.Place)).ToHashSet();
        return AskedQuestion.Of(now).Where(asked => asked.Place == current || (onlyRequired
            ? required.Contains(asked.Place)
            : asked.Question.Level != Level.RequiredIf || required.Contains(asked.Place) || asked.Item.Answers[asked.Question.Id] is not null));
    }
}
