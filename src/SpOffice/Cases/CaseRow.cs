using System.Collections.Immutable;
using SpOffice.Checks;
using SpOffice.Submissions;

namespace SpOffice.Cases;

/// <summary>A submission as a row of the table of cases.</summary>
/// <param name="Reference">The case's own reference: what a row is found by.</param>
/// <param name="Cells">Its cells, in the order of <see cref="Columns"/>; an empty one is left to the user.</param>
public sealed record CaseRow(string Reference, ImmutableArray<string> Cells)
{
    /// <summary>Keys of the columns' headings in the screen's wording.</summary>
    public static readonly ImmutableArray<string> Columns = ["casesReference", "casesForm", "casesState", "casesStatus", "casesNext"];

    /// <summary>The row of a submission; null where it has no reference.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="report">Its findings.</param>
    /// <param name="templates">Wording.</param>
    /// <param name="screen">The language of the table.</param>
    public static CaseRow? Of(Submission submission, CheckReport report, Templates templates, string screen)
    {
        if (submission.Answers.Text("case.reference") is not { Length: > 0 } reference)
            return null;
        var texts = templates.Documents[screen];
        var states = submission.ItemsOf("addressee").Select(item => item.Answers["addressee.country"]).OfType<Answer.Text>()
            .Select(state => AnswerWords.Of(state, templates.Questions["addressee.country"], templates, screen)).Distinct();
        return new CaseRow(reference, [reference, texts.Forms[submission.Form.Id].Title, string.Join(", ", states), templates.Screen(screen).Pane[report.Ready ? "casesReady" : "casesDraft"], ""]);
    }
}
