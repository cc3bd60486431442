using System.Text;
using SpOffice.Texts;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Word;

public sealed class ConsentFormTests
{
    public static TheoryData<string, string> Pairs() => [.. from lang in Templates.ConsentLanguages from with in Templates.Languages select (lang, with)];

    [Theory, MemberData(nameof(Pairs))]
    public void Every_purpose_stands_in_both_languages(string lang, string with)
    {
        var document = DocumentOf(lang, with);
        foreach (var purpose in ConsentTexts.Purposes)
        {
            document.ShouldContain(System.Security.SecurityElement.Escape(Case.Templates.Consent(lang).Texts[purpose])!.Replace("&apos;", "'"));
            document.ShouldContain(System.Security.SecurityElement.Escape(Case.Templates.Consent(with).Texts[purpose])!.Replace("&apos;", "'"));
        }
    }

    [Fact]
    public void The_script_has_a_page_that_stays_with_who_asks()
    {
        var document = DocumentOf("es", "en");
        var page = document.IndexOf("pageBreakBefore", StringComparison.Ordinal);
        document.IndexOf(Case.Templates.Consent("es").Texts["script"], StringComparison.Ordinal).ShouldBeGreaterThan(page);
        document.IndexOf(Case.Templates.Consent("es").Texts["given"], StringComparison.Ordinal).ShouldBeInRange(0, page);
    }

    [Fact]
    public void Arabic_is_written_from_right_to_left()
    {
        DocumentOf("ar", "fr").ShouldContain("<w:bidi />");
        DocumentOf("ru", "fr").ShouldNotContain("<w:bidi />");
    }

    [Fact]
    public void Every_wording_says_that_a_speaker_is_to_check_it() =>
        Templates.ConsentLanguages.ShouldAllBe(lang => Case.Templates.Consent(lang).Status == "to be checked by a speaker");

    [Fact]
    public void A_language_without_wording_is_refused_in_a_sentence() =>
        Should.Throw<UnreadableException>(() => ConsentForm.Write("xx", "en", Case.Templates)).Id.ShouldBe("wrong-consent-language");

    [Fact]
    public void Word_would_open_it() => Invariants.Violations(ConsentForm.Write("ar", "en", Case.Templates)).ShouldBeEmpty();

    private static string DocumentOf(string lang, string with) =>
        Encoding.UTF8.GetString(Package.Open(ConsentForm.Write(lang, with, Case.Templates), Bounds.Native)["word/document.xml"]!);
}
