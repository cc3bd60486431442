using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Checks;

/// <summary>What the checks look at: a document that was read, its file name, and the day.</summary>
/// <param name="Reading">The document.</param>
/// <param name="FileName">Without its folder.</param>
/// <param name="Templates">Forms, wording and lists.</param>
/// <param name="Today">The day on which the submission would be sent.</param>
public sealed partial record Draft(Reading Reading, string FileName, Templates Templates, DateOnly Today)
{
    /// <summary>The form.</summary>
    public Form Form => Reading.Submission.Form;

    /// <summary>The answers outside groups.</summary>
    public Answers Answers => Reading.Submission.Answers;

    /// <summary>All text, prepared for looking into it.</summary>
    internal ImmutableArray<CaseText> Texts { get; } = [.. Reading.Texts.Select(text => new CaseText(text))];

    /// <summary>Every item of every group, the form first.</summary>
    internal ImmutableArray<Item> AllItems { get; } = [.. Reading.Submission.Items()];

    /// <summary>The items of a group that hold an answer.</summary>
    public IEnumerable<Item> Items(string group) => AllItems.Where(item => item.Group == group && !item.Answers.IsEmpty);

    /// <summary>Whether a victim is held, or nobody knows where, at this moment.</summary>
    internal bool IsSomebodyHeld => Answers.Option("case.status") == "continuing"
        && Items("victim").Any(victim => victim.Answers.Option("victim.situation") is "detained" or "missing");

    /// <summary>Victims identified by name: not by a pseudonym or initials (facts I, "named").</summary>
    public IEnumerable<Item> NamedVictims => Items("victim").Where(IsNamed);

    /// <summary>Whether a victim is identified by name.</summary>
    public static bool IsNamed(Item victim) => victim.Answers.Text("victim.name") is { } name
        && victim.Answers.Option("victim.name-kind") != "pseudonym" && !Initials().IsMatch(name);

    /// <summary>A question that is answered with anything but "not applicable" and the like.</summary>
    public static bool IsGiven(Answer? answer) => answer is not null and not Answer.None and not Answer.Unclear;

    [GeneratedRegex(@"^(\p{Lu}\.?[\s-]?){1,4}$|^[\p{Lu}]\.?\s?\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
