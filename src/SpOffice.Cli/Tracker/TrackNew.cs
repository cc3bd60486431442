using System.CommandLine;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track new --lang l --out tracker.xlsx</c>: an empty tracker; with <c>--graph</c>, in a workbook that holds nothing yet.</summary>
internal static class TrackNew
{
    public static Command Command()
    {
        var lang = Common.Lang("Language of the tracker: en, fr or es.");
        var output = new Option<string?>("--out") { Description = "The file to write; - is standard output." };
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("new", "Make an empty tracker: spoffice track new --lang en --out tracker.xlsx") { lang, output, force, json };
        var tracker = new WhichTracker(command, output);
        WrittenFile.OneOutput(command, output, json);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.IsShared(parsed) ? tracker.Name(parsed) : null, () =>
        {
            var file = TrackerFile.Write(EmbeddedTemplates.All, parsed.GetValue(lang)!, []);
            if (tracker.IsShared(parsed))
                tracker.Place(parsed).Begin(file);
            else
                Files.Write(parsed.GetValue(output)!, file, parsed.GetValue(force));
            WrittenFile.Tell(parsed.GetValue(json), tracker.Name(parsed));
            return Exit.Ready;
        }));
        return command;
    }
}
