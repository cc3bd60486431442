using System.CommandLine;
using System.Text.Json;
using SpOffice.Cleaning;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice clean in.(docx|xlsx) --out o [--confirm kind]… [--json]</c>: a copy without what tells about people and machines.</summary>
internal static class CleanVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "A Word or Excel file. It stays as it is." };
        var output = Common.Out();
        var confirm = new Option<string[]>("--confirm") { Description = $"Take these out too, which a reader may miss: {string.Join(", ", CleanFile.ToConfirm)}.", AllowMultipleArgumentsPerToken = true };
        confirm.AcceptOnlyFromAmong([.. CleanFile.ToConfirm]);
        var (json, force) = (Common.Json(), Common.Force());
        var command = new Command("clean", "Copy a Word or Excel file without what tells about people and machines.") { file, output, confirm, json, force };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var report = CleanFile.Clean(Files.Read(parsed.GetValue(file)!), parsed.GetValue(confirm) ?? [], Bounds.Native);
            Files.Write(parsed.GetValue(output)!, report.File, parsed.GetValue(force));
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, report));
            else if (parsed.GetValue(output) != "-")
                Print(report, parsed.GetValue(Common.Screen)!);
            return Exit.Ready;
        }));
        return command;
    }

    private static void Print(CleanReport report, string screen)
    {
        var words = EmbeddedTemplates.All.Versions.Cleaning(screen);
        foreach (var found in report.Found)
            Console.WriteLine($"[{words[found.Became]}] {words[found.Kind]} ({found.Count})  {found.Part}");
        if (report.Found.IsEmpty)
            Console.WriteLine(words["none"]);
    }

    private static void Write(Utf8JsonWriter json, CleanReport report)
    {
        json.WriteStartArray();
        foreach (var found in report.Found)
        {
            json.WriteStartObject();
            json.WriteString("kind", found.Kind);
            json.WriteString("part", found.Part);
            json.WriteNumber("count", found.Count);
            json.WriteBoolean("removed", found.Removed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
