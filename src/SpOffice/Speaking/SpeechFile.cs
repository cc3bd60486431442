using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Speaking;

/// <summary>The shape of <c>speech/&lt;lang&gt;.json</c>; <c>speech.schema.json</c> says what each value means.</summary>
internal sealed record SpeechFile(
    string Lang, Pace Pace, Residual Residual, ImmutableSortedDictionary<string, Register> Registers, LetterNames Letters, SyllableExceptions Syllables,
    NumberStyle Numbers, DateStyle Dates, TimeStyle Times, MoneyStyle Money, UnitList Units, AbbreviationList Abbreviations, AcronymList Acronyms,
    SymbolNames Symbols, Grammar Grammar, HeadingMarks Headings);

/// <summary>Seconds per syllable, comma and sentence end; the other pauses are multiples of a sentence end.</summary>
internal sealed record Pace(double Syllable, double Comma, double Sentence, double Semicolon, double Colon, double Paragraph);

/// <summary>What the speaker's factor does not explain: variance = Constant² + Part²·Seconds/T. SameText is the spread of one text read twice.</summary>
internal sealed record Residual(double Constant, double Part, double Seconds, double SameText)
{
    public double Variance(double seconds) => Constant * Constant + Part * Part * Seconds / Math.Max(seconds, 1);
}

internal sealed record LetterNames(int Usual, ImmutableDictionary<string, int> Syllables);

/// <summary>Words the rules miss. In French also: words whose "-ent" is said, and those whose "-ment" is not, for it ends a verb.</summary>
internal sealed record SyllableExceptions(ImmutableDictionary<string, int> Words, ImmutableHashSet<string>? SaidEnt = null, ImmutableHashSet<string>? SilentMent = null);

internal sealed record NumberStyle(
    string Thousands, char Decimal, string DecimalWord, string Point, bool DecimalsAsDigits, bool YearsInPairs, string Hundred, string Oh,
    ImmutableDictionary<string, string> Decades, ImmutableDictionary<string, string> OrdinalSuffixes, ImmutableDictionary<string, string> Ordinals,
    int SymbolDigits, bool PhoneDigits, ImmutableDictionary<string, string> Fractions, string FractionBefore, string To, string Minus,
    ImmutableArray<string> Scales, string By = "", ImmutableDictionary<string, string>? Mixed = null, bool MixedBehind = false);

internal sealed record DateStyle(ImmutableArray<ImmutableArray<string>> Months, string Before, string OfMonth, string OfYear, string First, bool Ordinal);

internal sealed record TimeStyle(string Hour, string Hours, string Sharp, string Zero, ImmutableArray<string> Marks, ImmutableDictionary<string, string> Halves);

internal sealed record MoneyStyle(string Join, string JoinVowel, ImmutableHashSet<string> JoinAfter, string Cents, ImmutableDictionary<string, Unit> Currencies, ImmutableDictionary<string, string> Scales);

internal sealed record UnitList(ImmutableDictionary<string, Unit> Entries);

/// <summary>What stands behind a number: its singular, its plural, whether it is feminine, and whether the number is said as if it stood alone.</summary>
internal sealed record Unit(string One, string Many, bool Feminine = false, bool Alone = false);

internal sealed record AbbreviationList(ImmutableArray<Abbreviation> Entries);

internal sealed record AcronymList(ImmutableDictionary<string, string> Words, ImmutableHashSet<string> Letters);

internal sealed record SymbolNames(string Slash, string WordSlash, string Dot, string At, ImmutableDictionary<string, string> Names, ImmutableHashSet<string> Domains);

internal sealed record Grammar(
    ImmutableHashSet<string> References, ImmutableHashSet<string> PairsAfter, ImmutableHashSet<string> ListWords, ImmutableHashSet<string> RomanAfter, ImmutableHashSet<string> OneLetterWords,
    ImmutableHashSet<string> Elisions, ImmutableHashSet<string> Starters, ImmutableHashSet<string> NoNouns, ImmutableHashSet<string> Feminine, ImmutableHashSet<string> Masculine,
    ImmutableArray<string> FeminineEndings, ImmutableHashSet<string> Transparent, bool Apocope, ImmutableHashSet<string>? RomanBefore = null, ImmutableArray<string> NoNounEndings = default);

internal sealed record HeadingMarks(ImmutableArray<string> Labels, ImmutableArray<string> Words, ImmutableArray<string> Addresses);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpeechFile))]
internal sealed partial class SpeechJson : JsonSerializerContext;
