using System.Text;
using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class FindingTextTests
{
    public static TheoryData<string, string> ChecksAndLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var check in CheckList.All)
        {
            foreach (var lang in Templates.Languages)
                data.Add(check.Id, lang);
        }
        return data;
    }

    /// <summary>The text a person reads is the product.</summary>
    [Theory, MemberData(nameof(ChecksAndLanguages))]
    public void Says_what_where_why_and_how_to_mend(string check, string lang)
    {
        var said = new StringBuilder();
        foreach (var key in Firing.Cases.Keys.Where(key => key.Split('/')[0] == check).Order(StringComparer.Ordinal))
        {
            var findings = Firing.Cases[key](lang).Findings(check).Where(finding => key == (finding.Variant is null ? check : $"{check}/{finding.Variant}"));
            foreach (var text in findings.Select(finding => FindingText.Of(finding, Case.Templates, Case.Templates.Screen(lang))).Distinct())
            {
                said.Append($"{key} ({text.Rule ?? "-"}, {text.Severity.ToString().ToLowerInvariant()})\n");
                said.Append($"  {text.Where} [{text.Place}]\n  {text.What}\n  {text.Why}\n  {text.Mend}\n  {text.Source}\n\n");
            }
        }
        // A finding stands on a screen that others may see.
        string[] names = ["Venn", "Vern", "Arkwell", "Lund", "Oskar", "Tide House", "Maison des marées", "Casa de las Mareas", "R. O.", "Brandt"];
        names.Where(said.ToString().Contains).ShouldBeEmpty();
        Expectation.Match($"Checks/{check}.{lang}.txt", said.ToString());
    }

    [Fact]
    public void Names_a_person_by_number_only()
    {
        var report = Case.Sample().WithNone("victim[1]/victim.consent.letter").Named("Venn.docx").With("person[1]/person.consent", "no").Report();
        var said = string.Join('\n', report.Findings.Select(finding => FindingText.Of(finding, Case.Templates, Case.Templates.Screen("en"))));
        said.ShouldContain("Victim 1:");
        said.ShouldNotContain("Venn");
        said.ShouldNotContain("Arkwell");
    }
}
