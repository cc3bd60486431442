using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A victim's age in years, as stated or counted from the date of birth.</summary>
internal static partial class VictimAge
{
    /// <summary>The age stated, or counted on a day; null when neither is known.</summary>
    public static int? Of(Item victim, DateOnly today) =>
        Stated(victim) ?? (victim.Answers.Date("victim.birth-date") is { } born ? At(born.Earliest, today) : null);

    /// <summary>The age as stated: a single number among the words.</summary>
    public static int? Stated(Item victim)
    {
        var numbers = Numbers().Matches(victim.Answers.Text("victim.age") ?? "");
        return numbers.Count == 1 && int.Parse(numbers[0].ValueSpan, CultureInfo.InvariantCulture) is var age && age < 130 ? age : null;
    }

    /// <summary>Full years on a day.</summary>
    public static int At(DateOnly born, DateOnly day) =>
        day.Year - born.Year - (day.Month < born.Month || (day.Month == born.Month && day.Day < born.Day) ? 1 : 0);

    [GeneratedRegex(@"[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
