using System.CommandLine;
using System.Text.Json;
using SpOffice.Forms;

namespace SpOffice.Cli;

/// <summary><c>spoffice forms [form] [--json]</c>: the forms and their questions.</summary>
internal static class FormsVerb
{
    public static Command Command()
    {
        var form = new Argument<string?>("form") { Description = "Only this form, with its questions.", Arity = ArgumentArity.ZeroOrOne };
        var json = Common.Json();
        var command = new Command("forms", "List the forms and their questions.") { form, json };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), null, () =>
        {
            var templates = EmbeddedTemplates.All;
            var forms = parsed.GetValue(form) is { } id ? [templates.Form(id)] : templates.Forms;
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, forms, parsed.GetValue(Common.Screen)!));
            else
                Print(forms, parsed.GetValue(form) is not null, parsed.GetValue(Common.Screen)!);
            return Exit.Ready;
        }));
        return command;
    }

    private static void Print(IEnumerable<Form> forms, bool questions, string screen)
    {
        var texts = EmbeddedTemplates.All.Documents[screen];
        foreach (var form in forms)
        {
            Console.WriteLine($"{form.Id}  {texts.Forms[form.Id].Title}  (version {form.Version}; {string.Join(", ", form.Languages)})");
            foreach (var (section, question) in questions ? form.Questions : [])
                Console.WriteLine($"  {question.Id,-32} {Code(question.Level),-12} {question.Fact,-6} {(section.Group is { } group ? $"[{group}] " : "")}{texts.Questions[question.Words].Label}{(question.ToVerify ? $" ({EmbeddedTemplates.All.Screen(screen).Words["toVerify"]})" : "")}");
        }
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Form> forms, string screen)
    {
        var templates = EmbeddedTemplates.All;
        json.WriteStartArray();
        foreach (var form in forms)
        {
            json.WriteStartObject();
            json.WriteString("id", form.Id);
            json.WriteNumber("version", form.Version);
            json.WriteStartArray("languages");
            foreach (var lang in form.Languages)
                json.WriteStringValue(lang);
            json.WriteEndArray();
            json.WriteString("title", templates.Documents[screen].Forms[form.Id].Title);
            json.WriteStartArray("questions");
            foreach (var (section, question) in form.Questions)
                Write(json, section, question, templates.Questions[question.Id]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FormSection section, FormQuestion asked, Question question)
    {
        json.WriteStartObject();
        json.WriteString("id", asked.Id);
        json.WriteString("fact", asked.Fact);
        json.WriteString("kind", Code(question.Kind));
        json.WriteString("level", Code(asked.Level));
        json.WriteString("group", section.Group);
        if (asked.ToVerify)
            json.WriteString("confidence", asked.Confidence);
        json.WriteStartArray("choices");
        foreach (var option in question.Options)
            json.WriteStringValue(option);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
