namespace SpOffice.Tests.Checks;

public sealed class OnePageKeptTests
{
    [Fact]
    public void People_and_cover_do_not_count() =>
        Case.Sample(form: "advocacy").With("victim[1]/victim.consent.relation", string.Join(' ', Enumerable.Repeat("word", 900))).Findings("one-page-kept").ShouldBeEmpty();

    [Fact]
    public void A_message_to_the_press_may_be_longer() =>
        Case.SampleFor("own-facts", "en", "advocacy").Saying("advocacy.references", string.Join(' ', Enumerable.Repeat("word", 900))).Findings("one-page-kept").ShouldBeEmpty();
}
