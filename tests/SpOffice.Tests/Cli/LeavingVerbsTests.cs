using System.Text.RegularExpressions;
using SpOffice.Word;

namespace SpOffice.Tests.Cli;

/// <summary>What names, version, clean and consent print, for people and for programs.</summary>
public sealed partial class LeavingVerbsTests : IDisposable
{
    private readonly InProcess spoffice = new();

    public static TheoryData<string> Languages => [.. Templates.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void Names_are_listed_for_people(string lang) => Expectation.Match($"Cli/names.{lang}.txt", Good("names", Sample(lang), "--screen", lang));

    [Theory, MemberData(nameof(Languages))]
    public void A_version_that_is_written_says_what_is_left_to_confirm(string lang) =>
        Expectation.Match($"Cli/version.{lang}.txt", Good("version", Sample(lang), "--for", "public", "--out", "@out", "--screen", lang));

    [Theory, InlineData(".txt"), InlineData(".json")]
    public void A_version_that_is_stopped_says_why(string kind)
    {
        File.WriteAllText(spoffice["a.json"], """{"victim": [{"victim.name": "May Orlova"}], "summary.facts": "It was May when May left, aged 41."}""");
        Good("new", "communication", "--lang", "en", "--answers", "@a.json", "--out", "@may.docx");
        var (exit, said, error) = spoffice.Run(["version", "@may.docx", "--for", "public", "--out", "@out", .. kind == ".json" ? ["--json"] : Array.Empty<string>()]);
        exit.ShouldBe(1);
        Expectation.Match($"Cli/version-stopped{kind}", error + said);
        spoffice.Files.ShouldNotContain("out");
    }

    [Theory, InlineData(".txt"), InlineData(".json")]
    public void A_withdrawal_stops_a_version_and_drafts_its_message(string kind)
    {
        File.WriteAllText(spoffice["list.txt"], "withdrawn: Ilaria Venn");
        var (exit, said, error) = spoffice.Run(["version", Sample("en"), "--for", "complete", "--out", "@out", "--list", "@list.txt", .. kind == ".json" ? ["--json"] : Array.Empty<string>()]);
        exit.ShouldBe(1);
        (error + said).ShouldNotContain("Venn");
        Expectation.Match($"Cli/version-withdrawn{kind}", error + said);
    }

    [Theory, InlineData(".txt"), InlineData(".json")]
    public void A_withdrawal_noted_in_the_tracker_stops_a_version_and_says_who_is_to_be_told(string kind)
    {
        Good("track", "new", "--lang", "en", "--out", "@t.xlsx");
        Good("track", "add", "@t.xlsx", Sample("en"));
        Good("track", "log", "@t.xlsx", "--ref", "K7QM", "--event", "sent", "--date", "2026-11-02");
        Good("track", "log", "@t.xlsx", "--ref", "K7QM", "--event", "consent-withdrawn", "--person", "V1", "--date", "2026-11-20");
        var (exit, said, error) = spoffice.Run(["version", "@s.docx", "--for", "public", "--out", "@out", "--tracker", "@t.xlsx", .. kind == ".json" ? ["--json"] : Array.Empty<string>()]);
        exit.ShouldBe(1);
        Expectation.Match($"Cli/version-withdrawn-tracked{kind}", error + said);
        spoffice.Files.ShouldNotContain("out");
    }

    [Theory, MemberData(nameof(Languages))]
    public void Cleaning_says_what_was_taken_out_what_is_to_confirm_and_what_it_cannot_clean(string lang)
    {
        File.WriteAllBytes(spoffice["used.xlsx"], Cleaning.UsedWorkbook.File());
        Expectation.Match($"Cli/clean.{lang}.txt", Good("clean", "@used.xlsx", "--out", "@c.xlsx", "--confirm", "comments", "--screen", lang));
    }

    [Fact]
    public void Cleaning_reports_to_programs()
    {
        File.WriteAllBytes(spoffice["used.xlsx"], Cleaning.UsedWorkbook.File());
        Expectation.Match("Cli/clean.json", Good("clean", "@used.xlsx", "--out", "@c.xlsx", "--confirm", "hidden-sheets", "--json"));
    }

    [Theory, InlineData("ar", "fr"), InlineData("ru", "es"), InlineData("pt", "en")]
    public void A_consent_form_says_each_purpose_twice(string lang, string with)
    {
        Good("consent", "--lang", lang, "--with", with, "--out", "@form.docx").ShouldBeEmpty();
        var xml = System.Text.Encoding.UTF8.GetString(Package.Open(File.ReadAllBytes(spoffice["form.docx"]), Bounds.Native)["word/document.xml"]!);
        Expectation.Match($"Cli/consent.{lang}-{with}.txt", System.Net.WebUtility.HtmlDecode(Tags().Replace(xml.Replace("</w:p>", "\n"), "")));
    }

    public void Dispose() => spoffice.Dispose();

    private string Sample(string lang)
    {
        Good("new", "communication", "--lang", lang, "--sample", "--out", "@s.docx");
        return "@s.docx";
    }

    private string Good(params string[] words)
    {
        var (exit, said, error) = spoffice.Run(words);
        (exit, error).ShouldBe((0, ""));
        return said;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
