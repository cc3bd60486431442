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

    /// <summary>The items of a group that hold an answer.</summary>
    public IEnumerable<Item> Items(string group) => Reading.Submission.ItemsOf(group).Where(item => !item.Answers.IsEmpty);

    /// <summary>Victims identified by name: not by a pseudonym or initials (facts I, "named").</summary>
    public IEnumerable<Item> NamedVictims => Items("victim").Where(IsNamed);

    /// <summary>Whether a victim is identified by name.</summary>
    public static bool IsNamed(Item victim) => victim.Answers.Text("victim.name") is { } name
        && victim.Answers.Option("victim.name-kind") != "pseudonym" && !Initials().IsMatch(name);

    /// <summary>Whether some text of the case contains a name as whole words, whatever its case and accents.</summary>
    public IEnumerable<DocumentText> TextsNaming(string name)
    {
        var pattern = WholeWords(name);
        return Reading.Texts.Where(text => pattern.IsMatch(Texts.Plain.Of(text.Text)));
    }

    /// <summary>A pattern for a name as whole words in plain text.</summary>
    public static Regex WholeWords(string name) =>
        new($@"(^|[^\p{{L}}\p{{N}}]){Regex.Escape(Texts.Plain.Of(name))}($|[^\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>A question that is answered with anything but "not applicable" and the like.</summary>
    public static bool IsGiven(Answer? answer) => answer is not null and not Answer.None and not Answer.Unclear;

    [GeneratedRegex(@"^(\p{Lu}\.?[\s-]?){1,4}$|^[\p{Lu}]\.?\s?\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
