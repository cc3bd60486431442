using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Pane;

/// <summary>Documents on their way into a tracker.</summary>
public static class FedDocument
{
    /// <summary>A chosen file as a submission, or the reason why it is none.</summary>
    public static (string File, Submission? Submission, UnreadableException? Error) Read(ChosenFile file, Templates templates)
    {
        try
        {
            return (file.Name, SubmissionReader.Read(file.Content, templates, Bounds.Browser).Submission, null);
        }
        catch (UnreadableException error)
        {
            return (file.Name, null, error.In(file.Name));
        }
    }

    /// <summary>What feeding did, in the language of the screen.</summary>
    public static string Said(this FeedReport report, Desk desk) => string.Join(" ", report.Failed.Select(failed => desk.Texts.Sentence(failed.Error)).Prepend(
        desk.Say("casesDone", ("added", Number(report.Added.Length)), ("updated", Number(report.Updated.Length)), ("unchanged", Number(report.Unchanged.Length)))));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
