namespace SpOffice.Tests.Checks;

public class CooperationTiedTests
{
    [Fact]
    public void Finds_a_report_in_which_nobody_has_a_tie() =>
        Case.Sample("en", "reprisals").With("victim[1]/victim.reprisal-tie", "no-tie").Findings("cooperation-tied").ShouldHaveSingleItem().Place.ShouldBe("victim[1]/victim.reprisal-tie");

    [Fact]
    public void Is_silent_while_one_of_them_has_one() =>
        Case.Sample("en", "reprisals").With("victim[2]/victim.reprisal-tie", "no-tie").Findings("cooperation-tied").ShouldBeEmpty();
}
