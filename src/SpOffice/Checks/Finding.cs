using System.Collections.Immutable;
using System.Globalization;

namespace SpOffice.Checks;

/// <summary>How much a finding matters (DESIGN §4).</summary>
public enum Severity
{
    /// <summary>A mandate holder cannot act, or somebody is endangered.</summary>
    Must,

    /// <summary>The submission is weaker.</summary>
    Should,

    /// <summary>Worth knowing.</summary>
    Hint,
}

/// <summary>What a value in a finding's sentence is, so that it can be said in the reader's language.</summary>
public enum ValueKind
{
    /// <summary>Said as it is.</summary>
    Plain,

    /// <summary>A place, said as "victim 2": a finding never prints a person's name.</summary>
    Place,

    /// <summary>A question's id, said by its label.</summary>
    Question,

    /// <summary>A date in EDTF.</summary>
    Date,

    /// <summary>A mandate's id.</summary>
    Mandate,

    /// <summary>A kind of sensitive data.</summary>
    Kind,

    /// <summary>A bystander's role.</summary>
    Role,

    /// <summary>A language's code.</summary>
    Language,

    /// <summary>A country's code.</summary>
    Country,
}

/// <summary>A value in a finding's sentence.</summary>
public sealed record FindingValue(ValueKind Kind, string Value)
{
    /// <summary>Said as it is.</summary>
    public static implicit operator FindingValue(string value) => new(ValueKind.Plain, value);

    /// <summary>A number.</summary>
    public static implicit operator FindingValue(int value) => new(ValueKind.Plain, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A place.</summary>
    public static FindingValue OfPlace(string place) => new(ValueKind.Place, place);

    /// <summary>A question.</summary>
    public static FindingValue OfQuestion(string id) => new(ValueKind.Question, id);

    /// <summary>A date.</summary>
    public static FindingValue Of(Submissions.PartialDate date) => new(ValueKind.Date, date.ToString());
}

/// <summary>One gap, inconsistency or danger, as a value; <see cref="FindingText"/> says it in a language.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where, see <see cref="Submissions.Place"/>.</param>
/// <param name="Values">What stands in its sentences.</param>
public sealed record Finding(string Check, Severity Severity, string Place, ImmutableArray<(string Name, FindingValue Value)> Values)
{
    /// <summary>Which of the check's wordings applies; null for its only or first one.</summary>
    public string? Variant { get; init; }

    /// <summary>The number of the rule or fact, where it depends on the place.</summary>
    public string? Rule { get; init; }

    /// <summary>The source, where it depends on the place.</summary>
    public string? Source { get; init; }
}
