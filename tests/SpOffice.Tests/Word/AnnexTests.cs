using System.Globalization;
using System.Text;
using SpOffice.Checks;
using SpOffice.Importing;
using SpOffice.Submissions;
using SpOffice.Trends;
using SpOffice.Word;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary>The multi-victim annex: a row for each person.</summary>
public sealed class AnnexTests
{
    private const string Heads = "Reference;Name;Age;Gender;Residence;Date;Where;What happened;Letter;Publication;Who agreed;Consent date;Occupation";

    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void A_list_becomes_a_table_of_one_row_a_person_that_reads_back(string lang)
    {
        var document = WithList(Empty(lang), 12);
        Rows(document).Count.ShouldBe(12);
        SubmissionWriterTests.Errors(document).ShouldBeEmpty();
        Invariants.Violations(document).ShouldBeEmpty();
        var read = Read(document);
        (read.UnknownTags.Length + read.Twice.Length + read.PlaceholderLeft.Length).ShouldBe(0);
        var victims = read.Submission.Answers.Items("victim");
        victims.ShouldAllBe(victim => victim.InRow);
        (victims.Length, victims[4].Text("victim.name"), victims[4].Option("victim.consent.letter"), victims[5].Option("victim.consent.letter")).ShouldBe((12, "Ilan E Venn", "no", "yes"));
        Write(read.Submission).ShouldSatisfyAllConditions(again => Rows(again).Count.ShouldBe(12), again => Answers(again).ShouldBe(Answers(document)));
    }

    [Fact]
    public void Five_hundred_persons_are_five_hundred_rows_and_the_same_list_again_changes_nothing()
    {
        var document = WithList(Empty(), 500);
        Rows(document).Count.ShouldBe(500);
        WithList(document, 500).ShouldBe(document);
    }

    [Fact]
    public void A_person_with_a_part_of_her_own_keeps_it_before_the_table()
    {
        var document = WithList(Of("""{"victim": [{"victim.reference": "L1", "victim.name": "Mira Olt", "victim.situation": "free"}]}"""), 3);
        var victims = Read(document).Submission.Answers.Items("victim");
        victims.Select(victim => victim.InRow).ShouldBe([false, true, true, true]);
        (victims[0].Text("victim.name"), Rows(document).Count).ShouldBe(("Mira Olt", 3));
        SubmissionWriterTests.Errors(document).ShouldBeEmpty();
    }

    [Fact]
    public void The_statements_that_a_row_agrees_to_stand_above_the_table_word_for_word()
    {
        var text = string.Join('\n', Read(WithList(Empty(), 2)).Texts.Select(piece => piece.Text));
        text.ShouldContain(All.Documents["en"].Questions["victim.consent.letter"].Statement!);
        text.ShouldContain(All.Documents["en"].Questions["victim.consent.publication"].Statement!);
    }

    [Fact]
    public void A_row_takes_an_answer_it_has_no_room_for_and_an_emptied_cell_shows_a_short_help()
    {
        var document = WithList(Empty(), 3);
        var before = Read(document);
        var now = before.Submission.With("victim[2]/victim.nationality", new Answer.Text("ATA")).With("victim[2]/victim.consent.withdrawn", new Answer.Date(new PartialDate(2026, 11, 1)))
            .With("victim[3]/victim.age", null);
        var saved = SubmissionFill.Save(document, before, now, All, Bounds.Native);
        SubmissionWriterTests.Errors(saved).ShouldBeEmpty();
        Invariants.Violations(saved).ShouldBeEmpty();
        Read(saved).Submission.ShouldHaveTheAnswersOf(now);
        Rows(saved)[2].Value.ShouldContain("[Age]");
        Read(saved).Submission.Answers.Items("victim")[0].Text("victim.nationality").ShouldBeNull();
    }

    [Fact]
    public void Another_person_is_another_row_with_nothing_of_the_one_before()
    {
        var document = WithList(Empty(), 2);
        var before = Read(document);
        var saved = SubmissionFill.Save(document, before, before.Submission.WithItem("", "victim", SpOffice.Submissions.Answers.None.With("victim.reference", new Answer.Text("V9"))), All, Bounds.Native);
        Rows(saved).Count.ShouldBe(3);
        Read(saved).Submission.Answers.Items("victim")[2].Values.Keys.ShouldBe(["victim.reference"]);
        Rows(saved)[2].Value.ShouldNotContain("Ilan");
        Read(DocumentItems.Remove(saved, "victim[1]", Read(saved).Submission, All, Bounds.Native)).Submission.Answers.Items("victim").Select(victim => victim.Text("victim.reference")).ShouldBe(["V2", "V9"]);
    }

