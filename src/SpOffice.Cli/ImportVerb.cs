using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SpOffice.Importing;
using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice victims f.docx --import victims.(csv|xlsx) [--out o.docx] [--each-asked] [--json]</c>, and <c>chronology</c> for events:
/// a list somebody keeps, taken into a document row by row.</summary>
internal static class ImportVerb
{
    public static Command Victims() => Command("victims", "victim", "Take a list of victims into a document, each with a consent of their own.");

    public static Command Chronology() => Command("chronology", "incident", "Take a table of events into a document: date, place, what happened.");

    private static Command Command(string name, string group, string description)
    {
        var file = new Argument<string>("file") { Description = "The document." };
        var list = new Option<string>("--import") { Description = "The list: .xlsx, or .csv in UTF-8.", Required = true };
        var output = new Option<string?>("--out") { Description = "The document to write; the document itself unless given. - is standard output." };
        var force = Common.Force();
        var json = Common.Json();
        var each = new Option<bool>("--each-asked") { Description = "Each person was asked alone, though one answer stands for all." };
        var command = new Command(name, description) { file, list, output, force, json };
        if (group == "victim")
            command.Options.Add(each);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var templates = EmbeddedTemplates.All;
            var document = Files.Read(parsed.GetValue(file)!);
            var reading = SubmissionReader.Read(document, templates, Bounds.Native);
            if (!Templates.Languages.Contains(reading.Submission.Lang))
                throw new UnreadableException("other-language", ("lang", reading.Submission.Lang));
            var rows = Answers.Of(parsed.GetValue(list)!, bytes => ImportedRows.Of(reading.Submission, group, SheetTable.Read(bytes, Bounds.Native), group == "victim" && parsed.GetValue(each), templates));
            var written = SubmissionFill.Save(document, reading, rows.Submission, templates, Bounds.Native);
            var target = parsed.GetValue(output);
            Files.Write(target ?? parsed.GetValue(file)!, written, target is null || parsed.GetValue(force));
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, rows, parsed.GetValue(Common.Screen)!));
            else
                Print(rows, parsed.GetValue(Common.Screen)!, target == "-" ? Console.Error : Console.Out);
            return rows.Problems.IsEmpty ? Exit.Ready : Exit.MustLeft;
        }));
        return command;
    }

    private static void Print(ImportedRows rows, string screen, TextWriter output)
    {
        var texts = EmbeddedTemplates.All.Screen(screen);
        output.WriteLine(Wording.Fill(texts.Words["rowsTaken"], [("added", Number(rows.Added.Length)), ("updated", Number(rows.Updated.Length)), ("unchanged", Number(rows.Unchanged)), ("left", Number(rows.Left.Length))]));
        foreach (var problem in rows.Problems)
            output.WriteLine("- " + problem.Sentence(texts, EmbeddedTemplates.All));
    }

    private static void Write(Utf8JsonWriter json, ImportedRows rows, string screen)
    {
        json.WriteStartObject();
        Places("added", rows.Added);
        Places("updated", rows.Updated);
        json.WriteNumber("unchanged", rows.Unchanged);
        Numbers("left", rows.Left);
        json.WriteStartArray("problems");
        foreach (var problem in rows.Problems)
        {
            json.WriteStartObject();
            json.WriteString("id", problem.Id);
            Numbers("rows", problem.Rows);
            json.WriteString("column", problem.Column);
            json.WriteString("question", problem.Question);
            json.WriteString("message", problem.Sentence(EmbeddedTemplates.All.Screen(screen), EmbeddedTemplates.All));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();

        void Places(string name, IEnumerable<string> places)
        {
            json.WriteStartArray(name);
            foreach (var place in places)
                json.WriteStringValue(place);
            json.WriteEndArray();
        }

        void Numbers(string name, IEnumerable<int> numbers)
        {
            json.WriteStartArray(name);
            foreach (var number in numbers)
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
