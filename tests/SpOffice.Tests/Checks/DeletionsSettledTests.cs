using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Checks;

public class DeletionsSettledTests
{
    [Fact]
    public void A_name_withheld_in_a_document_that_tracks_changes_is_reported_until_the_change_is_accepted()
    {
        var file = Case.Sample().Edited("word/spSettings.xml", xml => xml.Replace("<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop", StringComparison.Ordinal)).File();
        var read = SubmissionReader.Read(file, Case.Templates, Bounds.Native);
        var withheld = read.Submission.With("person[1]/person.name", new Answer.None(NonAnswer.Withheld));
        var saved = SubmissionFill.Save(file, read, withheld, Case.Templates, Bounds.Native);
        Findings(saved).Single().Severity.ShouldBe(Severity.Must);
        Findings(SpOffice.Cleaning.CleanFile.Clean(saved, ["changes"], Bounds.Native).File).ShouldBeEmpty();
    }

    [Fact]
    public void Is_silent_where_nothing_was_deleted() => Case.Sample().Findings("deletions-settled").ShouldBeEmpty();

    private static IEnumerable<Finding> Findings(byte[] file) =>
        CheckList.Run(SubmissionReader.Read(file, Case.Templates, Bounds.Native), "case.docx", Case.Templates, Case.Today).Findings.Where(finding => finding.Check == "deletions-settled");
}
