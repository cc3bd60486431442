using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Forms;

/// <summary>How much a form insists on a question.</summary>
public enum Level
{
    /// <summary>Always asked.</summary>
    [JsonStringEnumMemberName("required")] Required,

    /// <summary>Asked when its condition holds.</summary>
    [JsonStringEnumMemberName("required-if")] RequiredIf,

    /// <summary>Makes the submission stronger.</summary>
    [JsonStringEnumMemberName("recommended")] Recommended,

    /// <summary>Only if it matters to the case: more data is more risk.</summary>
    [JsonStringEnumMemberName("optional")] Optional,
}

/// <summary>How a section is drawn in the document.</summary>
public enum Drawing
{
    /// <summary>Question, then answer, down the page.</summary>
    [JsonStringEnumMemberName("prose")] Prose,

    /// <summary>A table of two columns, label and answer; long answers stand below it.</summary>
    [JsonStringEnumMemberName("fields")] Fields,

    /// <summary>A table with one row for each item.</summary>
    [JsonStringEnumMemberName("rows")] Rows,

    /// <summary>The title of the case.</summary>
    [JsonStringEnumMemberName("title")] Title,
}

/// <summary>A question's place in a form.</summary>
/// <param name="Id">The question's id in the bank.</param>
/// <param name="Level">How much the form insists.</param>
/// <param name="Source">Why it does.</param>
public sealed record FormQuestion(string Id, Level Level, string Source)
{
    /// <summary>The number of the fact, such as <c>D1.15</c>; none for a reference of our own.</summary>
    public string? Fact { get; init; }

    /// <summary>Whether the submission is not ready without it. Otherwise its absence weakens the submission.</summary>
    public bool Blocks { get; init; }

    /// <summary>Questions of the same item whose answer does as well.</summary>
    public ImmutableArray<string> OrElse { get => field.IsDefault ? [] : field; init; }

    /// <summary>When a required-if question is asked.</summary>
    public Condition? When { get; init; }

    /// <summary>The purposes the question serves, see <see cref="Form.Purpose"/>; those of its section where none is given.</summary>
    public ImmutableArray<string> For { get => field.IsDefault ? [] : field; init; }

    /// <summary>Key of a wording that fits the form better than the question's own; null for that one.</summary>
    public string? Wording { get; init; }

    /// <summary>The cell of its item's row in the <see cref="FormSection.Annex"/>, from 1; null where a row asks it no more, and says it in the last cell once it is answered.</summary>
    public int? Cell { get; init; }

    /// <summary>Whether a row has room for it only once it is answered.</summary>
    public bool Spare { get; init; }

    /// <summary>Whether only a row asks it: an item with a part of its own says it elsewhere.</summary>
    public bool RowOnly { get; init; }

    /// <summary>The key of its label and its line of help.</summary>
    [JsonIgnore]
    public string Words => Wording ?? Id;

    /// <summary><c>to-verify</c> or <c>mixed</c> where nobody has confirmed that the question is asked so; null where a source says it.</summary>
    public string? Confidence { get; init; }

    /// <summary>Whether nobody has confirmed it, or not all of it.</summary>
    [JsonIgnore]
    public bool ToVerify => Confidence is not null;
}

/// <summary>A part of a form under one heading.</summary>
/// <param name="Id">Key of its heading.</param>
/// <param name="Draw">How it is drawn.</param>
/// <param name="Questions">In the order of the document.</param>
public sealed record FormSection(string Id, Drawing Draw, ImmutableArray<FormQuestion> Questions)
{
    /// <summary>The group whose items repeat these questions, if they repeat.</summary>
    public string? Group { get; init; }

    /// <summary>The group of which this section's group is a part, if it nests.</summary>
    public string? Within { get; init; }

    /// <summary>Whether the section stands on the cover page, which can be detached.</summary>
    public bool Cover { get; init; }

    /// <summary>The purposes the section serves, see <see cref="Form.Purpose"/>; it serves every purpose where none is given.</summary>
    public ImmutableArray<string> For { get => field.IsDefault ? [] : field; init; }

    /// <summary>When the section is asked at all, by answers outside groups; always where there is no condition.</summary>
    public Condition? When { get; init; }

    /// <summary>The question that heads each item; the item's name and reference do where none is given.</summary>
    public string? Heading { get; init; }

    /// <summary>The table at the end in which many items of the group stand, a row each; null where each has a part of its own.</summary>
    public Annex? Annex { get; init; }

    /// <summary>The question of the section that several lines pasted at once answer, each in an item of its own.</summary>
    public string? Paste { get; init; }
}

/// <summary>A kind of submission: which questions, in which order, how insistently. No wording and no checks.</summary>
/// <param name="Id">Such as <c>communication</c>.</param>
/// <param name="Version">Counts up whenever a question is added, moved or removed.</param>
/// <param name="Languages">Languages in which the form can be written.</param>
/// <param name="Sections">In the order of the document.</param>
public sealed record Form(string Id, int Version, ImmutableArray<string> Languages, ImmutableArray<FormSection> Sections)
{
    /// <summary>Where the form comes from.</summary>
    public required string Source { get; init; }

    /// <summary>When the source was last looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The question, one choice of several, that says what the document is for; sections may serve some of its choices only.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether the document is for diplomats or the public: whoever is named in it agreed to each consent that it asks for.</summary>
    [JsonPropertyName("public")]
    public bool IsPublic { get; init; }

    /// <summary>Whether headings and questions bear no numbers: a page that is handed to somebody is no form to them.</summary>
    [JsonPropertyName("unnumbered")]
    public bool IsUnnumbered { get; init; }

    /// <summary>Groups and questions that belong to one document: they are never carried over from another.</summary>
    public ImmutableArray<string> Fresh { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether a section is part of a document for a purpose. Without a purpose every section is.</summary>
    public static bool Serves(FormSection section, string? purpose) => purpose is null || section.For.IsEmpty || section.For.Contains(purpose);

    /// <summary>Every question with its section, in the order of the document.</summary>
    [JsonIgnore]
    public IEnumerable<(FormSection Section, FormQuestion Question)> Questions =>
        from section in Sections from question in section.Questions select (section, question);

    /// <summary>Whether the form asks a question.</summary>
    public bool Asks(string question) => Questions.Any(asked => asked.Question.Id == question);

    /// <summary>Keys of the wordings the form uses in place of the questions' own, by question.</summary>
    public ImmutableDictionary<string, string> OwnWords() =>
        Questions.Where(asked => asked.Question.Wording is not null).ToImmutableDictionary(asked => asked.Question.Id, asked => asked.Question.Words);

    /// <summary>The section that asks a question, or null.</summary>
    public FormSection? SectionOf(string question) =>
        Sections.FirstOrDefault(section => section.Questions.Any(asked => asked.Id == question));

    /// <summary>The group a question belongs to, or null.</summary>
    public string? GroupOf(string question) => SectionOf(question)?.Group;

    /// <summary>The sections that stand directly in a group, or directly in the form when <paramref name="group"/> is null.</summary>
    public IEnumerable<FormSection> SectionsIn(string? group) =>
        Sections.Where(section => group is null ? section.Within is null : section.Group == group || section.Within == group);

    /// <summary>The groups that stand directly in a group, or directly in the form when <paramref name="parent"/> is null.</summary>
    public IEnumerable<string> GroupsIn(string? parent) =>
        Sections.Where(section => section.Group is not null && section.Within == parent).Select(section => section.Group!).Distinct();

    /// <summary>Whether this is the name of a group of the form.</summary>
    public bool HasGroup(string id) => Sections.Any(section => section.Group == id);
}
