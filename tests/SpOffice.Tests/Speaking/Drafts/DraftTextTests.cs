using SpOffice.Speaking.Drafts;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Drafts;

public sealed class DraftTextTests
{
    [Fact]
    public void Marks_say_priority_name_value_and_dependencies()
    {
        var passage = Read("[could #figures 40, only with #facts #who, not with #history, one of closing] Half of them.").Passages[0];
        (passage.Priority, passage.Id, passage.Wordings[0].Value, passage.OneOf).ShouldBe((Priority.Could, "figures", 40, "closing"));
        passage.OnlyWith.ShouldBe(["facts", "who"]);
        passage.NotWith.ShouldBe(["history"]);
    }

    [Theory]
    [InlineData("[obligatoire] Merci.", Priority.Must)]
    [InlineData("[Deseable] Gracias.", Priority.Should)]
    [InlineData("[COULD] Thanks.", Priority.Could)]
    [InlineData("Thanks.", Priority.Should)]
    public void Words_of_every_language_are_read(string text, Priority priority) => Read(text).Passages[0].Priority.ShouldBe(priority);

    [Fact]
    public void Another_wording_belongs_to_the_passage_before()
    {
        var passage = Read("[must] We thank the Special Rapporteur.\n[or] We thank you.\n\n[ou 5] Merci.").Passages.ShouldHaveSingleItem();
        passage.Wordings.Select(wording => wording.Text).ShouldBe(["We thank the Special Rapporteur.", "We thank you.", "Merci."]);
        passage.ValueOf(0).ShouldBe(100);
        passage.ValueOf(1).ShouldBe(90);
        passage.ValueOf(2).ShouldBe(5);
    }

    [Fact]
    public void Lines_go_together_until_an_empty_one() => Read("[must] We\nask.\n\nWe wait\nfor you.").Passages.Select(passage => passage.Wordings[0].Text).ShouldBe(["We ask.", "We wait for you."]);

    [Fact]
    public void Brackets_that_are_no_mark_are_text() => Read("[Tide House] thanks you.\n\n\\[must] stays.").Passages.Select(passage => passage.Wordings[0].Text).ShouldBe(["[Tide House] thanks you.", "[must] stays."]);

    [Fact]
    public void A_pasted_statement_keeps_its_headings_apart() =>
        Read("HUMAN RIGHTS COUNCIL\nAgenda item 3\nMr. President,\nWe ask you to act.").Passages.Select(passage => passage.Wordings[0].Text).ShouldBe(["Mr. President,", "We ask you to act."]);

    [Theory]
    [InlineData("[must, only wiht #a] One.", "wrong-mark")]
    [InlineData("Spoken: loudly\n\nOne.", "wrong-head")]
    [InlineData("Limit: 0\n\nOne.", "wrong-head")]
    [InlineData("Named: Oru = perhaps\n\nOne.", "wrong-head")]
    public void A_mistake_is_said_and_not_guessed(string text, string id) => Should.Throw<UnreadableException>(() => Read(text)).Id.ShouldBe(id);

    [Fact]
    public void Two_lists_of_organisations_are_kept_apart()
    {
        var head = Read("Co-sponsors: Delta Watch; River Law\nSupporters without status: Bank Side Families\n\nOne.").Header;
        head.CoSponsors.ShouldBe(["Delta Watch", "River Law"]);
        head.Supporters.ShouldBe(["Bank Side Families"]);
    }

    private static StatementDraft Read(string text) => DraftText.Read(text, "en", Case.Templates);
}
