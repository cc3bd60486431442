using System.CommandLine;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track new --lang l --out tracker.xlsx</c>: an empty tracker.</summary>
internal static class TrackNew
{
    public static Command Command()
    {
        var lang = Common.Lang("Language of the tracker: en, fr or es.");
        var output = Common.Out();
        var force = Common.Force();
        var command = new Command("new", "Make an empty tracker: spoffice track new --lang en --out tracker.xlsx") { lang, output, force };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, null, () =>
        {
            Files.Write(parsed.GetValue(output)!, TrackerFile.Write(EmbeddedTemplates.All, parsed.GetValue(lang)!, []), parsed.GetValue(force));
            return Exit.Ready;
        }));
        return command;
    }
}
