using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpOffice.Cli;

/// <summary>Writes JSON to standard output, alone, and sentences to standard error.</summary>
internal static class Output
{
    public static void Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        // The output is read by people too: letters stay letters.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        Console.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    /// <summary>Runs a verb; a file that cannot be read or written is one sentence and exit code 2.</summary>
    public static int Run(string screen, bool json, string? file, Func<int> verb)
    {
        try
        {
            return verb();
        }
        catch (UnreadableException error)
        {
            var said = file is null ? error : error.In(file);
            if (json)
                Json(writer => Error(writer, file, said, screen));
            else
                Console.Error.WriteLine(Sentence(said, screen));
            return Exit.Unreadable;
        }
    }

    public static string Sentence(UnreadableException error, string screen) => EmbeddedTemplates.All.Screen(screen).Sentence(error);

    /// <summary><c>{"file","error":{"id","message"}}</c>.</summary>
    public static void Error(Utf8JsonWriter json, string? file, UnreadableException error, string screen)
    {
        json.WriteStartObject();
        if (file is not null)
            json.WriteString("file", file);
        json.WriteStartObject("error");
        json.WriteString("id", error.Id);
        json.WriteString("message", Sentence(error, screen));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
