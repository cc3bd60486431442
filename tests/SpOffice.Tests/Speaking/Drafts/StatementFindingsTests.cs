using SpOffice.Checks;
using SpOffice.Speaking.Drafts;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Drafts;

public sealed class StatementFindingsTests
{
    [Theory]
    [InlineData("Ilaria Venn = yes", false)]
    [InlineData("Ilaria Venn = no", true)]
    [InlineData("Ilaria Venn = not known", true)]
    [InlineData("Ilaria Venn", true)]
    [InlineData("Ilaria Venn = not a person", false)]
    [InlineData("Oru Tamme = no; Ilaria Venn = yes", false)]
    public void Who_is_listed_and_named_needs_to_have_agreed(string named, bool found)
    {
        var findings = Of($"Named: {named}\nSpeaker at risk: no\n\nOne of them, Ilaria Venn, is ill.");
        findings.Select(finding => finding.Id).ShouldBe(found ? ["consent-to-be-named"] : []);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Must && finding.Passage == 0);
    }

    [Theory]
    [InlineData("en", "We fear for Mr. Tamme.", "person-listed")]
    [InlineData("en", "His wife, Ilaria, waits.", "person-listed")]
    [InlineData("en", "They took Ilaria Venn away.", "name-listed")]
    [InlineData("fr", "Nous craignons pour Mme Tamme.", "person-listed")]
    [InlineData("es", "Se llevaron a Ilaria del Venn.", "name-listed")]
    [InlineData("en", "Thank you, Mr. President. The Special Rapporteur and the Human Rights Council know. Last March we wrote to the United States.", null)]
    [InlineData("fr", "Merci, Monsieur le Président. La Rapporteuse spéciale et le Conseil des droits de l’homme savent. En Suisse aussi.", null)]
    [InlineData("es", "Gracias, señor Presidente. El Relator Especial y las Naciones Unidas saben. En Costa Rica también.", null)]
    public void Words_that_look_like_a_name_are_reported(string lang, string text, string? id) =>
        StatementFindings.Of(DraftText.Read("Speaker at risk: no\n\n" + text, lang, Case.Templates), Case.Templates).Select(finding => finding.Id).ShouldBe(id is null ? [] : [id]);

    [Fact]
    public void Who_stands_on_the_list_of_speakers_is_public_anyway() =>
        Of("Speaker at risk: no\nMandate holder: Ilaria Venn\nOrganisation: Tide House\n\nThank you, Ms. Venn, says Tide House.").ShouldBeEmpty();

    [Theory, InlineData("", "speaker-asked"), InlineData("Speaker at risk: yes\n", "proxy-considered"), InlineData("Speaker at risk: yes\nProxy: Oru Tamme\n", null), InlineData("Speaker at risk: no\n", null)]
    public void The_speakers_own_safety_is_asked_about(string head, string? id) => Of(head + "Session: 61\n\nWe ask.").Select(finding => finding.Id).ShouldBe(id is null ? [] : [id]);

    [Fact]
    public void A_structure_to_start_from_has_blanks_to_fill() =>
        StatementFindings.Of(Case.Templates.Structures[0].Start("en"), Case.Templates).ShouldContain(finding => finding.Id == "blanks-filled" && finding.Passage == 1);

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void What_is_said_of_them_names_nobody(string screen)
    {
        var findings = Of("Named: Ilaria Venn = no\nSpeaker at risk: yes\n\nIlaria Venn and Mr. Tamme and Enno Sarre […].");
        findings.Select(finding => finding.Id).Distinct().Count().ShouldBe(5);
        foreach (var said in findings.Select(finding => finding.Say(Case.Templates.Screen(screen))))
            $"{said.What}{said.Why}{said.Mend}".ShouldSatisfyAllConditions(text => text.ShouldNotContain("Ilaria"), text => text.ShouldNotContain("Tamme"), text => text.ShouldNotContain("{"));
    }

    private static System.Collections.Immutable.ImmutableArray<StatementFinding> Of(string text) => StatementFindings.Of(DraftText.Read(text, "en", Case.Templates), Case.Templates);
}
