using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using SpOffice.Texts;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track merge a.xlsx b.xlsx --out c.xlsx</c>: two people's copies of one tracker; with <c>--graph</c>, somebody's copy into the one that is shared.</summary>
internal static class TrackMerge
{
    public static Command Command()
    {
        var others = new Argument<string[]>("other") { Description = "The other copy.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--out") { Description = "The file to write; - is standard output. With --graph the shared workbook itself is completed." };
        var today = Common.Today();
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("merge", "Bring two copies together: spoffice track merge mine.xlsx theirs.xlsx --out both.xlsx") { others, output, today, force, json };
        var tracker = new WhichTracker(command, others, "Give the other copy too.");
        WrittenFile.OneOutput(command, output, json);
        command.Validators.Add(result =>
        {
            if (tracker.IsShared(result) == result.GetValue(output) is not null)
                result.AddError(tracker.IsShared(result) ? "With --graph the shared workbook is completed; leave --out away." : "Give the file to write with --out.");
            if (result.GetValue(others)?.Length > (tracker.IsShared(result) ? 0 : 1))
                result.AddError(tracker.IsShared(result) ? WhichTracker.NotBoth : "Two copies are brought together at a time.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var theirs = TrackVerb.Open(tracker.Others(parsed, others)[0]);
            var (place, day) = (tracker.Place(parsed), TrackVerb.Day(parsed.GetValue(today)));
            var (added, completed, conflicts) = place.IsShared ? place.Change(day, edit => TrackerMerge.Into(edit, theirs)) : Beside(place, theirs, day, parsed.GetValue(output)!, parsed.GetValue(force));
            var texts = EmbeddedTemplates.All.TrackerWording[parsed.GetValue(Common.Screen)!];
            if (parsed.GetValue(json))
            {
                Output.Json(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("added", added);
                    writer.WriteNumber("completed", completed);
                    Conflicts(writer, conflicts);
                    writer.WriteEndObject();
                });
                return conflicts.IsEmpty ? Exit.Ready : Exit.MustLeft;
            }
            Console.WriteLine(Wording.Fill(texts.Words["added"], [("count", $"{added}")]));
            Console.WriteLine(Wording.Fill(texts.Words["updated"], [("count", $"{completed}")]));
            foreach (var conflict in conflicts)
                Console.Error.WriteLine(Wording.Fill(texts.Words["conflict"], [("table", texts.Tables[conflict.Table]), ("key", conflict.Key), ("column", texts.Columns[conflict.Column]), ("ours", conflict.Ours), ("theirs", conflict.Theirs)]));
            return conflicts.IsEmpty ? Exit.Ready : Exit.MustLeft;
        }));
        return command;
    }

    /// <summary>Copies stay as they are; what both hold is a new file.</summary>
    private static (int Added, int Completed, ImmutableArray<MergeConflict> Conflicts) Beside(TrackerPlace place, SpOffice.Tracking.Tracker theirs, DateOnly day, string file, bool force)
    {
        var edit = new TrackerEdit(place.Open());
        var merged = TrackerMerge.Into(edit, theirs);
        Files.Write(file, DeadlineRows.Following(edit, day), force);
        return merged;
    }

    /// <summary>Writes what two sources say differently, as an array of that name.</summary>
    internal static void Conflicts(Utf8JsonWriter json, IEnumerable<MergeConflict> conflicts)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("table", conflict.Table);
            json.WriteString("key", conflict.Key);
            json.WriteString("column", conflict.Column);
            json.WriteString("ours", conflict.Ours);
            json.WriteString("theirs", conflict.Theirs);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
