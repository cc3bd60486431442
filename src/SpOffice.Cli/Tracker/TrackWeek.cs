using System.CommandLine;
using SpOffice.Word;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track week tracker.xlsx --out week.docx</c>: what is due this week, as a sheet to print.</summary>
internal static class TrackWeek
{
    public static Command Command()
    {
        var output = Common.Out();
        var lang = Common.Lang("Language of the sheet: en, fr or es.");
        var days = TrackDue.Days(7);
        var today = Common.Today();
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("week", "Write a Word sheet of what is due: spoffice track week tracker.xlsx --lang en --out week.docx") { lang, output, days, today, force, json };
        var tracker = new WhichTracker(command);
        WrittenFile.OneOutput(command, output, json);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var day = TrackVerb.Day(parsed.GetValue(today));
            var due = TrackDue.Until(tracker.Place(parsed).Open(), day, parsed.GetValue(days), parsed.GetValue(Common.Screen)!);
            Files.Write(parsed.GetValue(output)!, WeekSheet.Write(due, EmbeddedTemplates.All, parsed.GetValue(lang)!, day), parsed.GetValue(force));
            WrittenFile.Tell(parsed.GetValue(json), parsed.GetValue(output)!, writer => writer.WriteNumber("entries", due.Count));
            return Exit.Ready;
        }));
        return command;
    }
}
