using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Deadlines;

/// <summary>What is due when: a row of <c>deadlines.json</c>.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Meaning">What it means, by language.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="AsOf">When it was last looked at.</param>
public sealed record DeadlineRule(string Id, ImmutableDictionary<string, string> Meaning, string Source, DateOnly AsOf)
{
    /// <summary>What it is counted from.</summary>
    public string Trigger { get; init; } = "";

    /// <summary>How far from the trigger; null where the rule is no number.</summary>
    public DeadlineOffset? Offset { get; init; }

    /// <summary>A day of the year instead.</summary>
    public DeadlineDate? Date { get; init; }

    /// <summary>The same rule with the number a user gave it.</summary>
    public DeadlineRule With(int number) => this with { Offset = Offset?.With(number) };
}

/// <summary>A distance in days, months or hours; exactly one is given. Days are calendar days.</summary>
public sealed record DeadlineOffset(int? Days, int? Months, int? Hours)
{
    /// <summary>The number.</summary>
    [JsonIgnore]
    public int Number => Days ?? Months ?? Hours ?? 0;

    /// <summary><c>days</c>, <c>months</c> or <c>hours</c>.</summary>
    [JsonIgnore]
    public string Unit => Days is not null ? "days" : Months is not null ? "months" : "hours";

    /// <summary>The same unit with another number.</summary>
    public DeadlineOffset With(int number) => new(Days is null ? null : number, Months is null ? null : number, Hours is null ? null : number);

    /// <summary>The day so far from another. Begun days of hours count, since the hour of a letter is not known; the last day of a shorter
    /// month stands for days it does not have.</summary>
    public DateOnly From(DateOnly day) => Months is { } months ? day.AddMonths(months) : day.AddDays(Days ?? (int)Math.Ceiling((Hours ?? 0) / 24.0));
}

/// <summary>A day that comes once a year, for acts of a period.</summary>
/// <param name="MonthDay">Such as <c>04-15</c>.</param>
/// <param name="Period">Acts it counts for, from and to as month and day.</param>
public sealed record DeadlineDate(string? MonthDay, DeadlinePeriod? Period)
{
    /// <summary>The day for an act: in the year in which its period ends, or the day of the act when that is later.</summary>
    public DateOnly? Of(DateOnly act)
    {
        if (MonthDay is null || Period is null)
            return null;
        var end = On(Period.To, act.Year) is var thisYear && act <= thisYear ? thisYear : On(Period.To, act.Year + 1);
        var day = On(MonthDay, end.Year);
        return day < act ? act : day;
    }

    private static DateOnly On(string monthDay, int year) => DateOnly.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{monthDay}"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Month and day, both ends included.</summary>
public sealed record DeadlinePeriod(string From, string To);

/// <summary>All rules.</summary>
public sealed class DeadlineRules
{
    private readonly ImmutableDictionary<string, DeadlineRule> byId;

    private DeadlineRules(ImmutableArray<DeadlineRule> rules) => (All, byId) = (rules, rules.ToImmutableDictionary(rule => rule.Id));

    /// <summary>Reads <c>deadlines.json</c>.</summary>
    public static DeadlineRules Parse(byte[] json) => new(JsonSerializer.Deserialize(json, DeadlineJson.Default.DeadlineFile)!.Deadlines);

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<DeadlineRule> All { get; }

    /// <summary>The rule of an id.</summary>
    public DeadlineRule this[string id] => byId[id];

    /// <summary>With numbers of a user's own, by rule; others are left out.</summary>
    public DeadlineRules With(IReadOnlyDictionary<string, int> numbers) => new([.. All.Select(rule => numbers.TryGetValue(rule.Id, out var number) ? rule.With(number) : rule)]);
}

internal sealed record DeadlineFile(ImmutableArray<DeadlineRule> Deadlines);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DeadlineFile))]
internal sealed partial class DeadlineJson : JsonSerializerContext;
