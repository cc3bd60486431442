using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

public sealed class CaseFeedTests
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_case_is_added_once_and_then_unchanged(string lang)
    {
        var (file, report) = Trackers.Add(Trackers.New(lang), Trackers.Sample());
        report.Added.ShouldBe(["K7QM"]);
        Trackers.Errors(file).ShouldBeEmpty();
        var (again, second) = Trackers.Add(file, Trackers.Sample());
        second.Unchanged.ShouldBe(["K7QM"]);
        again.ShouldBe(file);
        var row = Trackers.Open(file).Rows("Cases").ShouldHaveSingleItem();
        (row["case.progress"], row["case.status"], row["case.victim-count"], row["case.first-event"]).ShouldBe(("draft", "continuing", "2", "2025-03-14"));
        Trackers.Open(file).Rows("Consent").Select(person => person["victim.reference"] + person["victim.consent.publication"]).ShouldBe(["V1yes", "V2no"]);
    }

    [Fact]
    public void A_changed_document_says_what_changed_and_leaves_what_the_user_typed()
    {
        var file = Trackers.Set(Trackers.Add(Trackers.New(), Trackers.Sample()).File, "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = "seen", ["case.progress"] = "sent" });
        var sample = Trackers.Sample();
        var (after, report) = Trackers.Add(file, sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice("no")) });
        report.Updated.ShouldHaveSingleItem().Changed.ShouldBe(["urgent.requested"]);
        var row = Trackers.Open(after).Rows("Cases").ShouldHaveSingleItem();
        (row["urgent.requested"], row["case.note"], row["case.progress"]).ShouldBe(("no", "seen", "sent"));
    }

    [Fact]
    public void A_later_document_of_the_case_says_nothing_of_what_it_does_not_ask()
    {
        var followUp = Trackers.All.Sample(Trackers.All.Form("follow-up"), "en");
        var file = Trackers.Add(Trackers.Add(Trackers.New(), Trackers.Sample()).File, followUp).File;
        var row = Trackers.Open(file).Rows("Cases").ShouldHaveSingleItem();
        (row["case.status"], row["case.victim-count"], row["case.first-event"], row["addressee.country"]).ShouldBe(("continuing", "2", "2025-03-14", "Arvenia (invented)"));
        Trackers.Open(file).Rows("Submissions").Count().ShouldBe(2);
    }

    [Fact]
    public void Consent_stands_under_the_purpose_it_was_given_for()
    {
        var sample = Trackers.All.Sample(Trackers.All.Form("reprisals"), "en");
        var person = Trackers.Open(Trackers.Add(Trackers.New(), sample.With("victim[1]/victim.consent.report", new Answer.Choice("no"))).File).Rows("Consent").ShouldHaveSingleItem();
        (person["consent.reprisals"], person["victim.consent.letter"], person["consent.wgad"]).ShouldBe(("no", "yes", ""));
    }

    [Theory, InlineData("wgad", "wgad"), InlineData("wgeid", "wgeid"), InlineData("law", "law"), InlineData("reprisals", "reprisals"), InlineData("communication", "communication"), InlineData("follow-up", "communication")]
    public void A_form_says_which_procedure_it_belongs_to_and_the_user_may_say_another(string form, string procedure)
    {
        var sample = Trackers.All.Sample(Trackers.All.Form(form), "en");
        var file = Trackers.Add(Trackers.New(), sample).File;
        var row = Trackers.Open(file).Rows("Submissions").ShouldHaveSingleItem();
        row["submission.procedure"].ShouldBe(procedure);
        var edit = new SpOffice.Tracking.TrackerEdit(Trackers.Open(file));
        edit.Set("Submissions", row, new Dictionary<string, string> { ["submission.procedure"] = "law" });
        Trackers.Open(Trackers.Add(edit.ToBytes(), sample).File).Rows("Submissions").Single()["submission.procedure"].ShouldBe("law");
    }

    [Fact]
    public void Many_cases_stand_in_one_table_that_grew_and_is_valid()
    {
        var file = Trackers.Add(Trackers.New(), [.. Enumerable.Range(1, 50).Select(n => Trackers.Sample($"R{n}"))]).File;
        Trackers.Errors(file).ShouldBeEmpty();
        Trackers.Open(file).Rows("Cases").Select(row => row["case.reference"]).ShouldBe(Enumerable.Range(1, 50).Select(n => $"R{n}"));
        Trackers.Open(file).Workbook.Table("Cases")!.LastDataRow.ShouldBe(51);
    }

    [Theory, InlineData("=cmd|'/C calc'!A0"), InlineData("@SUM(1+1)"), InlineData("+49"), InlineData("-x"), InlineData("\uFF1D1+1")]
    public void Text_never_begins_a_formula_and_is_read_as_it_was(string text)
    {
        var file = Trackers.Set(Trackers.New(), "Cases", new() { ["case.reference"] = "K7QM", ["case.note"] = text });
        var tracker = Trackers.Open(file);
        tracker.Rows("Cases").Single()["case.note"].ShouldBe(text);
        System.Text.Encoding.UTF8.GetString(Package.OpenWorkbook(file, Bounds.Native)[tracker.Workbook.Table("Cases")!.SheetPart]!).ShouldNotContain(">" + text[..1]);
    }

    [Theory, InlineData("=cmd|'/C calc'!A0"), InlineData("@SUM(1+1)"), InlineData("+49"), InlineData("-x")]
    public void Text_stays_text_after_CSV_and_back(string text)
    {
        var file = Trackers.Set(Trackers.New(), "Cases", new() { ["case.reference"] = text, ["case.status"] = "ended" });
        using var office = new Word.LibreOffice();
        var csv = office.Text("copy.xlsx", SharedCopy.Write(Trackers.Open(file), "Cases", ["case.reference", "case.status"], []).File, "csv");
        File.WriteAllText(Path.Combine(office.Folder, "back.csv"), csv);
        office.Convert("xlsx", "back.csv");
        using var book = SpreadsheetDocument.Open(Path.Combine(office.Folder, "out", "back.xlsx"), false);
        book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        SpOffice.Importing.SheetTable.OfText(csv).Rows.Last()[0].Text.ShouldBe(text);
    }

    [Fact]
    public void A_reference_that_is_missing_named_after_somebody_or_used_twice_is_refused()
    {
        var report = Trackers.Add(Trackers.New(), Trackers.Sample("Ilaria-1"), Trackers.Sample(""), Trackers.Sample("A1"), Trackers.Sample("A1")).Report;
        report.Added.ShouldBe(["A1"]);
        report.Failed.Select(failed => failed.Error.Id).ShouldBe(["reference-names", "no-reference", "reference-twice"]);
    }

    [Fact]
    public void Every_part_that_need_not_change_stays_byte_for_byte()
    {
        var (before, after) = (Package.OpenWorkbook(Trackers.New(), Bounds.Native), Package.OpenWorkbook(Trackers.Add(Trackers.New(), Trackers.Sample()).File, Bounds.Native));
        after.Names.ShouldBe(before.Names);
        after.Names.Where(name => !after[name]!.AsSpan().SequenceEqual(before[name])).ShouldBe(["xl/tables/table7.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet7.xml"]);
    }
}
