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
/// <param name="Looked">What was seen in the document before; null for nothing.</param>
public sealed partial record Draft(Reading Reading, string FileName, Templates Templates, DateOnly Today, Passages? Looked = null)
{
    // Found when first asked for, and asked for by many checks.
    private IReadOnlyList<Item>? namedVictims;
    private IReadOnlyList<string>? peopleNames;
    private IReadOnlyList<Requirement>? requirements;
    private ILookup<string, Question>? consents;
    private ILookup<string, Item>? answered;

    private readonly Passages passages = Looked ?? new();

    /// <summary>The form.</summary>
    public Form Form => Reading.Submission.Form;

    /// <summary>The answers outside groups.</summary>
    public Answers Answers => Reading.Submission.Answers;

    /// <summary>All text, prepared for looking into it.</summary>
    internal ImmutableArray<CaseText> Texts => field.IsDefault ? field = passages.Of(Reading, Templates) : field;

    /// <summary>How many words stand in the body, see <see cref="WordCount"/>.</summary>
    internal int BodyWords => Seen.BodyWords;

    /// <summary>What was seen in these texts: what was seen in others, or with other data, is let go first.</summary>
    private Passages Seen
    {
        get
        {
            _ = Texts;
            return passages;
        }
    }

    /// <summary>Asks something of texts whose answer lies in their words and language, once for the same words.</summary>
    /// <param name="check">The check that asks; two questions of one check have two names.</param>
    /// <param name="ask">What is asked of the words.</param>
    /// <param name="given">What else the answer depends on, in words.</param>
    internal Func<CaseText, T> Once<T>(string check, Func<Passage, T> ask, IEnumerable<string>? given = null)
    {
        var asked = Seen.Ask(check, string.Join('\n', given ?? []), ask);
        return text => asked(text.Passage);
    }

    /// <summary>Asks something of words, such as a name that is answered: once for the same words.</summary>
    /// <param name="check">The check that asks; two questions of one check have two names.</param>
    /// <param name="ask">What is asked of the words.</param>
    internal Func<string, T> OnceOf<T>(string check, Func<string, T> ask)
    {
        return Seen.Ask(check, "", ask);
    }

    /// <summary>Something made of words, anew only when they are others.</summary>
    /// <param name="check">The check that wants it; two things of one check have two names.</param>
    /// <param name="words">All that it depends on.</param>
    /// <param name="make">Makes it of them.</param>
    internal T Made<T>(string check, IReadOnlyCollection<string> words, Func<IReadOnlyCollection<string>, T> make)
    {
        return Seen.Ask<string, T>(check, string.Join('\n', words), _ => make(words))("");
    }

    /// <summary>What is found in the words and language of each text, in the order of the texts.</summary>
    /// <param name="check">The check that asks; two questions of one check have two names.</param>
    /// <param name="find">What is found in words.</param>
    /// <param name="given">What else that depends on, in words.</param>
    internal IEnumerable<(CaseText Text, T Found)> Find<T>(string check, Func<Passage, IEnumerable<T>> find, IEnumerable<string>? given = null)
    {
        return Seen.Find(check, string.Join('\n', given ?? []), find);
    }

    /// <summary>The texts whose words and language are such.</summary>
    /// <param name="check">The check that asks; two questions of one check have two names.</param>
    /// <param name="is">What is asked of the words.</param>
    /// <param name="given">What else the answer depends on, in words.</param>
    internal IEnumerable<CaseText> TextsThat(string check, Predicate<Passage> @is, IEnumerable<string>? given = null) =>
        Find(check, passage => @is(passage) ? [true] : Enumerable.Empty<bool>(), given).Select(found => found.Text);

    /// <summary>Every item of every group, the form first.</summary>
    internal ImmutableArray<Item> AllItems { get; } = [.. Reading.Submission.Items()];

    /// <summary>The items of a group that hold an answer.</summary>
    public IEnumerable<Item> Items(string group) =>
        (answered ??= AllItems.Where(item => item.Group is not null && !item.Answers.IsEmpty).ToLookup(item => item.Group!))[group];

    /// <summary>Whether a victim is held, or nobody knows where, at this moment.</summary>
    internal bool IsSomebodyHeld => Answers.Option("case.status") == "continuing"
        && Items("victim").Any(victim => victim.Answers.Option("victim.situation") is "detained" or "missing");

    /// <summary>Victims identified by name: not by a pseudonym or initials (facts I, "named").</summary>
    public IEnumerable<Item> NamedVictims => namedVictims ??= [.. Items("victim").Where(IsNamed)];

    /// <summary>Other people and organisations that are named, without those who act in a public function.</summary>
    public IEnumerable<Item> NamedOthers => Items("person").Where(person => person.Answers.Text("person.name") is not null && person.Answers.Option("person.role") != "official");

    /// <summary>Names that single out victims and other people, see <see cref="IdentifyingNames"/>.</summary>
    internal IReadOnlyList<string> PeopleNames => peopleNames ??= [.. IdentifyingNames.OfPeople(this)];

    /// <summary>Every required question where it applies.</summary>
    internal IReadOnlyList<Requirement> Requirements => requirements ??= [.. Requirement.Of(this)];

    /// <summary>The consents that a victim is asked for where the case stands now.</summary>
    internal IEnumerable<Question> ConsentsOf(Item victim) => (consents ??= Requirements.Where(requirement => requirement.Item.Group == "victim" && Templates.Questions[requirement.Question.Id].Consent)
        .ToLookup(requirement => requirement.Item.Place, requirement => Templates.Questions[requirement.Question.Id]))[victim.Place];

    /// <summary>Whether one of these consents was answered so.</summary>
    internal bool HasConsent(Item victim, string option) => ConsentsOf(victim).Any(consent => (consent.IsForProcedure || Form.IsPublic) && victim.Answers.Option(consent.Id) == option);

    /// <summary>The items in which a question is required now.</summary>
    internal IEnumerable<Item> AskedIn(string question) => Requirements.Where(requirement => requirement.Question.Id == question).Select(requirement => requirement.Item);

    /// <summary>Whether a victim is identified by name.</summary>
    public static bool IsNamed(Item victim) => victim.Answers.Text("victim.name") is { } name
        && victim.Answers.Option("victim.name-kind") != "pseudonym" && !Initials().IsMatch(name);

    /// <summary>A question that is answered with anything but "not applicable" and the like.</summary>
    public static bool IsGiven(Answer? answer) => answer is not null and not Answer.None and not Answer.Unclear;

    [GeneratedRegex(@"^(\p{Lu}\.?[\s-]?){1,4}$|^[\p{Lu}]\.?\s?\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
