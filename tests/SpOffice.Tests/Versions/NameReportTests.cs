using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

public sealed class NameReportTests
{
    [Theory]
    [InlineData("Call +41 22 734 11 22 tonight", "+41 22 734 11 22")]
    [InlineData("Write to a.b@example.org", "a.b@example.org")]
    [InlineData("passport no. AB1234567 was taken", "passport no. AB1234567")]
    [InlineData("at 46.2044, 6.1432 exactly", "46.2044, 6.1432")]
    [InlineData("lives at 12 Harbour Street", "12 Harbour Street")]
    [InlineData("habite 12, rue des Pins", "12, rue des Pins")]
    [InlineData("vive en calle Mayor 12", "calle Mayor 12")]
    [InlineData("a van, plate GE 12345", "plate GE 12345")]
    [InlineData("posts as @tide_watch", "@tide_watch")]
    [InlineData("see facebook.com/tide.watch", "facebook.com/tide.watch")]
    public void A_contact_in_the_text_is_found(string text, string contact) =>
        Names(Case.Sample().Saying("summary.facts", text)).ShouldContain(found => found.Name.Kind == NamedKind.Contact && found.Name.Text == contact);

    [Fact]
    public void Consent_covers_a_name_unless_it_stands_where_nobody_looks()
    {
        Names(Case.Sample()).Single(found => found.Name.Text == "Ilaria Venn").Covered.ShouldBeTrue();
        Names(Case.Sample().With("victim[1]/victim.consent.letter", "no")).Single(found => found.Name.Text == "Ilaria Venn").Covered.ShouldBeFalse();
        Names(Planting.Places["tracked-deletion"](Case.Sample(), "Ilaria Venn")).Single(found => found.Name.Text == "Ilaria Venn").Covered.ShouldBeFalse();
    }

    [Fact]
    public void A_bystander_and_a_name_that_nobody_listed_are_found()
    {
        var names = Names(Case.Sample().Saying("summary.facts", "Her sister Kofia Mensah met Oren Falk."));
        names.Single(found => found.Name.Text == "Kofia Mensah").Name.Role.ShouldBe("relative");
        names.Single(found => found.Name.Text == "Oren Falk").Name.Kind.ShouldBe(NamedKind.Unclear);
    }

    [Fact]
    public void A_list_gives_kinds_spellings_and_withdrawals()
    {
        var names = NameList.Parse("# remark\nAnna Lind | Анна Линд\nplace: Sund\nwithdrawn: Bo Ek\n\n"u8.ToArray());
        names.Select(name => (name.Text, name.Kind, name.Withdrawn)).ShouldBe([("Anna Lind", NamedKind.Person, false), ("Sund", NamedKind.Place, false), ("Bo Ek", NamedKind.Person, true)]);
        names[0].Variants.ShouldBe(["Анна Линд"]);
    }

    private static IReadOnlyList<FoundName> Names(Case draft) => NameReport.Of(draft.File(), "case.docx", [], Case.Templates, Bounds.Native);
}
