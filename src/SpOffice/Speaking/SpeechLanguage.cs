using System.Collections.Immutable;
using System.Text.Json;

namespace SpOffice.Speaking;

/// <summary>How a language is spoken: <c>speech/&lt;lang&gt;.json</c>, parsed once and ready to look things up.</summary>
public sealed record SpeechLanguage
{
    private readonly ImmutableDictionary<string, int> months;

    private SpeechLanguage(SpeechFile file)
    {
        Data = file;
        Lexicon = new Lexicon(file.Abbreviations.Entries);
        Numbers = new NumberWords(file);
        Syllables = SyllableCounter.For(file);
        Currencies = [.. LongestFirst(file.Money.Currencies)];
        CurrencyStarts = string.Concat(Currencies.Select(currency => currency.Key[0]).Distinct());
        Units = [.. LongestFirst(file.Money.Currencies.AddRange(file.Units.Entries))];
        months = file.Dates.Months.SelectMany((names, index) => names.Select(name => (name, index)))
            .ToImmutableDictionary(month => month.name, month => month.index, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads <c>speech/&lt;lang&gt;.json</c>.</summary>
    public static SpeechLanguage Parse(byte[] json) => new(JsonSerializer.Deserialize(json, SpeechJson.Default.SpeechFile)!);

    /// <summary>ISO 639-1.</summary>
    public string Lang => Data.Lang;

    /// <summary>The registers that are known, such as <c>council</c>.</summary>
    public ImmutableSortedDictionary<string, Register> Registers => Data.Registers;

    internal SpeechFile Data { get; }

    internal Lexicon Lexicon { get; }

    internal NumberWords Numbers { get; }

    internal SyllableCounter Syllables { get; }

    /// <summary>Currencies by sign, longest first.</summary>
    internal ImmutableArray<KeyValuePair<string, Unit>> Currencies { get; }

    /// <summary>The characters a currency's sign begins with: most words can be passed over by their first letter.</summary>
    internal string CurrencyStarts { get; }

    /// <summary>Currencies and measures by sign, longest first.</summary>
    internal ImmutableArray<KeyValuePair<string, Unit>> Units { get; }

    /// <summary>The register of an id.</summary>
    /// <exception cref="UnreadableException">unknown-register.</exception>
    public Register Register(string id) =>
        Registers.GetValueOrDefault(id) ?? throw new UnreadableException("unknown-register", ("register", id), ("known", string.Join(", ", Registers.Keys)));

    /// <summary>Number of a month from 0, by name or abbreviation without its full stop; null if the word is none.</summary>
    internal int? Month(string word) => months.TryGetValue(word, out var month) ? month : null;

    private static IEnumerable<KeyValuePair<string, Unit>> LongestFirst(IEnumerable<KeyValuePair<string, Unit>> units) =>
        units.OrderByDescending(unit => unit.Key.Length).ThenBy(unit => unit.Key, StringComparer.Ordinal);
}
