using System.Text.Json;

namespace SpOffice.Tests.Speaking;

/// <summary>A statement somebody read aloud, with its seconds. The texts name living people: they are measured, never printed.</summary>
internal sealed record Measured(string Text, double Seconds, string Speaker)
{
    public int Words { get; } = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <summary>The reference data beside the repository.</summary>
internal static class SpeechData
{
    public static IReadOnlyList<Measured> Council => Read("council-en.jsonl");

    public static IReadOnlyList<Measured> Prepared => Read("en-prepared.jsonl");

    public static IReadOnlyList<Measured> Monologues => Read("fr-monologues.jsonl");

    public static IEnumerable<(string Lang, string Written, string Spoken)> SpokenForms =>
        File.ReadLines(Repository.Shared("speech/spoken-forms.csv")).Skip(1).Select(Cells).Select(cells => (cells[0], cells[1], cells[2]));

    private static IReadOnlyList<Measured> Read(string file) =>
    [
        .. File.ReadLines(Repository.Shared($"speech/{file}")).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(entry => new Measured(entry.GetProperty("text").GetString()!, entry.GetProperty("seconds").GetDouble(), entry.GetProperty("speaker").GetString()!)),
    ];

    private static string[] Cells(string row)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var c in row)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += c;
        }
        return [.. cells];
    }
}
