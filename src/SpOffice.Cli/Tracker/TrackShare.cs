using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
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
        var json = Common.Json();
        var command = new Command("share", "Write a copy for partners: spoffice track share tracker.xlsx --columns addressee.country,case.status --out copy.xlsx") { columns, refs, table, output, force, json };
        var tracker = new WhichTracker(command);
        WrittenFile.OneOutput(command, output, json);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var (file, unique) = SharedCopy.Write(tracker.Place(parsed).Open(), parsed.GetValue(table)!, Listed(parsed.GetValue(columns)), Listed(parsed.GetValue(refs)));
            Files.Write(parsed.GetValue(output)!, file, parsed.GetValue(force));
            var texts = EmbeddedTemplates.All.TrackerWording[parsed.GetValue(Common.Screen)!];
            WrittenFile.Tell(parsed.GetValue(json), parsed.GetValue(output)!, writer => Write(writer, unique));
            if (parsed.GetValue(json))
                return Exit.Ready;
            foreach (var values in unique)
                Console.Error.WriteLine(Wording.Fill(texts.Words["unique"], [("values", string.Join(", ", values.Where(value => value.Length > 0)))]));
            return Exit.Ready;
        }));
        return command;
    }

    /// <summary>Rows by which somebody may be recognised.</summary>
    private static void Write(Utf8JsonWriter json, IEnumerable<ImmutableArray<string>> unique)
    {
        json.WriteStartArray("unique");
        foreach (var values in unique)
        {
            json.WriteStartArray();
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static string[] Listed(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
