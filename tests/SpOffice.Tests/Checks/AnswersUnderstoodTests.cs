using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class AnswersUnderstoodTests
{
    [Fact]
    public void Finds_a_date_that_is_none() =>
        Case.Sample().Replaced("6 October 2026", "the sixth").Findings("answers-understood").ShouldHaveSingleItem().Variant.ShouldBe("date");

    [Fact]
    public void Blocks_where_the_form_must_have_it() =>
        Case.Sample().Edited("word/document.xml", xml => xml.Replace(">14 March 2025<", ">yesterday<", StringComparison.Ordinal)).Findings("answers-understood")
            .ShouldContain(finding => finding.Severity == Severity.Must);

    [Fact]
    public void Finds_a_time_that_is_none() => Case.Sample().Replaced(">06:30<", ">at dawn<").Findings("answers-understood").ShouldHaveSingleItem().Variant.ShouldBe("date");

    [Fact]
    public void Reads_dates_in_other_ways_of_writing() => Case.Sample().Replaced("6 October 2026", "6.10.2026").Report().Findings.ShouldBeEmpty();

    [Fact]
    public void Finds_two_answers_and_takes_two_alike_for_one()
    {
        Case.Sample().Doubled("case.victim-count", "2", "3").Findings("answers-understood").ShouldHaveSingleItem().Variant.ShouldBe("twice");
        Case.Sample().Doubled("case.victim-count", "2", "2").Findings("answers-understood").ShouldBeEmpty();
    }
}
