using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Tests.Mandates;

/// <summary>A case as a field worker tells it, and the mandate that should lead.</summary>
public sealed record Description(string Lead, string Lang, string? Country, bool HeldOut, string Text)
{
    /// <summary>All of <c>descriptions.json</c>. The third that is held out was never looked at while keywords were chosen.</summary>
    public static readonly ImmutableArray<Description> All = Read();

    /// <summary>The mandates suggested for it, the best first.</summary>
    public IEnumerable<string> Suggested =>
        Checks.Case.Templates.Suggestions.For(Text, Lang, Country, new DateOnly(2026, 11, 24)).Select(suggestion => suggestion.Mandate.Id);

    private static ImmutableArray<Description> Read()
    {
        var file = Path.Combine(Repository.Root, "tests", "SpOffice.Tests", "Mandates", "descriptions.json");
        return JsonSerializer.Deserialize<File>(System.IO.File.ReadAllBytes(file), new JsonSerializerOptions(JsonSerializerDefaults.Web))!.Descriptions;
    }

    private sealed record File(ImmutableArray<Description> Descriptions);
}
