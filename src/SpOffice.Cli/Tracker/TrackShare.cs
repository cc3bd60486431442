using System.CommandLine;
using SpOffice.Texts;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track share tracker.xlsx --columns a,b --out copy.xlsx</c>: a copy for partners.</summary>
internal static class TrackShare
{
    public static Command Command()
    {
        var columns = new Option<string>("--columns") { Description = "Which columns, such as addressee.country,case.status.", Required = true };
        var refs = new Option<string?>("--refs") { Description = "Which cases, such as K7QM,B2XR; all unless given." };
        var table = new Option<string>("--table") { Description = "Which table.", DefaultValueFactory = _ => "Cases" };
        table.AcceptOnlyFromAmong("Cases", "Submissions", "Communications", "Consent", "Recommendations", "Calendar");
        var output = Common.Out();
        var force = Common.Force();
        var command = new Command("share", "Write a copy for partners: spoffice track share tracker.xlsx --columns addressee.country,case.status --out copy.xlsx") { columns, refs, table, output, force };
        var tracker = new WhichTracker(command);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, tracker.Name(parsed), () =>
        {
            var (file, unique) = SharedCopy.Write(tracker.Place(parsed).Open(), parsed.GetValue(table)!, Listed(parsed.GetValue(columns)), Listed(parsed.GetValue(refs)));
            Files.Write(parsed.GetValue(output)!, file, parsed.GetValue(force));
            var texts = EmbeddedTemplates.All.TrackerWording[parsed.GetValue(Common.Screen)!];
            foreach (var values in unique)
                Console.Error.WriteLine(Wording.Fill(texts.Words["unique"], [("values", string.Join(", ", values.Where(value => value.Length > 0)))]));
            return Exit.Ready;
        }));
        return command;
    }

    private static string[] Listed(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
