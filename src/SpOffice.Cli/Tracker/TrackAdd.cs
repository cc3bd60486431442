using System.CommandLine;
using System.Text.Json;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track add tracker.xlsx f.docx|folder… [--today d] [--json]</c>: feeds documents into a tracker.</summary>
internal static class TrackAdd
{
    public static Command Command()
    {
        var documents = new Argument<string[]>("documents") { Description = "Documents, or folders of them.", Arity = ArgumentArity.ZeroOrMore };
        var today = Common.Today();
        var json = Common.Json();
        var command = new Command("add", "Add documents, or update their cases: spoffice track add tracker.xlsx case.docx") { documents, today, json };
        var tracker = new WhichTracker(command, documents);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var place = tracker.Place(parsed);
            IEnumerable<(string, Submission?, UnreadableException?)> read = Read(tracker.Others(parsed, documents));
            // The same change may have to be made again, and quickly, before the others write once more.
            if (place.IsShared)
                read = [.. read];
            var report = place.Change(TrackVerb.Day(parsed.GetValue(today)), edit => CaseFeed.Add(edit, read));
            var screen = parsed.GetValue(Common.Screen)!;
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, report, screen));
            else
                Print(report, screen);
            return report.Failed.IsEmpty ? Exit.Ready : Exit.Unreadable;
        }));
        return command;
    }

    /// <summary>Documents are read on all processors and fed in the order of their names.</summary>
    private static ParallelQuery<(string File, Submission? Submission, UnreadableException? Error)> Read(IEnumerable<string> given) =>
        given.SelectMany(Files.DocumentsIn).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Read);

    private static (string File, Submission? Submission, UnreadableException? Error) Read(string file)
    {
        try
        {
            return (file, SubmissionReader.Answers(Files.Read(file), EmbeddedTemplates.All, Bounds.Native), null);
        }
        catch (UnreadableException error)
        {
            return (file, null, error.In(file));
        }
    }

    private static void Print(FeedReport report, string screen)
    {
        var texts = EmbeddedTemplates.All.TrackerWording[screen];
        Console.WriteLine(Wording.Fill(texts.Words["added"], [("count", $"{report.Added.Length}")]));
        Console.WriteLine(Wording.Fill(texts.Words["updated"], [("count", $"{report.Updated.Length}")]));
        foreach (var (reference, changed) in report.Updated)
            Console.WriteLine("  " + Wording.Fill(texts.Words["changed"], [("ref", reference), ("columns", string.Join(", ", changed.Select(column => texts.Columns[column])))]));
        Console.WriteLine(Wording.Fill(texts.Words["unchanged"], [("count", $"{report.Unchanged.Length}")]));
        foreach (var (_, error) in report.Failed)
            Console.Error.WriteLine(Output.Sentence(error, screen));
        foreach (var table in report.Missing.Where(missing => !missing.Contains('.')))
            Console.Error.WriteLine(Output.Sentence(new UnreadableException("table-missing", ("table", table)), screen));
        foreach (var column in report.Missing.Where(missing => missing.Contains('.')))
            Console.Error.WriteLine(Output.Sentence(new UnreadableException("column-missing", ("table", column[..column.IndexOf('.')]), ("column", texts.Columns[column[(column.IndexOf('.') + 1)..]])), screen));
    }

    private static void Write(Utf8JsonWriter json, FeedReport report, string screen)
    {
        json.WriteStartObject();
        Texts("added", report.Added);
        json.WriteStartArray("updated");
        foreach (var (reference, changed) in report.Updated)
        {
            json.WriteStartObject();
            json.WriteString("ref", reference);
            Texts("changed", changed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Texts("unchanged", report.Unchanged);
        json.WriteStartArray("failed");
        foreach (var (file, error) in report.Failed)
            Output.Error(json, file, error, screen);
        json.WriteEndArray();
        if (!report.Missing.IsEmpty)
            Texts("missing", report.Missing);
        json.WriteEndObject();

        void Texts(string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }
}
