namespace SpOffice.Tests.Checks;

public class CheckRulesTests
{
    [Theory]
    [InlineData("G-III.3 q5", "ISHR, A Practical Guide to the UN Special Procedures (2025), III.3, q5")]
    [InlineData("ours; reference ours", "our own judgement")]
    [InlineData("BROOK; ours", "Brookings Institution, guide to the Special Procedures; our own judgement")]
    [InlineData("unheard of", "unheard of")]
    public void Cites_a_work_by_its_title(string tags, string cited) => Case.Templates.Rules.Cite(tags, "en").ShouldBe(cited);

    [Fact]
    public void Cites_in_the_language_of_the_reader() => Case.Templates.Rules.Cite("ours", "es").ShouldBe("criterio propio");
}
