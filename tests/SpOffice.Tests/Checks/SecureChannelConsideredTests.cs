using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class SecureChannelConsideredTests
{
    [Fact]
    public void Is_a_hint_while_somebody_is_held() => Case.Sample().Without("sender.secure-channel").Findings("secure-channel-considered").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void Is_silent_once_the_sender_has_thought_of_it() => Case.Sample().WithNone("sender.secure-channel", "not-applicable").Findings("secure-channel-considered").ShouldBeEmpty();

    [Fact]
    public void Is_silent_while_everybody_is_free() => Case.Sample().Without("sender.secure-channel").With("victim[1]/victim.situation", "free").Findings("secure-channel-considered").ShouldBeEmpty();
}
