using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track timeline tracker.xlsx --ref r --out line.svg</c>: what happened in a case and what is due, as a picture or a Word page.</summary>
internal static class TrackTimeLine
{
    public static Command Command()
    {
        var reference = new Option<string>("--ref") { Description = "Your reference of the case.", Required = true };
        var output = Common.Out();
        var lang = new Option<string?>("--lang") { Description = "Language of its words: en, fr or es; the tracker's unless given." };
        lang.AcceptOnlyFromAmong([.. Templates.Languages]);
        var today = Common.Today();
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("timeline", "Draw a case's time line, .svg or .docx: spoffice track timeline tracker.xlsx --ref K7QM --out line.svg") { reference, output, lang, today, force, json };
        var tracker = new WhichTracker(command);
        WrittenFile.OneOutput(command, output, json);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var opened = tracker.Place(parsed).Open();
            var words = parsed.GetValue(lang) ?? opened.Lang;
            var line = CaseTimeLine.Of(opened, parsed.GetValue(reference)!, EmbeddedTemplates.All.TrackerWording[words], TrackVerb.Day(parsed.GetValue(today)));
            var file = parsed.GetValue(output)!;
            Files.Write(file, file.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? TimeLinePage.Write(line, EmbeddedTemplates.All, words) : TimeLinePicture.Draw(line, EmbeddedTemplates.All, words), parsed.GetValue(force));
            WrittenFile.Tell(parsed.GetValue(json), file, writer => Write(writer, line));
            return Exit.Ready;
        }));
        return command;
    }

    private static void Write(Utf8JsonWriter json, CaseTimeLine line)
    {
        json.WriteString("ref", line.Ref);
        json.WriteStartArray("entries");
        foreach (var entry in line.Entries)
        {
            json.WriteStartObject();
            json.WriteString("day", entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("what", entry.What);
            json.WriteString("mark", entry.Mark switch { TimeMark.Happened => "happened", TimeMark.Ahead => "ahead", _ => "overdue" });
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
