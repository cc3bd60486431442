using System.Collections.Immutable;
using SpOffice.Submissions;

namespace SpOffice.Texts;

/// <summary>The wording of one question in a document.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Placeholder">One line of help in the empty control.</param>
public sealed record QuestionText(string Label, string Placeholder)
{
    /// <summary>The label where there is little room, such as above a column; null where the label is short itself.</summary>
    public string? Short { get; init; }

    /// <summary>The statement an answer of consent agrees to.</summary>
    public string? Statement { get; init; }

    /// <summary>Whose wording the statement is.</summary>
    public string? StatementSource { get; init; }
}

/// <summary>The wording of a form.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Control">Title of the control in which the form names itself.</param>
public sealed record FormText(string Title, string Control)
{
    /// <summary>What its documents are called before their reference; a case where none is given.</summary>
    public string? Called { get; init; }

    /// <summary>What its cover says of itself; what every cover says where none is given.</summary>
    public string? CoverNote { get; init; }
}

/// <summary>A document that is written as a letter. A question in braces is its answer; <c>#</c> begins a heading, <c>=</c> the subject, <c>-</c> small print, <c>~</c> leaves room.</summary>
/// <param name="Head">Who writes: it comes off with the sender.</param>
/// <param name="Body">The letter.</param>
public sealed record LetterText(ImmutableArray<string> Head, ImmutableArray<string> Body);

/// <summary>The wording of a group.</summary>
/// <param name="Title">Of all items.</param>
/// <param name="Item">Of one item.</param>
public sealed record GroupText(string Title, string Item);

/// <summary>Wording that ends up in a document, in one language: <c>texts/documents.&lt;lang&gt;.json</c>.</summary>
public sealed class DocumentTexts
{
    private readonly Sections parts;
    private ImmutableArray<string>? leftovers;

    internal DocumentTexts(byte[] json) => parts = new Sections(json);

    /// <summary>The language.</summary>
    public string Lang => field ??= parts.Read("lang", TextJson.Default.String);

    /// <summary>Words of the document itself.</summary>
    public ImmutableDictionary<string, string> Words => field ??= parts.Read("words", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>By the id of the form.</summary>
    public ImmutableDictionary<string, FormText> Forms => field ??= parts.Read("forms", TextJson.Default.ImmutableDictionaryStringFormText);

    /// <summary>Documents that are letters, by form and purpose, such as <c>country-visit/own-government</c>.</summary>
    public ImmutableDictionary<string, LetterText> Letters => field ??= parts.Read("letters", TextJson.Default.ImmutableDictionaryStringLetterText);

    /// <summary>Headings, by the id of the section.</summary>
    public ImmutableDictionary<string, string> Sections => field ??= parts.Read("sections", TextJson.Default.ImmutableDictionaryStringString);

    /// <summary>By the id of the group.</summary>
    public ImmutableDictionary<string, GroupText> Groups => field ??= parts.Read("groups", TextJson.Default.ImmutableDictionaryStringGroupText);

    /// <summary>By the id of the question.</summary>
    public ImmutableDictionary<string, QuestionText> Questions => field ??= parts.Read("questions", TextJson.Default.ImmutableDictionaryStringQuestionText);

    /// <summary>The words for each option, by the id of the question.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Choices => field ??= parts.Read("choices", TextJson.Default.ImmutableDictionaryStringImmutableDictionaryStringString);

    /// <summary>Words that are left over in a text nobody finished.</summary>
    public ImmutableArray<string> Leftovers => leftovers ??= parts.Read("leftovers", TextJson.Default.ImmutableArrayString);

    /// <summary>The words for a non-answer.</summary>
    public string Word(NonAnswer none) => Words[none switch
    {
        NonAnswer.NotKnown => "notKnown",
        NonAnswer.Withheld => "withheld",
        _ => "notApplicable",
    }];

    /// <summary>The words for an option of a question; its id when there are none.</summary>
    public string Option(string question, string option) =>
        option is "yes" or "no" ? Words[option]
        : Choices.TryGetValue(question, out var options) && options.TryGetValue(option, out var text) ? text : option;
}
