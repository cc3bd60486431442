using SpOffice.Checks;
using SpOffice.Submissions;

namespace SpOffice.Tests.Checks;

public class ConfidentialKeptApartTests
{
    [Fact]
    public void Finds_a_name_that_stands_in_the_clear_as_well() => Firing.Cases["confidential-kept-apart"]("en").Findings("confidential-kept-apart").ShouldHaveSingleItem().Place.ShouldBe("context.law");

    [Fact]
    public void Finds_one_sentence_of_a_confidential_answer() =>
        Case.Sample().Saying("incident[3]/incident.description", "No judge has heard her.").Confidential("summary.facts").Findings("confidential-kept-apart").ShouldHaveSingleItem()
            .Place.ShouldBe("incident[3]/incident.description");

    [Fact]
    public void Is_silent_where_both_are_marked() =>
        Case.Sample().Saying("context.pattern", "Oskar Lund.").Saying("context.law", "Oskar Lund.").Confidential("context.pattern").Confidential("context.law").Findings("confidential-kept-apart").ShouldBeEmpty();

    [Fact]
    public void Is_silent_for_words_that_may_stand_anywhere() =>
        Case.Sample().Saying("context.law", "It came in a white van, as before.").ConfidentialPassage("a white van").Findings("confidential-kept-apart").ShouldBeEmpty();

    [Fact]
    public void Does_not_compare_choices() => Case.Sample().Confidential("victim.situation").Saying("context.law", "Detained people have rights.").Findings("confidential-kept-apart").ShouldBeEmpty();

    [Fact]
    public void Knows_a_confidential_answer_while_others_are_typed()
    {
        var reading = Case.Sample().Confidential("context.law").Read();
        var typed = reading.Submission with { Answers = reading.Submission.Answers.With("context.pattern", new Answer.Text("Article 88 of the Penal Code does not say what \"alarming\" means.")) };
        CheckList.Run(reading.With(typed, Case.Templates), "case.docx", Case.Templates, Case.Today).Findings
            .Where(finding => finding.Check == "confidential-kept-apart").ShouldHaveSingleItem().Place.ShouldBe("context.pattern");
    }
}
