using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SpOffice.Submissions;
using SpOffice.Tests.Word;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

/// <summary>Real trackers in memory.</summary>
internal static class Trackers
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    public static Templates All => Documents.All;

    public static byte[] New(string lang = "en") => TrackerFile.Write(All, lang, []);

    public static Tracker Open(byte[] file) => Tracker.Open(file, All, Bounds.Native);

    public static Submission Sample(string reference = "K7QM", string lang = "en") =>
        All.Sample(Documents.Communication, lang) is var sample ? sample with { Answers = sample.Answers.With("case.reference", new Answer.Text(reference)) } : null!;

    public static (byte[] File, FeedReport Report) Add(byte[] tracker, params Submission[] submissions)
    {
        var edit = new TrackerEdit(Open(tracker));
        var report = CaseFeed.Add(edit, submissions.Select((submission, i) => ($"{i}.docx", (Submission?)submission, (UnreadableException?)null)));
        return (edit.ToBytes(), report);
    }

    /// <summary>The tracker with the events written down.</summary>
    public static byte[] Log(byte[] tracker, params CaseEvent[] events)
    {
        var edit = new TrackerEdit(Open(tracker));
        foreach (var happened in events)
            happened.WriteTo(edit);
        return edit.ToBytes();
    }

    public static byte[] Set(byte[] tracker, string table, Dictionary<string, string> values)
    {
        var edit = new TrackerEdit(Open(tracker));
        edit.Upsert(table, values, everything: true);
        return edit.ToBytes();
    }

    public static IEnumerable<string> Errors(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var workbook = SpreadsheetDocument.Open(stream, false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
