using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class AttachmentsTranslatedTests
{
    [Fact]
    public void Is_a_hint_where_a_translation_is_missing() => Firing.Cases["attachments-translated"]("en").Findings("attachments-translated").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void Is_silent_where_nothing_is_said() => Case.Sample().Without("attachment[1]/attachment.translation").Findings("attachments-translated").ShouldBeEmpty();
}
