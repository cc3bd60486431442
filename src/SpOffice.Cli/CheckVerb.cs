using System.CommandLine;
using System.Text.Json;
using SpOffice.Checks;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice check f.docx… [--today d] [--json]</c>: every gap, inconsistency and danger.</summary>
internal static class CheckVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("files") { Description = "The documents.", Arity = ArgumentArity.OneOrMore };
        var today = Common.Today();
        var json = Common.Json();
        var command = new Command("check", "Name every gap, inconsistency and danger.") { files, today, json };
        command.SetAction(parsed =>
        {
            var screen = parsed.GetValue(Common.Screen)!;
            var day = parsed.GetValue(today) ?? DateOnly.FromDateTime(DateTime.Today);
            var results = parsed.GetValue(files)!.Select(file => Check(file, day)).ToList();
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, results, screen));
            else
                results.ForEach(result => CheckReportText.Print(result, screen));
            return results.Max(result => result.Error is not null ? Exit.Unreadable : result.Report!.Ready ? Exit.Ready : Exit.MustLeft);
        });
        return command;
    }

    private static CheckResult Check(string file, DateOnly today)
    {
        try
        {
            var reading = SubmissionReader.Read(Files.Read(file), EmbeddedTemplates.All, Bounds.Native);
            return new CheckResult(file, CheckList.Run(reading, Path.GetFileName(file), EmbeddedTemplates.All, today), null);
        }
        catch (UnreadableException error)
        {
            return new CheckResult(file, null, error.In(file));
        }
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<CheckResult> results, string screen)
    {
        json.WriteStartArray();
        foreach (var (file, report, error) in results)
        {
            if (error is not null)
                Output.Error(json, file, error, screen);
            else
                Write(json, file, report!, screen);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string file, CheckReport report, string screen)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("form", report.Form.Id);
        json.WriteString("lang", report.Lang);
        json.WriteBoolean("ready", report.Ready);
        json.WriteStartObject("required");
        json.WriteNumber("asked", report.Asked);
        json.WriteNumber("answered", report.Answered);
        json.WriteEndObject();
        json.WriteString("likely", report.Likely);
        json.WriteString("until", report.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            var text = FindingText.Of(finding, EmbeddedTemplates.All, EmbeddedTemplates.All.Screen(screen));
            json.WriteStartObject();
            json.WriteString("check", text.Check);
            json.WriteString("rule", text.Rule);
            json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(text.Severity.ToString()));
            json.WriteString("place", text.Place);
            json.WriteString("where", text.Where);
            json.WriteString("what", text.What);
            json.WriteString("why", text.Why);
            json.WriteString("source", text.Source);
            json.WriteString("mend", text.Mend);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>What became of one file: a report or the reason why there is none.</summary>
internal sealed record CheckResult(string File, CheckReport? Report, UnreadableException? Error);
