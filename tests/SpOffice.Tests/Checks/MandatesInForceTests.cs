namespace SpOffice.Tests.Checks;

public class MandatesInForceTests
{
    [Fact]
    public void Offers_the_successor() =>
        Case.Sample().WithAll("request.mandates", "trafficking", "torture").Findings("mandates-in-force").ShouldHaveSingleItem().Variant.ShouldBe("succeeded");

    [Fact]
    public void Finds_a_mandate_that_is_not_yet_there() => Firing.Cases["mandates-in-force/ended"]("en").Findings("mandates-in-force").ShouldHaveSingleItem().Variant.ShouldBe("ended");

    [Fact]
    public void Is_silent_on_the_days_of_the_mandate() =>
        Case.Sample().WithAll("request.mandates", "trafficking").On(new DateOnly(2025, 6, 1)).Findings("mandates-in-force").ShouldBeEmpty();
}
