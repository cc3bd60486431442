using System.CommandLine;
using System.Text.Json;
using SpOffice.Texts;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track merge a.xlsx b.xlsx --out c.xlsx</c>: two people's copies of one tracker.</summary>
internal static class TrackMerge
{
    public static Command Command()
    {
        var tracker = TrackVerb.Workbook();
        var other = new Argument<string>("other") { Description = "The other copy." };
        var output = Common.Out();
        var today = Common.Today();
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("merge", "Bring two copies together: spoffice track merge mine.xlsx theirs.xlsx --out both.xlsx") { tracker, other, output, today, force, json };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(tracker), () =>
        {
            var edit = new TrackerEdit(TrackVerb.Open(parsed.GetValue(tracker)!));
            var (added, completed, conflicts) = TrackerMerge.Into(edit, TrackVerb.Open(parsed.GetValue(other)!));
            Files.Write(parsed.GetValue(output)!, TrackVerb.WithDeadlines(edit, TrackVerb.Day(parsed.GetValue(today))), parsed.GetValue(force));
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
