using System.Collections.Immutable;
using CsCheck;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Tests.Word;

/// <summary>Any answers to a form: every kind, any text, every non-answer, 0 to 3 items of a group.</summary>
internal static class AnswerTrees
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "Ilaria Venn", "not known", "NOT KNOWN", "inconnu", "no se sabe", "withheld for safety", "sans objet", "n'est pas « connu »", "Yes", "2024-05-17", "{\"none\":\"withheld\"}",
        "e\u0301te\u0301", "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645", "\u05E9\u05DC\u05D5\u05DD", "\u200Fab\u200E", "a\u00A0:", "👩🏽‍⚖️", "𝒜", "\uD83D", "\uDC00x",
        "\uFFFE", "\uFFFF", "\u0000\u0008", "\u0085", "\u2028", "\u2029", "\r\n", "\n", "\n\n\n", "\t", " ", "  a  ", "]]>", "<w:t>", "&amp;", "&#10;", "\"'", "%1", "\u00AD", "\uFEFF", "\u0301",
        "Choose an answer", "Name of the State", "=1+1", "Ⅷ ﬁ", "ﷺ", "İI");

    public static readonly Gen<string> Texts = Gen.OneOf(Words.Array[1, 6].Select(string.Concat), Gen.String[0, 40], Words);

    private static readonly Gen<PartialDate> Dates =
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 31], Gen.Int[1, 3], Gen.Bool, (year, month, day, precision, about) => new PartialDate(
            year, precision > 1 ? month : null, precision > 2 ? Math.Min(day, DateTime.DaysInMonth(year, month)) : null, about));

    private static readonly Gen<Answer?> NonAnswers = Gen.OneOf([.. Enum.GetValues<NonAnswer>().Select(none => (Answer?)new Answer.None(none))]);

    public static Gen<Submission> Of(Form form, Templates templates) =>
        Gen.Select(Gen.OneOf([.. Templates.Languages]), Item(form, null, templates), (lang, answers) => new Submission(form, lang, answers));

    private static Gen<Answers> Item(Form form, string? group, Templates templates)
    {
        var item = Gen.Const(Answers.None);
        foreach (var question in form.SectionsIn(group).Where(section => section.Group == group).SelectMany(section => section.Questions).Select(asked => templates.Questions[asked.Id]))
            item = Gen.Select(item, Gen.Frequency((2, Gen.Const((Answer?)null)), (1, NonAnswers), (4, Given(question, templates))), (answers, answer) => answers.With(question.Id, answer));
        foreach (var inner in form.GroupsIn(group))
            item = Gen.Select(item, Item(form, inner, templates).Array[0, 3], (answers, items) => answers.WithItems(inner, items));
        return item;
    }

    private static Gen<Answer?> Given(Question question, Templates templates) => question.Kind switch
    {
        QuestionKind.Choice or QuestionKind.YesNo => Gen.OneOf([.. question.Options]).Select(option => (Answer?)new Answer.Choice(option)),
        QuestionKind.Choices => Several(question.Options),
        QuestionKind.Mandates => Several([.. templates.Mandates.Find("", null).Select(mandate => mandate.Id)]),
        QuestionKind.Date => Dates.Select(date => (Answer?)new Answer.Date(date)),
        QuestionKind.Time => Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (hour, minute) => (Answer?)new Answer.Text($"{hour:00}:{minute:00}")),
        QuestionKind.Country => Gen.OneOf("XAA", "FRA", "COD", "COG", "TUR", "CIV", "PRK", "KOR", "PSE").Select(code => (Answer?)new Answer.Text(code)),
        _ => Texts.Select(text => (Answer?)new Answer.Text(text)),
    };

    private static Gen<Answer?> Several(ImmutableArray<string> ids) =>
        Gen.OneOf([.. ids]).Array[1, 4].Select(chosen => (Answer?)new Answer.Several([.. chosen.Distinct()]));
}
