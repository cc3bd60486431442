namespace SpOffice.Tests.Checks;

public class ContactGivenTests
{
    [Fact]
    public void Finds_a_sender_nobody_can_reach() =>
        Case.Sample().Without("sender.email", "sender.secure-channel", "sender.address").Findings("contact-given").ShouldHaveSingleItem().Place.ShouldBe("sender.email");

    [Theory]
    [InlineData("sender.phone", "+41 22 555 01 23")]
    [InlineData("sender.secure-channel", "Signal, number on request")]
    [InlineData("sender.address", "Post box 12")]
    public void Is_silent_with_any_contact(string contact, string value) =>
        Case.Sample().Without("sender.email", "sender.phone", "sender.secure-channel", "sender.address").With(contact, value).Findings("contact-given").ShouldBeEmpty();
}
