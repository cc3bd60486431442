namespace SpOffice.Tests.Checks;

public class JointActionReasonedTests
{
    [Fact]
    public void Asks_why_several_mandates_should_act() => Case.Sample().Without("request.joint", "request.joint-reason").Findings("joint-action-reasoned").ShouldHaveSingleItem().Place.ShouldBe("request.joint-reason");

    [Fact]
    public void Finds_joint_action_of_one_mandate() => Case.Sample().WithAll("request.mandates", "torture").Findings("joint-action-reasoned").ShouldHaveSingleItem().Variant.ShouldBe("one-mandate");

    [Fact]
    public void Is_silent_for_one_mandate_alone() =>
        Case.Sample().WithAll("request.mandates", "torture").Without("request.joint", "request.joint-reason").Findings("joint-action-reasoned").ShouldBeEmpty();
}
