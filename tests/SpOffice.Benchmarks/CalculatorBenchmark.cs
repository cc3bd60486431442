using System.Diagnostics;
using System.Text.Json;
using SpOffice.Speaking;
using SpOffice.Tests;
using SpOffice.Tests.Speaking;

namespace SpOffice.Benchmarks;

/// <summary>Public calculators beside ours on the same texts, in the same run: the packages themselves, as they are published, under node.</summary>
internal static class CalculatorBenchmark
{
    private const string ReadingTime = "reading-time@1.5.0";
    private const string WordsToTime = "words-to-time-converter@1.1.0";

    public static void Run(Templates templates)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "calculators")).FullName;
        Start("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--silent", ReadingTime, WordsToTime], "", []);
        Compare("English prepared remarks of 75 to 115 s", [.. SpeechData.Prepared.Where(statement => statement.Seconds is >= 75 and <= 115)], templates.Speech("en"), "prepared", folder);
        Compare("French monologues", SpeechData.Monologues, templates.Speech("fr"), "prepared", folder);
        Compare("Council statements (an error here proves little: they were written to fit)", SpeechData.Council, templates.Speech("en"), SpeakingTime.Council, folder);
    }

    private static void Compare(string title, IReadOnlyList<Measured> statements, SpeechLanguage language, string register, string folder)
    {
        Console.WriteLine($"Calculators, {title}");
        ModelBenchmark.Print("SpOffice as shipped", statements.Select(statement => (statement.Seconds, SpeakingTime.Of(statement.Text, language, 90, register, []).Seconds)));
        ModelBenchmark.Print("words / 150", statements.Select(statement => (statement.Seconds, statement.Words / 150.0 * 60)));
        var said = JsonDocument.Parse(Start("node", [Path.Combine(Repository.Root, "tests", "SpOffice.Benchmarks", "Peers", "calculators.cjs")],
            JsonSerializer.Serialize(statements.Select(statement => statement.Text)), new() { ["CALCULATORS"] = Path.Combine(folder, "node_modules") })).RootElement;
        ModelBenchmark.Print($"npm {ReadingTime} (words / 200)", Pairs("readingTime"));
        ModelBenchmark.Print($"npm {WordsToTime}", Pairs("wordsToTime"));

        IEnumerable<(double, double)> Pairs(string name) => statements.Zip(said.GetProperty(name).EnumerateArray().Select(seconds => seconds.GetDouble()), (statement, seconds) => (statement.Seconds, seconds));
    }

    private static string Start(string program, string[] arguments, string input, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}; node and npm are needed");
    }
}
