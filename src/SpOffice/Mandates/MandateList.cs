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

    /// <summary>Who holds a mandate's subject on a day: the mandate itself, the one that took it over, or those that held it before.</summary>
    public IEnumerable<Mandate> InForce(string id, DateOnly on)
    {
        if (Get(id) is not { } mandate)
            return [];
        if (mandate.IsInForce(on))
            return [mandate];
        var passed = new HashSet<string> { id };
        for (var next = mandate; next?.Successor is { } successor && passed.Add(successor);)
        {
            next = Get(successor);
            if (next?.IsInForce(on) == true)
                return [next];
        }
        return All.Where(earlier => earlier.Successor == id && earlier.IsInForce(on));
    }

    /// <summary>Mandates in which every word occurs, in any language; those whose short name has most of them first, then those to which the
    /// words point most.</summary>
    /// <param name="words">Empty for all.</param>
    /// <param name="on">Only those in force on this day, if given.</param>
    /// <param name="everyday">The words people use for a mandate's subject, if they count too.</param>
    public IEnumerable<Mandate> Find(string words, DateOnly? on, Suggestions? everyday = null)
    {
        var sought = Plain.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int Points(Mandate mandate, string word) => everyday is null ? 0
            : Heirs(mandate).Prepend(mandate).Max(own => everyday.Points(own.Id, word));
        return All.Where(mandate => on is null || mandate.IsInForce(on.Value))
            .Where(mandate => sought.All(word => Words(mandate).Contains(word) || Points(mandate, word) > 0))
            .OrderByDescending(mandate => sought.Count(Plain.Of(mandate.ShortName).Contains))
            .ThenByDescending(mandate => sought.Sum(word => Points(mandate, word)));
    }

    /// <summary>The mandate that took over a subject: its everyday words are those of the mandates before it.</summary>
    private IEnumerable<Mandate> Heirs(Mandate mandate) => mandate.Successor is { } next && Get(next) is { } heir ? [heir] : [];

    private static string Words(Mandate mandate) =>
        Plain.Of(string.Join(' ', [mandate.Id, mandate.ShortName, mandate.Country ?? "", .. mandate.Names.Values, .. mandate.Keywords]));
}
