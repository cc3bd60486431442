using System.CommandLine;
using System.Text.Json;

namespace SpOffice.Cli.Tracker;

/// <summary>What a verb tells about the file it wrote: nothing, unless it is asked for JSON.</summary>
internal static class WrittenFile
{
    /// <summary>Both the file and the JSON cannot go to standard output.</summary>
    public static void OneOutput<T>(Command command, Option<T> output, Option<bool> json) => command.Validators.Add(result =>
    {
        if (result.GetValue(json) && Equals(result.GetValue(output), "-"))
            result.AddError("Give --out a file with --json; standard output can take only one of them.");
    });

    /// <summary><c>{"written": file, …}</c>.</summary>
    public static void Tell(bool json, string file, Action<Utf8JsonWriter>? more = null)
    {
        if (!json)
            return;
        Output.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("written", file);
            more?.Invoke(writer);
            writer.WriteEndObject();
        });
    }
}
