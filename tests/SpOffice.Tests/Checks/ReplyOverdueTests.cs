namespace SpOffice.Tests.Checks;

public sealed class ReplyOverdueTests
{
    [Fact]
    public void The_day_itself_still_belongs_to_the_State() =>
        Case.SampleFor("no-reply", "en", "advocacy").With("advocacy.reply-due", "2026-11-25").Findings("reply-overdue").ShouldHaveSingleItem().Variant.ShouldBeNull();

    [Fact]
    public void Own_facts_need_no_silence() =>
        Case.SampleFor("own-facts", "en", "advocacy").Findings("reply-overdue").ShouldBeEmpty();
}
