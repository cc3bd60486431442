using SpOffice.Tests.Checks;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

public sealed class VersionTests
{
    public static TheoryData<string> Variants() =>
    [
        "ILARIA SOLANA-VENN", "ilaria solana-venn", "Ílaria Solana‑Venn", "Solana-Venn, Ilaria", "Solana-Venn Ilaria", "I. Solana-Venn", "Ilaria S. Venn", "Ilaria S.-V.",
        "IlariaSolanaVenn", "Ilaria Solana Venn", "Ilaria\u00A0Solana\u00A0Venn", "Ila\u00ADria Sola\u200Bna-Venn", "Ilаriа Solаnа-Vеnn", "Ｉｌａｒｉａ Ｖｅｎｎ", "Ilaria’s", "Venns",
        "Solana–Venn", "I l a r i a", "Ilaria M. Venn", "Dr Venn", "Илария", "إيلاريا",
    ];

    [Theory, MemberData(nameof(Variants))]
    public void Every_form_of_a_name_is_found(string variant)
    {
        var listed = NameList.Parse(System.Text.Encoding.UTF8.GetBytes("Ilaria Solana-Venn | Илария | إيلاريا"));
        var made = Make(Case.Sample().With("victim[1]/victim.name", "Ilaria Solana-Venn").With("summary.facts", $"We spoke with {variant} today."),
            new VersionRequest(Audience.Public) { Listed = [.. listed], Numbering = new Random(1) });
        Scanner.Hits(made.Files.Single().Content, "Ilaria", "Venn", "Solana", variant).ShouldBeEmpty();
        Text(made).ShouldContain("We spoke with Victim ");
    }

    [Theory]
    [InlineData("en", "The report of Dr Ilaria Venn names Venn's sister.", "The report of Victim 1 names Victim 1's sister.")]
    [InlineData("fr", "Le fils d’Ilaria Venn parle à Ilaria. Venn dit qu’Ilaria part.", "Le fils de la victime 1 parle à la victime 1. La victime 1 dit que la victime 1 part.")]
    [InlineData("fr", "Le bureau de Tomas Arkwell écrit à Tomas.", "Le bureau de l’avocat 1 écrit à l’avocat 1.")]
    [InlineData("es", "El despacho de Tomas Arkwell escribió a Arkwell. Ilaria Venn salió.", "El despacho del abogado 1 escribió al abogado 1. La víctima 1 salió.")]
    public void A_role_follows_the_grammar_of_the_language(string lang, string text, string expected)
    {
        var draft = Case.Sample(lang).With("victim[1]/victim.name", "Ilaria Venn").With("person[1]/person.name", "Tomas Arkwell").With("person[1]/person.role", "lawyer")
            .Without("victim[2]/victim.name", "victim[2]/victim.reference").With("summary.facts", text);
        Text(Make(draft, new VersionRequest(Audience.Public))).ShouldContain(expected);
    }

    [Fact]
    public void A_word_that_may_be_a_name_stops_the_export_until_a_person_settles_it()
    {
        var draft = Case.Sample().With("victim[1]/victim.name", "May Orlova").With("summary.facts", "It was May when May left. It may rain.");
        var stopped = Make(draft, new VersionRequest(Audience.Public));
        stopped.Files.ShouldBeEmpty();
        var settled = Settled.Parse("""{"hits": [{"id": "summary.facts#1", "answer": "word"}, {"id": "summary.facts#2", "answer": "person"}]}"""u8.ToArray());
        var others = stopped.Hits.Where(hit => hit.Where != "summary.facts").Select(hit => hit.Id);
        var made = Make(draft, new VersionRequest(Audience.Public) { Settled = settled with { Words = settled.Words.Union(others) }, Numbering = new Random(1) });
        made.Hits.ShouldBeEmpty();
        Text(made).ShouldMatch("It was May when Victim \\d left. It may rain.");
    }

