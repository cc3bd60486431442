using System.CommandLine;

namespace SpOffice.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Common
{
    public static readonly Option<string> Screen = Language("--screen", "Language of what you read: en, fr or es.", "en", recursive: true);

    public static readonly Option<string?> Overrides = new("--overrides") { Description = "A file of your own corrections to mandates and addresses.", Recursive = true };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON, alone, to standard output." };

    public static Option<string> Lang(string description)
    {
        var option = Language("--lang", description, null, recursive: false);
        option.Required = true;
        return option;
    }

    /// <summary>A language somebody speaks; more are spoken than written in.</summary>
    public static Option<string> Spoken()
    {
        var option = new Option<string>("--lang") { Description = "Language it is read in: en, fr, es, ar, ru or zh.", Required = true };
        option.AcceptOnlyFromAmong([.. Templates.SpokenLanguages]);
        return option;
    }

    public static Option<string> Out() => new("--out") { Description = "The file to write; - is standard output.", Required = true };

    public static Option<bool> Force() => new("--force") { Description = "Overwrite the file if it exists." };

    public static Option<DateOnly?> Today() => Day("--today", "The day to check for, such as 2026-11-24; today unless given.");

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", out var date))
                return date;
            result.AddError($"{result.Tokens[0].Value} is no date. Write it as 2026-11-24.");
            return null;
        },
    };

    private static Option<string> Language(string name, string description, string? standard, bool recursive)
    {
        var option = new Option<string>(name) { Description = description, Recursive = recursive };
        if (standard is not null)
            option.DefaultValueFactory = _ => standard;
        option.AcceptOnlyFromAmong([.. Templates.Languages]);
        return option;
    }
}
