using System.CommandLine;
using System.Text.Json;
using SpOffice.Facts;

namespace SpOffice.Cli;

/// <summary><c>spoffice facts [--to-verify] [--json]</c>: what our data say, and how sure they are.</summary>
internal static class FactsVerb
{
    public static Command Command()
    {
        var toVerify = new Option<bool>("--to-verify") { Description = "Only what nobody has confirmed." };
        var json = Common.Json();
        var command = new Command("facts", "List the facts of the field, and what is still to verify.") { toVerify, json };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), null, () =>
        {
            var facts = EmbeddedTemplates.All.AllFacts.Where(fact => !parsed.GetValue(toVerify) || fact.ToVerify).ToList();
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, facts));
            else
                facts.ForEach(fact => Console.WriteLine($"{fact.File}  {fact.Id}  {fact.About}  {fact.Confidence}  {fact.AsOf}  {fact.Source}"));
            return Exit.Ready;
        }));
        return command;
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Fact> facts)
    {
        json.WriteStartArray();
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("file", fact.File);
            json.WriteString("id", fact.Id);
            json.WriteString("about", fact.About);
            json.WriteString("confidence", fact.Confidence);
            json.WriteString("source", fact.Source);
            json.WriteString("asOf", fact.AsOf);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
