using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class SenderOnCoverOnlyTests
{
    [Theory]
    [InlineData("Tide House, Centre for Coastal Rights, met the family.")]
    [InlineData("TIDE HOUSE met the family.")]
    [InlineData("Write to casework@tidehouse.example.org.")]
    [InlineData("Post box 12 is ours.")]
    public void Finds_the_sender_in_the_case(string said) =>
        Case.Sample().Saying("context.pattern", said).Findings("sender-on-cover-only").ShouldHaveSingleItem().Place.ShouldBe("context.pattern");

    [Fact]
    public void Finds_a_contact_person_without_the_function() =>
        Case.Sample().With("sender.contact-person", "Ilse Brandt, director").Saying("context.pattern", "Ilse Brandt asked.").Findings("sender-on-cover-only").ShouldHaveSingleItem();

    [Fact]
    public void Finds_a_short_form_in_capitals() =>
        Case.Sample().With("sender.name", "Tide House (THC)").Saying("context.law", "The THC was present.").Findings("sender-on-cover-only").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Must);

    [Fact]
    public void Takes_a_name_of_one_word_for_what_it_may_be()
    {
        var draft = Case.Sample().With("sender.name", "Justice");
        draft.Saying("context.law", "No justice was done.").Findings("sender-on-cover-only").ShouldBeEmpty();
        draft.Saying("context.law", "The Ministry of Justice knew.").Findings("sender-on-cover-only").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Should);
    }

    [Fact]
    public void Lets_the_case_name_the_town_of_the_sender_and_a_function() =>
        Case.Sample().With("sender.contact-person", "The director").Saying("context.pattern", "The director of a school in Port Sarre, Arvenia, agreed.").Findings("sender-on-cover-only").ShouldBeEmpty();

    [Fact]
    public void Does_not_take_a_channel_for_a_name() =>
        Case.Sample().With("sender.secure-channel", "Signal").Saying("context.pattern", "They sent a signal over Signal.").Findings("sender-on-cover-only").ShouldBeEmpty();

    [Fact]
    public void Finds_who_commented_or_changed_the_text() =>
        Case.Sample().Replaced("<w:body>", "<w:body><w:p><w:ins w:id=\"9\" w:author=\"Ilse Brandt\"><w:r><w:t>.</w:t></w:r></w:ins></w:p>")
            .Findings("sender-on-cover-only").ShouldHaveSingleItem().Variant.ShouldBe("author");
}
