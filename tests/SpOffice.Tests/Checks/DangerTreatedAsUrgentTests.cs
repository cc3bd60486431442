namespace SpOffice.Tests.Checks;

public sealed class DangerTreatedAsUrgentTests
{
    [Fact]
    public void A_danger_that_is_over_asks_for_nothing() =>
        Case.Sample().With("urgent.requested", "no").WithAll("torture.danger", "no-danger").Findings("danger-treated-as-urgent").ShouldBeEmpty();

    [Fact]
    public void Another_mandate_is_asked_for_no_danger() =>
        Case.Sample().WithAll("request.mandates", "freedom-of-expression").Without("torture.danger").Findings("danger-treated-as-urgent").ShouldBeEmpty();

    [Fact]
    public void A_danger_that_is_not_told_as_urgent_is_seen() =>
        Case.Sample().With("urgent.requested", "no").Findings("danger-treated-as-urgent").ShouldHaveSingleItem().Variant.ShouldBeNull();
}