    [Fact]
    public void Who_withdrew_consent_stops_every_export()
    {
        var listed = NameList.Parse("withdrawn: Ilaria Venn"u8.ToArray());
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var made = Make(Case.Sample(), new VersionRequest(audience) { Listed = [.. listed] });
            made.Files.ShouldBeEmpty();
            made.Withdrawn.ShouldBe(["victim[1]"]);
            made.Message!.Text.ShouldContain("V1");
            $"{made.Message.Subject} {made.Message.Text}".ShouldNotContain("Venn");
        }
    }

    [Theory]
    [InlineData("victim[1]/victim.consent.withdrawn", "victim[1]")]
    [InlineData("person[1]/person.consent.withdrawn", "person[1]")]
    public void A_withdrawal_written_in_the_document_stops_every_export(string place, string item)
    {
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var made = Make(Case.Sample().With(place, "2026-11-20"), new VersionRequest(audience));
            made.Files.ShouldBeEmpty();
            made.Withdrawn.ShouldBe([item]);
        }
    }

    [Fact]
    public void The_complete_version_keeps_confidential_passages_for_the_annex()
    {
        var made = Make(Case.Sample().ConfidentialPassage("three recorders").Confidential("perpetrator.motive"), new VersionRequest(Audience.Complete));
        made.Files.Select(file => file.Name).ShouldBe(["shareable.docx", "confidential-annex.docx"]);
        Scanner.Hits(made.Files[0].Content, "three recorders", "refinery quay").ShouldBeEmpty();
        Scanner.Hits(made.Files[1].Content, "three recorders", "refinery quay").Count.ShouldBeGreaterThan(1);
        Text(made).ShouldContain("[confidential: see annex, no. 1]");
    }

    [Fact]
    public void The_complete_version_names_those_who_agreed_to_the_letter_and_nobody_else()
    {
        var made = Make(Case.Sample().With("person[1]/person.consent", "no").Saying("summary.facts", "Her sister Kofia Mensah saw Tomas Arkwell."), new VersionRequest(Audience.Complete));
        Scanner.Hits(made.Files[0].Content, "Arkwell", "Mensah").ShouldBeEmpty();
        Scanner.Hits(made.Files[0].Content, "Ilaria Venn", "Tide House").ShouldNotBeEmpty();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_complete_version_leaves_out_what_nobody_answered(string lang)
    {
        var draft = Case.Sample(lang).Without("action.national", "attachment", "victim[1]/victim.origin", "context.law");
        var made = Make(draft, new VersionRequest(Audience.Complete));
        var texts = Case.Templates.Documents[lang];
        var help = texts.Questions.Values.Select(question => question.Placeholder).Where(Text(made).Split('\n').Contains);
        help.ShouldBeEmpty();
        Text(made).ShouldNotContain(texts.Sections["attachments"]);
        var read = SubmissionReader.Read(made.Files[0].Content, Case.Templates, Bounds.Native).Submission.Answers;
        read["action.national"].ShouldBeNull();
        read.Items("victim")[0].Text("victim.residence").ShouldNotBeEmpty();
        read.Items("victim")[1].Text("victim.origin").ShouldNotBeEmpty();
    }

    [Fact]
    public void The_complete_version_shows_where_an_answer_is_missing_that_it_may_not_leave_without()
    {
        var made = Make(Case.Sample().Without("victim[1]/victim.consent.letter"), new VersionRequest(Audience.Complete));
        Text(made).ShouldContain(Case.Templates.Documents["en"].Questions["victim.consent.letter"].Placeholder);
    }

    [Fact]
    public void Dates_and_places_are_told_more_coarsely_on_request()
    {
        var draft = Case.Sample().With("summary.facts", "On 14 March 2025 she left Port Sarre.");
        var text = Text(Make(draft, new VersionRequest(Audience.Public) { Dates = DatePrecision.Month, CoarsePlaces = true }));
        text.ShouldContain("In March 2025 she left [place withheld].");
        text.ShouldNotContain("Port Sarre");
    }

    [Fact]
    public void A_public_version_has_no_control_no_tag_and_no_header_of_the_case()
    {
        var xml = DocumentOf(Make(Case.Sample(), new VersionRequest(Audience.Public)).Files.Single().Content);
        xml.ShouldNotContain("w:sdt");
        xml.ShouldNotContain("w:tag");
    }

    [Fact]
    public void Roles_are_numbered_afresh_in_each_version()
    {
        string[] names = ["Anna Lindqvist", "Berta Mohr", "Carla Voss", "Dora Quist", "Edda Rahn", "Frida Stolt"];
        var draft = names.Select((name, index) => (name, index)).Aggregate(Case.Empty(), (draft, one) => draft.With($"victim[{one.index + 1}]/victim.name", one.name)).With("summary.facts", string.Join(", ", names) + ".");
        var made = Enumerable.Range(0, 10).Select(_ => Text(Make(draft, new VersionRequest(Audience.Public))).Split('\n').First(line => line.Contains("Victim 1") && line.Contains("Victim 6"))).ToList();
        made.Distinct().Count().ShouldBeGreaterThan(1);
        made.ShouldAllBe(line => Enumerable.Range(1, 6).All(number => line.Contains($"Victim {number}")));
    }

    [Fact]
    public void Partners_learn_the_sender_and_the_reference_but_no_name()
    {
        var file = Make(Case.Sample(), new VersionRequest(Audience.Partners)).Files.Single().Content;
        Scanner.Hits(file, "Ilaria", "Arkwell").ShouldBeEmpty();
        Scanner.Hits(file, "K7QM").ShouldNotBeEmpty();
    }

    [Fact]
    public void Partners_learn_the_name_of_whoever_agreed_to_that_and_of_nobody_else()
    {
        var draft = Case.Sample().With("victim[1]/victim.consent.partners", "yes").With("victim[2]/victim.name", "Rahel Osterby").With("victim[2]/victim.consent.partners", "no")
            .Saying("summary.facts", "Ilaria Venn, Rahel Osterby and Tomas Arkwell agreed.");
        var partners = Make(draft, new VersionRequest(Audience.Partners)).Files.Single().Content;
        Scanner.Hits(partners, "Ilaria Venn").ShouldNotBeEmpty();
        Scanner.Hits(partners, "Osterby", "Arkwell").ShouldBeEmpty();
        Scanner.Hits(Make(draft.With("person[1]/person.consent.partners", "yes"), new VersionRequest(Audience.Partners)).Files.Single().Content, "Arkwell").ShouldNotBeEmpty();
        Scanner.Hits(Make(draft, new VersionRequest(Audience.Public)).Files.Single().Content, "Ilaria", "Osterby", "Arkwell").ShouldBeEmpty();
        Scanner.Hits(Make(draft.Confidential("victim.name"), new VersionRequest(Audience.Partners)).Files.Single().Content, "Ilaria").ShouldBeEmpty();
    }

    /// <summary>Consent to the letter, to publication or to the press is no consent to partners.</summary>
    [Theory]
    [InlineData("victim[1]/victim.consent.letter")]
    [InlineData("victim[1]/victim.consent.publication")]
    [InlineData("victim[1]/victim.consent.press")]
    public void A_yes_to_another_purpose_names_nobody_to_partners(string place) =>
        Scanner.Hits(Make(Case.Sample().With(place, "yes").Saying("summary.facts", "Ilaria Venn."), new VersionRequest(Audience.Partners)).Files.Single().Content, "Ilaria").ShouldBeEmpty();

    private static VersionResult Make(Case draft, VersionRequest request) => Version.Make(draft.File(), request, Case.Templates, Bounds.Native);

    private static string Text(VersionResult made) => System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(DocumentOf(made.Files[0].Content).Replace("</w:p>", "\n"), "<[^>]*>", ""));

    private static string DocumentOf(byte[] file) => System.Text.Encoding.UTF8.GetString(Package.Open(file, Bounds.Native)["word/document.xml"]!);
}
