using System.CommandLine;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track ics tracker.xlsx --out due.ics</c>: what is due, for a calendar.</summary>
internal static class TrackIcs
{
    public static Command Command()
    {
        var output = Common.Out();
        var days = TrackDue.Days(null);
        var today = Common.Today();
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("ics", "Write a calendar file of references and neutral verbs: spoffice track ics tracker.xlsx --out due.ics") { output, days, today, force, json };
        var tracker = new WhichTracker(command);
        WrittenFile.OneOutput(command, output, json);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var day = TrackVerb.Day(parsed.GetValue(today));
            var due = TrackDue.Until(tracker.Place(parsed).Open(), day, parsed.GetValue(days), parsed.GetValue(Common.Screen)!);
            Files.Write(parsed.GetValue(output)!, CalendarFile.Write(due, EmbeddedTemplates.All.TrackerWording[parsed.GetValue(Common.Screen)!], day), parsed.GetValue(force));
            WrittenFile.Tell(parsed.GetValue(json), parsed.GetValue(output)!, writer => writer.WriteNumber("entries", due.Count));
            return Exit.Ready;
        }));
        return command;
    }
}
