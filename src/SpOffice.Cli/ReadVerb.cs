using System.CommandLine;
using System.Text.Json;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice read f.docx [--json]</c>: the answers in a document.</summary>
internal static class ReadVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The document." };
        var json = Common.Json();
        var command = new Command("read", "Show the answers in a document.") { file, json };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var reading = SubmissionReader.Read(Files.Read(parsed.GetValue(file)!), EmbeddedTemplates.All, Bounds.Native);
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, reading));
            else
                Print(reading);
            return Exit.Ready;
        }));
        return command;
    }

    private static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("form", reading.Submission.Form.Id);
        json.WriteNumber("version", reading.Version);
        json.WriteString("lang", reading.Submission.Lang);
        json.WritePropertyName("answers");
        AnswerJson.Write(json, reading.Submission);
        Texts(json, "unclear", reading.Unclear);
        Texts(json, "unknown", reading.UnknownTags);
        json.WriteEndObject();
    }

    /// <summary>What could not be read as an answer is named, so that nobody takes it for empty.</summary>
    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Print(Reading reading)
    {
        var templates = EmbeddedTemplates.All;
        var lang = Templates.Languages.Contains(reading.Submission.Lang) ? reading.Submission.Lang : "en";
        foreach (var item in reading.Submission.Items())
        {
            foreach (var (_, question) in reading.Submission.Form.Questions.Where(asked => item.Answers[asked.Question.Id] is not null))
                Console.WriteLine($"{item.PlaceOf(question.Id)}: {AnswerWords.Of(item.Answers[question.Id]!, templates.Questions[question.Id], templates, lang)}");
        }
    }
}
