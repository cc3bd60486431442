using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SpOffice.Texts;

namespace SpOffice.Submissions;

/// <summary>How a language writes dates: <c>dates.json</c>.</summary>
public sealed record DateLanguage(
    ImmutableArray<string> Months,
    ImmutableArray<string> Short,
    ImmutableArray<string> Weekdays,
    string Approximate,
    ImmutableArray<string> ApproximateWords,
    ImmutableArray<string> Fillers,
    ImmutableArray<string> Ordinals,
    string First,
    string Day,
    string Month);

/// <summary>Dates as people write them in the languages of documents. A date picker cannot say "May 2024, approximately", so dates are text.</summary>
public sealed partial class DateWords
{
    private readonly ImmutableDictionary<string, DateLanguage> languages;
    private readonly ImmutableDictionary<string, int> months;
    private readonly ImmutableHashSet<string> approximate;
    private readonly ImmutableArray<string> phrases;
    private readonly ImmutableHashSet<string> ignored;
    private readonly ImmutableHashSet<string> ordinals;

    private DateWords(ImmutableDictionary<string, DateLanguage> languages)
    {
        this.languages = languages;
        months = languages.Values.SelectMany(lang => lang.Months.Select(Numbered).Concat(lang.Short.Select(Numbered)))
            .GroupBy(month => month.Name).ToImmutableDictionary(group => group.Key, group => group.First().Number);
        approximate = [.. languages.Values.SelectMany(lang => lang.ApproximateWords).Select(Plain.Of)];
        phrases = [.. approximate.Where(words => words.Contains(' ')).OrderByDescending(words => words.Length)];
        ignored = [.. languages.Values.SelectMany(lang => lang.Fillers.Concat(lang.Weekdays)).Select(Plain.Of)];
        ordinals = [.. languages.Values.SelectMany(lang => lang.Ordinals).Select(Plain.Of)];
    }

    /// <summary>Reads <c>dates.json</c>.</summary>
    public static DateWords Parse(byte[] json) => new(JsonSerializer.Deserialize(json, DateJson.Default.DateFile)!.Languages);

    /// <summary>The months of a language, in full and short, the longer first.</summary>
    internal IEnumerable<string> MonthsOf(string lang) => languages[lang].Months.Concat(languages[lang].Short).Distinct().OrderByDescending(month => month.Length);

    /// <summary>The date in words, such as <c>about May 2024</c>.</summary>
    public string Of(PartialDate date, string lang)
    {
        var words = languages[lang];
        var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        var text = year;
        if (date.Month is { } month)
        {
            var day = date.Day == 1 ? words.First : date.Day?.ToString(CultureInfo.InvariantCulture);
            text = day is null
                ? string.Format(CultureInfo.InvariantCulture, words.Month, words.Months[month - 1], year)
                : string.Format(CultureInfo.InvariantCulture, words.Day, day, words.Months[month - 1], year);
        }
        return date.Approximate ? string.Format(CultureInfo.InvariantCulture, words.Approximate, text) : text;
    }

    /// <summary>Reads a date written in any of the languages; null when it is none, or more than one. Figures alone are day, month, year,
    /// unless that is no date and month, day, year is.</summary>
    public PartialDate? Read(string text)
    {
        var trimmed = AnswerText.WithAsciiDigits(text.Trim());
        if (trimmed.Length is 0 or > 60)
            return null;
        if (PartialDate.FromEdtf(trimmed) is { } edtf)
            return edtf;
        var unsure = trimmed.StartsWith('~') || trimmed.EndsWith('~') || trimmed.EndsWith('?');
        var numbers = new List<string>();
        int? month = null;
        var monthFirst = false;
        var plain = Plain.Of(trimmed);
        foreach (var phrase in phrases.Where(phrase => plain.Contains(phrase, StringComparison.Ordinal)))
        {
            plain = plain.Replace(phrase, " ", StringComparison.Ordinal);
            unsure = true;
        }
        foreach (var token in Tokens().Matches(plain).Select(match => match.Value))
        {
            if (char.IsAsciiDigit(token[0]))
            {
                numbers.Add(token);
            }
            else if (months.TryGetValue(token, out var named) && month is null)
            {
                month = named;
                monthFirst = numbers.Count == 0;
            }
            else if (approximate.Contains(token))
            {
                unsure = true;
            }
            else if (!ignored.Contains(token) && !(ordinals.Contains(token) && numbers.Count > 0))
            {
                return null;
            }
        }
        return month is null ? OfFigures(numbers, unsure) : OfWords(numbers, month.Value, monthFirst, unsure);
    }

    /// <summary>Whether words say that a figure is approximate, such as "about 40".</summary>
    public bool SaysApproximate(string words) => Tokens().Matches(Plain.Of(words)).Any(token => approximate.Contains(token.Value));

    /// <summary>Whether figures are a date with the day first and another one with the month first, such as 3/4/2026. With full
    /// stops the day comes first wherever dates are written so.</summary>
    public static bool HasTwoReadings(string text) => text.Trim() is { Length: <= LongestFigures } trimmed
        && Figures().Match(AnswerText.WithAsciiDigits(trimmed)) is { Success: true } date
        && Number(date.Groups[1].Value) is >= 1 and <= 12 and var first && Number(date.Groups[2].Value) is >= 1 and <= 12 and var second && first != second;

    /// <summary>A date in figures with spaces around its strokes; whatever is longer is prose, which is not looked through.</summary>
    private const int LongestFigures = 40;

    private static PartialDate? OfWords(List<string> numbers, int month, bool monthFirst, bool unsure) => numbers switch
    {
        [{ Length: 4 } year] => PartialDate.Create(Number(year), month, null, unsure),
        [{ Length: <= 2 } day, { Length: 4 } year] => PartialDate.Create(Number(year), month, Number(day), unsure),
        [{ Length: 4 } year, { Length: <= 2 } day] when !monthFirst => PartialDate.Create(Number(year), month, Number(day), unsure),
        _ => null,
    };

    private static PartialDate? OfFigures(List<string> numbers, bool unsure) => numbers switch
    {
        [{ Length: 4 } year] => PartialDate.Create(Number(year), null, null, unsure),
        [{ Length: <= 2 } month, { Length: 4 } year] => PartialDate.Create(Number(year), Number(month), null, unsure),
        [{ Length: 4 } year, { Length: <= 2 } month] => PartialDate.Create(Number(year), Number(month), null, unsure),
        [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day] => PartialDate.Create(Number(year), Number(month), Number(day), unsure),
        [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year] =>
            PartialDate.Create(Number(year), Number(month), Number(day), unsure) ?? PartialDate.Create(Number(year), Number(day), Number(month), unsure),
        _ => null,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static (string Name, int Number) Numbered(string name, int index) => (Plain.Of(name), index + 1);

    [GeneratedRegex(@"[0-9]+|\p{L}+|[º°ª]", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"^([0-9]{1,2})\s*[/-]\s*([0-9]{1,2})\s*[/-]\s*[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}

internal sealed record DateFile(ImmutableDictionary<string, DateLanguage> Languages);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DateFile))]
internal sealed partial class DateJson : JsonSerializerContext;
