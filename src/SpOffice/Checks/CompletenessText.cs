using System.Globalization;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>How complete a submission is, in words: required answers given, and whether it may be sent. Two figures, so that
/// a submission is never called complete while a must is open (DESIGN §4).</summary>
public static class CompletenessText
{
    /// <summary>One sentence.</summary>
    public static string Of(CheckReport report, ScreenTexts texts)
    {
        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        var open = report.Findings.Count(finding => finding.Severity == Severity.Must);
        var answered = Wording.Fill(texts.Words["completeness"], [("answered", Number(report.Answered)), ("asked", Number(report.Asked))]);
        var ready = report.Ready ? texts.Words["ready"] : Wording.Fill(texts.Words["notReady"], [("count", Number(open))]);
        return $"{answered} {ready}";
    }
}
