using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tests.Checks;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests;

/// <summary>Sentences of the contract of safety that no other test holds by itself.</summary>
public sealed class SafetyContractTests
{
    public static TheoryData<string, string> Forms => [.. from form in Case.Templates.Forms from lang in Templates.Languages select (form.Id, lang)];

    [Theory, MemberData(nameof(Forms))]
    public void No_consent_is_chosen_in_advance(string form, string lang)
    {
        var submission = Case.Empty(lang, form).Read().Submission;
        AskedQuestion.Of(submission).Where(asked => Case.Templates.Questions[asked.Question.Id].IsAboutConsent && asked.Item.Answers[asked.Question.Id] is not null).ShouldBeEmpty();
    }

    [Theory, InlineData("oral"), InlineData("recorded")]
    public void Oral_and_recorded_consent_equal_written_consent(string form)
    {
        static Case Sample(string form) => Case.Sample().With("victim[1]/victim.consent.form", form).With("person[1]/person.consent.form", form).With("victim[1]/victim.consent.partners", "yes");
        Sample(form).Report().Findings.Select(finding => (finding.Check, finding.Place)).ShouldBe(Sample("written").Report().Findings.Select(finding => (finding.Check, finding.Place)));
        foreach (var audience in Enum.GetValues<Audience>())
            Scanner(Sample(form), audience).ShouldBe(Scanner(Sample("written"), audience));
    }

    [Fact]
    public void A_large_unnamed_group_needs_its_number_a_description_and_the_consent_of_a_representative()
    {
        var group = Case.Sample().Without("victim[1]/victim.name", "victim[1]/victim.name-kind").With("victim[1]/victim.description", "Families of the upper quay").With("victim[1]/victim.number", "240")
            .With("victim[1]/victim.consent.giver", "representative").With("victim[1]/victim.consent.relation", "Elected by the families");
        group.Findings("required-answered").ShouldBeEmpty();
        group.Findings("consent-known").ShouldBeEmpty();
        group.Without("victim[1]/victim.number").Findings("required-answered").ShouldContain(finding => finding.Severity == Severity.Must && finding.Place == "victim[1]/victim.number");
        group.Without("victim[1]/victim.description").Findings("required-answered").ShouldContain(finding => finding.Severity == Severity.Must);
        group.Without("victim[1]/victim.consent.letter").Findings("required-answered").ShouldContain(finding => finding.Severity == Severity.Must && finding.Place == "victim[1]/victim.consent.letter");
    }

    [Theory, InlineData("en", "cannot be called back"), InlineData("fr", "ne peut pas être reprise"), InlineData("es", "no se puede recuperar")]
    public void The_message_of_a_withdrawal_says_that_a_letter_that_was_sent_cannot_be_called_back(string lang, string said) =>
        Version.Make(Case.Sample(lang).With("victim[1]/victim.consent.withdrawn", "2026-11-20").File(), new VersionRequest(Audience.Public), Case.Templates, Bounds.Native).Message!.Text.ShouldContain(said);

    /// <summary>Which role is whom stands in no file.</summary>
    [Fact]
    public void No_key_from_roles_to_names_is_written()
    {
        foreach (var audience in new[] { Audience.Public, Audience.Partners })
            Version.Make(Case.Sample().File(), new VersionRequest(audience), Case.Templates, Bounds.Native).Files.Select(file => file.Name).ShouldBe([audience.ToString().ToLowerInvariant() + ".docx"]);
        Version.Make(Case.Sample().ConfidentialPassage("three recorders").File(), new VersionRequest(Audience.Complete), Case.Templates, Bounds.Native).Files.Select(file => file.Name).ShouldBe(["shareable.docx", "confidential-annex.docx"]);
    }

    [Fact]
    public void No_example_holds_an_address_of_the_United_Nations_and_no_page_begins_a_message()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Template("samples"), "*.json").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")))
            System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"[\w.-]+@[\w.-]*\b(?:ohchr|un|unog)\.(?:org|ch)\b").Select(address => address.Value).ShouldBeEmpty(file);
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "SpOffice.Pane"), "*.razor", SearchOption.AllDirectories))
            File.ReadAllText(page).ShouldNotContain("mailto:", Shouldly.Case.Insensitive, page);
    }

    private static IEnumerable<string> Scanner(Case draft, Audience audience)
    {
        var made = Version.Make(draft.File(), new VersionRequest(audience) { Numbering = new Random(1) }, Case.Templates, Bounds.Native);
        return [.. made.Files.SelectMany(file => new[] { "Ilaria Venn", "Tomas Arkwell" }.Where(name => Versions.Scanner.Hits(file.Content, name).Count > 0).Select(name => file.Name + name))];
    }
}
