using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Word;

/// <summary>What holds for every form in every language, empty and with its sample.</summary>
public sealed class EveryFormTests
{
    public static TheoryData<string, string> Forms => new MatrixTheoryData<string, string>(Documents.All.Forms.Select(form => form.Id), Templates.Languages);

    /// <summary>Every form in every language, once for each purpose it serves.</summary>
    public static TheoryData<string, string, string?> Samples => [.. from form in Documents.All.Forms
                                                                    from purpose in form.Purpose is { } question ? Documents.All.Questions[question].Options : [null!]
                                                                    from lang in Templates.Languages
                                                                    select (form.Id, lang, (string?)purpose)];

    public static TheoryData<string> Ids => [.. Documents.All.Forms.Select(form => form.Id)];

    [Theory, MemberData(nameof(Samples))]
    public void Nothing_is_found_in_the_sample(string form, string lang, string? purpose)
    {
        var report = CheckList.Run(Documents.Read(Sample(form, lang, purpose)), "case.docx", Documents.All, Checks.Case.Today);
        report.Findings.Select(finding => $"{finding.Check}/{finding.Variant} {finding.Place}").ShouldBeEmpty();
        report.Answered.ShouldBe(report.Asked);
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_validator_and_our_invariants_find_nothing(string form, string lang, string? purpose)
    {
        foreach (var document in new[] { Sample(form, lang, purpose), Write(new Submission(Documents.All.Form(form), lang, Answers.None)) })
        {
            SubmissionWriterTests.Errors(document).ShouldBeEmpty();
            Invariants.Violations(document).ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_sample_is_read_back_and_nothing_is_left_open(string form, string lang, string? purpose)
    {
        var (sample, reading) = (Documents.All.Sample(Documents.All.Form(form), lang, purpose), Documents.Read(Sample(form, lang, purpose)));
        sample.Purpose.ShouldBe(purpose);
        reading.Submission.ShouldHaveTheAnswersOf(sample);
        (reading.Unclear.Length + reading.Twice.Length + reading.PlaceholderLeft.Length + reading.UnknownTags.Length).ShouldBe(0);
        AskedQuestion.Of(sample).Where(asked => sample.At(asked.Place) is null && !IsAlternative(asked, sample)).Select(asked => asked.Place).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Ids))]
    public void Any_answers_are_read_back(string form) =>
        CsCheck.Check.Sample(AnswerTrees.Of(Documents.All.Form(form), Documents.All), given => RoundTripTests.IsIdentity(given, Documents.All), iter: 15, threads: 1);

    [Theory, MemberData(nameof(Documents.Languages), MemberType = typeof(Documents))]
    public void A_brief_that_is_handed_over_bears_no_numbers_of_questions(string lang)
    {
        var lines = Documents.Body(Documents.Of("{}", lang)).Descendants(Documents.W + "p").Select(paragraph => paragraph.Value).ToList();
        lines.ShouldContain(line => line.StartsWith("1. ", StringComparison.Ordinal));
        Documents.Body(Sample("advocacy", lang, "one-pager")).Descendants(Documents.W + "p").Select(paragraph => paragraph.Value)
            .ShouldNotContain(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\d{1,2}\.(\d+)? "));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Every_question_has_guidance_and_every_guidance_of_a_form_its_question(string form, string lang)
    {
        var (asked, texts) = (Documents.All.Form(form), Documents.All.Screen(lang));
        asked.Questions.Where(question => texts.GuidanceOf(question.Question.Id, form) is null).ShouldBeEmpty();
        texts.GuidanceIn.GetValueOrDefault(form)?.Keys.Where(id => !asked.Asks(id)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_wording_of_its_own_exists_and_stands_in_the_document(string form, string lang)
    {
        var own = Documents.All.Form(form).Questions.Select(asked => asked.Question).Where(question => question.Wording is not null).ToList();
        own.Where(question => !Documents.All.Documents[lang].Questions.ContainsKey(question.Words)).ShouldBeEmpty();
        var said = Documents.Body(Sample(form, lang)).Value;
        own.Where(question => !said.Contains(Documents.All.Documents[lang].Questions[question.Words].Label, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>As LibreOffice leaves it: the line of help has become text.</summary>
    [Theory, MemberData(nameof(Forms))]
    public void A_line_of_help_is_no_answer_even_where_its_mark_is_lost(string form, string lang)
    {
        var empty = Write(new Submission(Documents.All.Form(form), lang, Answers.None)).Edit(root => root.Descendants(Documents.W + "showingPlcHdr").ToList().ForEach(mark => mark.Remove()));
        Documents.Read(empty).Submission.Items().ShouldAllBe(item => item.Answers.Values.IsEmpty);
    }

    /// <summary>A fact that nobody has read in a source is marked, and only such a fact.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void A_question_without_a_source_is_to_verify(string form) =>
        Documents.All.Form(form).Questions.Where(asked => asked.Question.Source.Contains("unsourced", StringComparison.Ordinal) && !asked.Question.ToVerify).ShouldBeEmpty();

    /// <summary>Where one of two answers is enough, the sample may give one.</summary>
    private static bool IsAlternative(AskedQuestion asked, Submission sample) =>
        asked.Section.Questions.Any(other => (other.Id == asked.Question.Id || other.OrElse.Contains(asked.Question.Id))
            && other.OrElse.Prepend(other.Id).Any(id => sample.At(asked.Item.PlaceOf(id)) is not null));

    private static byte[] Sample(string form, string lang, string? purpose = null) => Write(Documents.All.Sample(Documents.All.Form(form), lang, purpose));

    private static byte[] Write(Submission submission) => SubmissionWriter.Write(submission, Documents.All, null, isSample: false, Bounds.Native);
}
