namespace SpOffice.Tests.Checks;

public class NamesOutOfFileNameTests
{
    [Theory]
    [InlineData("Ilaria Venn.docx")]
    [InlineData("urgent_venn-2026.docx")]
    [InlineData("tide-house, centre.docx")]
    [InlineData("arkwell.docx")]
    public void Finds_a_name_in_the_file_name(string name) => Case.Sample().Named(name).Findings("names-out-of-file-name").ShouldHaveSingleItem().Place.ShouldBe("file-name");

    [Theory]
    [InlineData("K7QM.docx")]
    [InlineData("adVENNture.docx")]
    [InlineData("doctor.docx")]
    [InlineData("radio.docx")]
    public void Is_silent_for_other_words(string name) =>
        Case.Sample().With("person[2]/person.name", "Radio Shoal").With("person[2]/person.role", "organisation").With("person[2]/person.consent", "yes")
            .With("person[3]/person.name", "Doctor Mara Quill").With("person[3]/person.role", "lawyer").With("person[3]/person.consent", "yes")
            .Named(name).Findings("names-out-of-file-name").ShouldBeEmpty();

    [Fact]
    public void Lets_a_public_official_be_named() =>
        Case.Sample().With("person[1]/person.role", "official").Named("arkwell.docx").Findings("names-out-of-file-name").ShouldBeEmpty();

    [Fact]
    public void Lets_a_pseudonym_stand() => Case.Sample().With("victim[2]/victim.name", "Hope").Named("hope.docx").Findings("names-out-of-file-name").ShouldBeEmpty();
}
