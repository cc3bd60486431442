namespace SpOffice.Tests.Checks;

public class UrgencyHintTests
{
    [Theory]
    [InlineData("continuing", "detained", "urgent")]
    [InlineData("threatened", "free", "urgent")]
    [InlineData("ended", "detained", "allegation")]
    [InlineData("continuing", "free", "unclear")]
    public void Says_which_letter_is_likely(string status, string situation, string likely) =>
        Case.Sample().Without("urgent.window").With("case.status", status).With("victim[1]/victim.situation", situation).Report().Likely.ShouldBe(likely);

    [Fact]
    public void Takes_a_window_for_urgency_while_harm_goes_on() =>
        Case.Sample().With("victim[1]/victim.situation", "free").Report().Likely.ShouldBe("urgent");

    [Fact]
    public void Says_nothing_of_an_empty_form() => Case.Empty().Report().Likely.ShouldBe("unclear");
}
