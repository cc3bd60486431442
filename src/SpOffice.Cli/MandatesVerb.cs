using System.CommandLine;
using System.Text.Json;
using SpOffice.Mandates;

namespace SpOffice.Cli;

/// <summary><c>spoffice mandates [--find words | --for file] [--on date] [--json]</c>: the mandates of the Special Procedures.</summary>
internal static class MandatesVerb
{
    public static Command Command()
    {
        var find = new Option<string?>("--find") { Description = "Only mandates in which these words occur, in any of the three languages." };
        var suggest = new Option<string?>("--for") { Description = "Suggest mandates for this submission, or for a text that says what happened." };
        var on = Common.Day("--on", "Only mandates in force on this day, such as 2026-11-24.");
        var json = Common.Json();
        var command = new Command("mandates", "List the mandates of the Special Procedures.") { find, suggest, on, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(find) is not null && result.GetValue(suggest) is not null)
                result.AddError("Give either --find or --for, not both.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), null, () =>
        {
            var (templates, screen) = (EmbeddedTemplates.All, parsed.GetValue(Common.Screen)!);
            if (parsed.GetValue(suggest) is { } file)
                Suggest(file, parsed.GetValue(on) ?? DateOnly.FromDateTime(DateTime.Today), screen, parsed.GetValue(json));
            else
                List([.. templates.Mandates.Find(parsed.GetValue(find) ?? "", parsed.GetValue(on), templates.Suggestions)], screen, parsed.GetValue(json));
            return Exit.Ready;
        }));
        return command;
    }

    private static void Suggest(string file, DateOnly on, string screen, bool json)
    {
        var suggestions = SuggestedMandates.For(file, on);
        if (json)
            Output.Json(writer => SuggestedMandates.Write(writer, suggestions, screen, on));
        else
            SuggestedMandates.Print(suggestions, screen, on);
    }

    private static void List(List<Mandate> mandates, string screen, bool json)
    {
        if (json)
            Output.Json(writer => Write(writer, mandates));
        else
            Print(mandates, screen);
    }

    private static void Print(IReadOnlyList<Mandate> mandates, string screen)
    {
        var words = EmbeddedTemplates.All.Screen(screen).Words;
        if (mandates.Count == 0)
            Console.Error.WriteLine(words["noMandate"]);
        foreach (var mandate in mandates)
        {
            var name = mandate.Name(screen) + (mandate.NamesToVerify.Contains(screen) ? $" ({words["toVerify"]})" : "");
            var email = mandate.Email is null ? "" : mandate.EmailStatus != "to-verify" ? mandate.Email : $"{mandate.Email} ({words["toVerify"]})";
            var ended = mandate.ValidTo is null ? "" : Texts.Wording.Fill(words["ended"], [("date", mandate.ValidTo)]);
            Console.WriteLine(string.Join("  ", new[] { mandate.Id, name, email, ended }.Where(part => part.Length > 0)));
        }
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Mandate> mandates)
    {
        json.WriteStartArray();
        foreach (var mandate in mandates)
        {
            json.WriteStartObject();
            json.WriteString("id", mandate.Id);
            json.WriteStartObject("names");
            foreach (var lang in Templates.Languages)
                json.WriteString(lang, mandate.Name(lang));
            json.WriteEndObject();
            json.WriteStartArray("namesToVerify");
            foreach (var lang in mandate.NamesToVerify)
                json.WriteStringValue(lang);
            json.WriteEndArray();
            json.WriteString("kind", mandate.Kind);
            json.WriteString("scope", mandate.Scope);
            json.WriteString("country", mandate.Country);
            json.WriteString("validFrom", mandate.ValidFrom);
            json.WriteString("validTo", mandate.ValidTo);
            json.WriteString("successor", mandate.Successor);
            json.WriteString("email", mandate.Email);
            json.WriteString("emailStatus", mandate.EmailStatus);
            json.WriteString("source", mandate.Source);
            json.WriteString("asOf", mandate.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
