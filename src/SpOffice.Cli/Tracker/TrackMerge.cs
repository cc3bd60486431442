using System.CommandLine;
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
                    writer.WriteStartArray("conflicts");
                    foreach (var conflict in conflicts)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("table", conflict.Table);
                        writer.WriteString("key", conflict.Key);
                        writer.WriteString("column", conflict.Column);
                        writer.WriteString("ours", conflict.Ours);
                        writer.WriteString("theirs", conflict.Theirs);
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
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
}