    [Fact]
    public void Tracked_changes_take_nothing_away_and_every_person_is_there()
    {
        var tracking = Empty().EditPart("word/spSettings.xml", settings => settings.Element(W + "removePersonalInformation")!.AddAfterSelf(new System.Xml.Linq.XElement(W + "trackRevisions")));
        var document = WithList(tracking, 3);
        Read(document).Submission.Answers.Items("victim").Select(victim => victim.Text("victim.reference")).ShouldBe(["V1", "V2", "V3"]);
        SubmissionWriterTests.Errors(document).ShouldBeEmpty();
    }

    [Fact]
    public void The_checks_name_each_row_where_consent_is_open_or_refused()
    {
        var reading = Read(WithList(Empty(), 12, consent: i => i == 7 ? "" : i % 5 == 0 ? "no" : "yes"));
        var findings = CheckList.Run(reading, "case.docx", All, Checks.Case.Today).Findings;
        findings.ShouldContain(finding => finding.Check == "consent-known" && finding.Place == "victim[7]/victim.consent.letter" && finding.Severity == Severity.Must);
        findings.Where(finding => finding.Check == "refusal-respected").Select(finding => finding.Place).ShouldBe(["victim[5]/victim.name", "victim[10]/victim.name"]);
        findings.ShouldNotContain(finding => finding.Place == "victim[1]/victim.situation" || finding.Place == "victim[1]/victim.nationality");
    }

    [Fact]
    public void An_event_in_a_row_that_lies_ahead_is_found()
    {
        var document = WithList(Empty(), 3);
        var ahead = Read(document) is var reading ? reading with { Submission = reading.Submission.With("victim[2]/victim.incident-date", new Answer.Date(new PartialDate(2027, 1, 1))) } : null;
        CheckList.Run(ahead!, "case.docx", All, Checks.Case.Today).Findings.ShouldContain(finding => finding.Check == "dates-in-order" && finding.Variant == "future" && finding.Place == "victim[2]/victim.incident-date");
    }

    [Fact]
    public void Trends_count_what_the_rows_tell() =>
        TrendSummary.Of([Read(WithList(Empty(), 12)).Submission], "en", false, All)[1].Rows.ShouldBe([("Greywater, Atlantis", 12)]);

    [Fact]
    public void Long_documents_of_many_full_answers_keep_every_answer()
    {
        var many = Enumerable.Range(1, 11).Select(i => $$"""{"victim.reference": "V{{i}}", "victim.name": "Ilan{{i}} Venn", "victim.occupation": "teacher", "victim.whereabouts": "Greywater"}""");
        var document = Of($$"""{"victim": [{{string.Join(',', many)}}]}""");
        Rows(document).Count.ShouldBe(11);
        Read(document).Submission.Answers.Items("victim")[10].Text("victim.whereabouts").ShouldBe("Greywater");
    }

    private static List<System.Xml.Linq.XElement> Rows(byte[] document) =>
        [.. Body(document).Descendants(W + "sdt").Where(control => control.Element(W + "sdtPr")?.Element(W15 + "repeatingSectionItem") is not null && control.Content().Element(W + "tr") is not null
            && control.Ancestors(W + "sdt").Any(section => section.Tag() == "victim"))];

    private static byte[] Write(Submission submission) => SubmissionWriter.Write(submission, All, null, false, Bounds.Native);

    private static byte[] WithList(byte[] document, int count, Func<int, string>? consent = null)
    {
        var list = new StringBuilder(Heads + "\n");
        for (var i = 1; i <= count; i++)
        {
            var letter = consent?.Invoke(i) ?? (i % 5 == 0 ? "no" : "yes");
            list.Append(CultureInfo.InvariantCulture, $"V{i};Ilan {(char)('A' + i - 1 - (26 * ((i - 1) / 26)))}{(i > 26 ? i : "")} Venn;{20 + (i % 60)};woman;Port Alder;2026-03-{1 + (i % 28):00};Greywater, Atlantis;Officers beat her;{letter};{(i % 3 == 0 ? "no" : "yes")};victim;2026-10-{1 + (i % 28):00};\n");
        }
        var reading = Read(document);
        var rows = ImportedRows.Of(reading.Submission, "victim", SheetTable.Read(Encoding.UTF8.GetBytes(list.ToString()), Bounds.Native), false, All);
        return SubmissionFill.Save(document, reading, rows.Submission, All, Bounds.Native);
    }
}
