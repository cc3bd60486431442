namespace SpOffice.Tests.Checks;

public class LawTextGivenTests
{
    [Fact]
    public void A_link_is_enough() => Case.Sample("en", "law").With("law.attached", "no").Findings("law-text-given").ShouldBeEmpty();

    [Fact]
    public void Without_text_and_link_it_is_not_ready() => Case.Sample("en", "law").Without("law.attached", "law.link").Report().Ready.ShouldBeFalse();

    [Fact]
    public void An_attached_text_stands_in_the_list() =>
        Case.Sample("en", "law").Without("attachment").Findings("law-text-given").ShouldHaveSingleItem().Place.ShouldBe("attachment[1]/attachment.title");
}
