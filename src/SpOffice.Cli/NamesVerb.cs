using System.CommandLine;
using System.Text.Json;
using SpOffice.Versions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice names f.docx [--list extra.txt] [--json]</c>: who is named, and where.</summary>
internal static class NamesVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The document." };
        var list = List();
        var json = Common.Json();
        var command = new Command("names", "Name everybody who is named in a document and in its hidden parts.") { file, list, json };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var path = parsed.GetValue(file)!;
            var document = Files.Read(path);
            var names = NameReport.Of(document, Path.GetFileName(path), Listed(parsed.GetValue(list)), EmbeddedTemplates.All, Bounds.Native);
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, names));
            else
                Print(names, parsed.GetValue(Common.Screen)!);
            return Exit.Ready;
        }));
        return command;
    }

    public static Option<string?> List() => new("--list") { Description = "A file of more names, one a line; other spellings after |." };

    public static IReadOnlyList<Named> Listed(string? file) => file is null ? [] : Answers.Of(file, NameList.Parse);

    private static void Write(Utf8JsonWriter json, IEnumerable<FoundName> names)
    {
        json.WriteStartArray();
        foreach (var (name, where, covered) in names)
        {
            json.WriteStartObject();
            json.WriteString("text", name.Text);
            json.WriteString("role", name.Role);
            json.WriteStartArray("where");
            foreach (var place in where)
                json.WriteStringValue(place);
            json.WriteEndArray();
            json.WriteBoolean("covered", covered);
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(name.Kind.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Print(IEnumerable<FoundName> names, string screen)
    {
        var words = EmbeddedTemplates.All.Versions.Words(screen);
        foreach (var (name, where, covered) in names)
            Console.WriteLine($"{name.Text}  [{name.Role}] {words[covered ? "covered" : "uncovered"]}: {string.Join(", ", where)}");
    }
}
