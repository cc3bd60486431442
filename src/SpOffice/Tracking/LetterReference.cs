using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Submissions;

namespace SpOffice.Tracking;

/// <summary>The number of a letter of the experts, such as <c>AL CAN 3/2026</c> (facts H1, H2).</summary>
/// <param name="Kind">UA urgent appeal, AL allegation letter, OL other letter; JUA, JAL and JOL before about 2016.</param>
/// <param name="State">ISO 3166-1 alpha-3, or OTH for addressees that are no State.</param>
/// <param name="Number">Counted anew for each State and year.</param>
/// <param name="Year">From 1990.</param>
public sealed partial record LetterReference(string Kind, string State, int Number, int Year)
{
    /// <summary>Where the letter and the replies will be found. Nothing opens it: an address tells a server what its reader works on.</summary>
    public string Link => string.Create(CultureInfo.InvariantCulture, $"https://spcommreports.ohchr.org/TmSearch/RelCom?code={State}+{Number}%2F{Year}");

    /// <summary>Whether the State is known.</summary>
    public bool IsKnown(Countries countries) => State == "OTH" || countries.Has(State);

    /// <summary>Reads a number, whatever its case and spaces; null if it is none.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">A letter of a later year is none.</param>
    public static LetterReference? Read(string text, DateOnly today)
    {
        var match = Form().Match(AnswerText.WithAsciiDigits(text.ToUpperInvariant().Trim()));
        if (!match.Success)
            return null;
        var (number, year) = (int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture));
        return number > 0 && year >= 1990 && year <= today.Year ? new LetterReference(match.Groups["kind"].Value, match.Groups["state"].Value, number, year) : null;
    }

    /// <summary>As the database writes it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {State} {Number}/{Year}");

    [GeneratedRegex(@"^(?<kind>UA|AL|OL|JUA|JAL|JOL)\s+(?<state>[A-Z]{3})\s+(?<number>[0-9]{1,3})\s?/\s?(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
