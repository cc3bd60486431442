using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Pane;

/// <summary>Documents on their way into a tracker.</summary>
public static class FedDocument
{
    /// <summary>Most files whose faults are told one by one.</summary>
    private const int MostTold = 5;

    /// <summary>Chosen files as submissions, each read, taken in and let go before the next; or the reason why one is none, which keeps no other from being read.</summary>
    /// <returns>Null when the user stopped it.</returns>
    public static async Task<List<(string File, Submission? Submission, UnreadableException? Error)>?> Submissions(this Browser browser, IReadOnlyList<PickedFile> picked, Templates templates, LongWork work)
    {
        var read = new List<(string, Submission?, UnreadableException?)>();
        try
        {
            foreach (var file in picked)
            {
                if (!await work.GoOn("casesReading", read.Count, picked.Count))
                    return null;
                try
                {
                    read.Add((file.Name, SubmissionReader.Read((await browser.Read(file)).Content, templates, Bounds.Browser).Submission, null));
                }
                catch (UnreadableException error)
                {
                    read.Add((file.Name, null, error.In(file.Name)));
                }
            }
        }
        finally
        {
            work.End();
        }
        return read;
    }

    /// <summary>What feeding did, in the language of the screen.</summary>
    public static string Said(this FeedReport report, Desk desk) => string.Join(" ", [
        desk.Say("casesDone", ("added", Number(report.Added.Length)), ("updated", Number(report.Updated.Length)), ("unchanged", Number(report.Unchanged.Length))),
        desk.Faults([.. report.Failed.Select(failed => failed.Error)]),
    ]).TrimEnd();

    /// <summary>What is wrong with files, in the language of the screen: the first few, and how many more there are.</summary>
    public static string Faults(this Desk desk, IReadOnlyList<UnreadableException> faults)
    {
        var told = faults.Take(MostTold).Select(desk.Texts.Sentence);
        return string.Join(" ", faults.Count > MostTold ? told.Append(desk.Say("casesMoreFaults", ("count", Number(faults.Count - MostTold)))) : told);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
