using System.Collections.Immutable;
using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>An answer that a letter to a State may reveal.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Label">What was asked, in the language of the document.</param>
/// <param name="Text">What the letter may say.</param>
public sealed record LetterLine(string Place, string Label, string Text);

/// <summary>What a letter of the experts may reveal to the State: for the screen only, no file is made of it (SAFETY, "Versions that leave").</summary>
/// <param name="Lines">The answers, without what is confidential, with roles for those who have not agreed to the letter.</param>
/// <param name="Named">Whose names would stand in it.</param>
/// <param name="Clues">What may lead to somebody without a name.</param>
public sealed record LetterPreview(ImmutableArray<LetterLine> Lines, ImmutableArray<string> Named, ImmutableArray<Clue> Clues)
{
    /// <summary>Previews a letter.</summary>
    /// <param name="file">The document.</param>
    /// <param name="templates">Wording, rules and patterns.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document cannot be read, or is written in a language in which no version can be made.</exception>
    public static LetterPreview Of(byte[] file, Templates templates, Bounds bounds)
    {
        var reading = SubmissionReader.Read(file, templates, bounds);
        var lang = reading.Submission.Lang;
        if (!Templates.Languages.Contains(lang))
            throw new UnreadableException("other-language", ("lang", lang));
        var names = NamesOfCase.Of(reading, [], templates);
        var made = CompleteVersion.Make(reading, names, new VersionRequest(Audience.Complete), templates, bounds);
        var shareable = SubmissionReader.Read(made.Files[0].Content, templates, bounds).Submission;
        var said = from asked in AskedQuestion.Of(shareable)
                   where !asked.Section.Cover && templates.Versions.Letter.Contains(asked.Question.Id)
                   let answer = asked.Item.Answers[asked.Question.Id]
                   where answer is not (null or Answer.None)
                   select (asked.Question.Id, Line: new LetterLine(asked.Place, templates.Documents[lang].Questions[asked.Question.Id].Label, AnswerWords.Of(answer, templates.Questions[asked.Question.Id], templates, lang)));
        var lines = said.ToImmutableArray();
        var finder = NameSearch.For(names.Where(name => name is { Kind: NamedKind.Person or NamedKind.Organisation, ActsInPublic: false }), templates);
        var words = templates.Versions.Words(lang);
        var clues = new ClueList(new KnownNames(names.SelectMany(name => name.Spellings)), new CoarseText(templates.Dates, lang, words["onDay"], words["inMonth"]), lang, templates, Settled.Nothing);
        foreach (var (id, line) in lines.Where(entry => templates.Questions[entry.Id].Kind == Forms.QuestionKind.Text))
            clues.Of(line.Text, line.Place, id);
        return new LetterPreview([.. lines.Select(entry => entry.Line)],
            [.. lines.SelectMany(entry => entry.Line.Text.Split('\n')).SelectMany(finder.In).Where(found => !found.Doubtful).Select(found => found.Name.Text).Distinct()], [.. clues.Open]);
    }
}
