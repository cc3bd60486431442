using System.Collections.Immutable;
using System.Text.Json;
using SpOffice.Texts;

namespace SpOffice.Mandates;

/// <summary>The mandates of the Special Procedures, in force and ended.</summary>
public sealed class MandateList
{
    private readonly ImmutableDictionary<string, Mandate> byId;
    private readonly ImmutableDictionary<string, Mandate> byName;

    private MandateList(ImmutableArray<Mandate> mandates)
    {
        All = mandates;
        byId = mandates.ToImmutableDictionary(mandate => mandate.Id);
        byName = mandates.SelectMany(mandate => mandate.Names.Values.Append(mandate.Id).Append(mandate.ShortName).Select(name => (Name: Plain.Of(name), mandate)))
            .GroupBy(entry => entry.Name).ToImmutableDictionary(group => group.Key, group => group.First().mandate);
    }

    /// <summary>Reads <c>mandates.json</c>.</summary>
    public static MandateList Parse(byte[] json) => new(JsonSerializer.Deserialize(json, MandateJson.Default.MandateFile)!.Mandates);

    /// <summary>Every mandate, in the order of the file.</summary>
    public ImmutableArray<Mandate> All { get; }

    /// <summary>The mandate of an id, or null.</summary>
    public Mandate? Get(string id) => byId.GetValueOrDefault(id);

    /// <summary>The mandate of a title in any language, a short name or an id, whatever its case and accents; null if unknown.</summary>
    public Mandate? Named(string name) => byName.GetValueOrDefault(Plain.Of(name).Trim(' ', '-', '•', '.', ','));

    /// <summary>Mandates in which every word occurs, in any language; those whose short name has most of them first.</summary>
    /// <param name="words">Empty for all.</param>
    /// <param name="on">Only those in force on this day, if given.</param>
    public IEnumerable<Mandate> Find(string words, DateOnly? on)
    {
        var sought = Plain.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return All.Where(mandate => on is null || mandate.IsInForce(on.Value))
            .Where(mandate => sought.All(Words(mandate).Contains))
            .OrderByDescending(mandate => sought.Count(Plain.Of(mandate.ShortName).Contains));
    }

    private static string Words(Mandate mandate) =>
        Plain.Of(string.Join(' ', [mandate.Id, mandate.ShortName, mandate.Country ?? "", .. mandate.Names.Values, .. mandate.Keywords]));
}
