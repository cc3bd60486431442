using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SpOffice.Forms;

/// <summary>What an answer to a question is made of.</summary>
public enum QuestionKind
{
    /// <summary>One line or several paragraphs.</summary>
    [JsonStringEnumMemberName("text")] Text,

    /// <summary>A day, a month or a year, possibly approximate.</summary>
    [JsonStringEnumMemberName("date")] Date,

    /// <summary>A time of day, hours and minutes.</summary>
    [JsonStringEnumMemberName("time")] Time,

    /// <summary>One of the question's choices, by id.</summary>
    [JsonStringEnumMemberName("choice")] Choice,

    /// <summary>Several of the question's choices, by id.</summary>
    [JsonStringEnumMemberName("choices")] Choices,

    /// <summary>Yes or no.</summary>
    [JsonStringEnumMemberName("yes-no")] YesNo,

    /// <summary>A country, ISO 3166-1 alpha-3.</summary>
    [JsonStringEnumMemberName("country")] Country,

    /// <summary>Mandates of the Special Procedures, by id.</summary>
    [JsonStringEnumMemberName("mandates")] Mandates,

    /// <summary>The name of an attached file.</summary>
    [JsonStringEnumMemberName("file")] File,
}

/// <summary>Whom a question's answer identifies.</summary>
public enum Identity
{
    /// <summary>Nobody.</summary>
    [JsonStringEnumMemberName("nobody")] Nobody,

    /// <summary>The sender of the submission.</summary>
    [JsonStringEnumMemberName("sender")] Sender,

    /// <summary>A victim.</summary>
    [JsonStringEnumMemberName("victim")] Victim,

    /// <summary>Another person or organisation.</summary>
    [JsonStringEnumMemberName("person")] Person,
}

/// <summary>A question of the bank: its id is answer key, tag of the content control and key of its wording.</summary>
/// <param name="Id">Full and unique, such as <c>victim.consent.letter</c>; at most 64 characters, since it is a tag.</param>
/// <param name="Kind">What an answer is made of.</param>
/// <param name="Source">Where the question comes from.</param>
/// <param name="AsOf">When the source was last looked at.</param>
public sealed record Question(string Id, QuestionKind Kind, string Source, DateOnly AsOf)
{
    /// <summary>The ids one may choose from; empty unless the kind is a choice.</summary>
    public ImmutableArray<string> Choices { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whom the answer names.</summary>
    public Identity Identifies { get; init; }

    /// <summary>Only yes or no is an answer to a question of consent; "not known" is none (DESIGN: answers).</summary>
    public bool Consent { get; init; }

    /// <summary>What is agreed to, a purpose of <see cref="Texts.ConsentTexts.Purposes"/>; null where the answer is no consent, or covers
    /// whatever its form is for.</summary>
    public string? ConsentFor { get; init; }

    /// <summary>Whether it is consent to what a form is for, by which those it is sent to learn the name. Publication, the press and partners are asked apart.</summary>
    [JsonIgnore]
    public bool IsForProcedure => ConsentFor is not (null or "publication" or "press" or "partners");

    /// <summary>Whether the answer is consent, or says who gave it, when and how. It belongs to one purpose and is never carried to another.</summary>
    [JsonIgnore]
    public bool IsAboutConsent => Consent || Id.Contains(".consent.", StringComparison.Ordinal);

    /// <summary>Whether an answer is a code, a place or a title that is the same in every language.</summary>
    public bool AsIs { get; init; }

    /// <summary>Whether an answer is words that somebody translates: no name, no code, nothing that is chosen.</summary>
    [JsonIgnore]
    public bool IsTranslated => Kind == QuestionKind.Text && Identifies == Identity.Nobody && !AsIs;

    /// <summary>"Not known" and the like are no answer to it: an anonymous submission is not considered (facts B3).</summary>
    public bool MustBeGiven { get; init; }

    /// <summary>Whether "not known" and the like answer it.</summary>
    [JsonIgnore]
    public bool MayBeOpen => !Consent && !MustBeGiven;

    /// <summary>Whether a statement is printed that the answer agrees to.</summary>
    public bool Statement { get; init; }

    /// <summary><c>several</c> when the answer usually runs over paragraphs, <c>word</c> when it is a word or a number.</summary>
    public string? Lines { get; init; }

    /// <summary>Whether the answer usually runs over paragraphs.</summary>
    [JsonIgnore]
    public bool IsProse => Lines == "several";

    /// <summary>What may be chosen: the choices, or yes and no.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Options => Kind == QuestionKind.YesNo ? YesOrNo : Choices;

    private static readonly ImmutableArray<string> YesOrNo = ["yes", "no"];
}
