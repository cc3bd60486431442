using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SpOffice.Routes;

namespace SpOffice.Cli;

/// <summary><c>spoffice route [--answers r.json] [--today d] [--json]</c>: which procedures fit, safety first.</summary>
internal static class RouteVerb
{
    public static Command Command()
    {
        var answers = new Option<string?>("--answers") { Description = "Answers as JSON; without them the questions are asked here." };
        var today = Common.Today();
        var json = Common.Json();
        var command = new Command("route", "Find the procedures that fit, safety first.") { answers, today, json };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(answers), () =>
        {
            var (templates, texts) = (EmbeddedTemplates.All, EmbeddedTemplates.All.RouteTexts(parsed.GetValue(Common.Screen)!));
            var given = parsed.GetValue(answers) is { } file ? Answers.Of(file, bytes => RouteAnswers.Read(bytes, templates)) : Ask(templates.Routes, texts);
            var route = Route.Of(given, templates, parsed.GetValue(today) ?? DateOnly.FromDateTime(DateTime.Today));
            if (parsed.GetValue(json))
                Output.Json(writer => RouteReport.Write(writer, route, texts));
            else
                RouteReport.Print(route, texts);
            return Exit.Ready;
        }));
        return command;
    }

    /// <summary>Asks on standard error, so that standard output holds the result alone. The end of input leaves the rest unanswered.</summary>
    private static RouteAnswers Ask(RouteRules rules, RouteTexts texts)
    {
        var answers = RouteAnswers.None;
        foreach (var question in rules.Questions)
        {
            if (rules.Asked(answers).Contains(question))
                answers = answers.With(question.Id, Ask(question, texts));
        }
        return answers;
    }

    private static ImmutableArray<string> Ask(RouteQuestion question, RouteTexts texts)
    {
        Console.Error.WriteLine($"\n{texts.Questions[question.Id].Ask}");
        for (var n = 0; n < question.Options.Length; n++)
            Console.Error.WriteLine($"  {n + 1}  {texts.Questions[question.Id].Options[question.Options[n]]}");
        Console.Error.WriteLine(texts.Words[question.Kind switch { "choice" => "answer", "choices" => "answers", "date" => "answerDate", _ => "answerCountry" }]);
        while (Console.In.ReadLine() is { } line && line.Trim().Length > 0)
        {
            var given = Given(question, line);
            if (given.Length > 0 && given.All(value => value is not null && RouteAnswers.Fits(question, value, EmbeddedTemplates.All)))
                return [.. given.OfType<string>().Distinct()];
            Console.Error.WriteLine(texts.Words["again"]);
        }
        return [];
    }

    private static string?[] Given(RouteQuestion question, string line)
    {
        if (question.Options.IsEmpty)
            return [question.Kind == "country" ? EmbeddedTemplates.All.Countries.Find(line.Trim()) : line.Trim()];
        var numbers = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length > 1 && question.Kind == "choice" ? []
            : [.. numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= question.Options.Length ? question.Options[n - 1] : null)];
    }
}
