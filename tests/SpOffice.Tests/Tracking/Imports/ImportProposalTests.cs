using System.Text;
using SpOffice.Importing;
using SpOffice.Tracking.Imports;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking.Imports;

public sealed class ImportProposalTests
{
    [Fact]
    public void Every_column_and_option_is_one_of_the_tracker()
    {
        var rules = Trackers.All.Import;
        foreach (var column in rules.Columns)
        {
            var design = Trackers.All.Tracker[column[..column.IndexOf('.')]].Column(column[(column.IndexOf('.') + 1)..]).ShouldNotBeNull(column);
            design.Filled.ShouldNotBe("formula", column);
            design.Id.ShouldNotEndWith(".note");
        }
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Repository.Template("import.json")));
        foreach (var option in json.RootElement.GetProperty("options").EnumerateArray())
            Trackers.All.Tracker.Lists[option.GetProperty("list").GetString()!].ShouldContain(option.GetProperty("option").GetString());
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_trackers_own_headers_are_known_in_every_language(string lang)
    {
        foreach (var column in Trackers.All.Import.Columns)
            Trackers.All.Import.Of(Trackers.All.TrackerWording[lang].Columns[column[(column.IndexOf('.') + 1)..]]).ShouldContain(column);
    }

    [Theory]
    [InlineData("Full name", "name"), InlineData("Victim", "name"), InlineData("Nom de la victime", "name"), InlineData("Nombre", "name"), InlineData("Case name", "name"), InlineData("Lawyer (if any)", "name"), InlineData("Relatives", "name")]
    [InlineData("E-mail", "contact"), InlineData("Téléphone", "contact"), InlineData("Contact person", "contact"), InlineData("Date of birth", "contact"), InlineData("Notes", "note"), InlineData("Résumé des faits", "note")]
    [InlineData("Number of victims", null), InlineData("Nombre de victimes", null), InlineData("Colour", null)]
    public void Columns_that_may_name_somebody_are_refused(string header, string? kind) => Trackers.All.Import.Refused(header).ShouldBe(kind);

    [Theory]
    [InlineData("N° de dossier", "Cases.case.reference"), InlineData("DATE  DE LA\nLETTRE", "Communications.letter.dated"), InlineData("Fecha de envio", "Submissions.submission.sent"), InlineData("Date sent (dd/mm/yyyy) *", "Submissions.submission.sent")]
    public void A_header_is_known_whatever_its_case_accents_and_signs(string header, string column) => Trackers.All.Import.Of(header)[0].ShouldBe(column);

    [Theory, InlineData("Canada", "Cases.addressee.country"), InlineData("Cerrado", "Cases.case.progress"), InlineData("azul", null)]
    public void A_header_of_two_columns_is_told_by_what_stands_below_it(string below, string? column) =>
        Lists.Csv($"Referencia;Estado\nA1;{below}\n").Matches[1].Column.ShouldBe(column);

    [Fact]
    public void Headers_are_found_below_a_title_and_a_second_column_of_the_same_is_told()
    {
        var list = Lists.Csv("Our cases 2026,,\n,,\nRef,Country,State\nA1,Canada,Canada\n");
        list.HeaderRow.ShouldBe(3);
        (list.Matches[2].Column, list.Matches[2].Other).ShouldBe((null, "Country"));
    }

    [Theory, InlineData(","), InlineData(";"), InlineData("\t")]
    public void Signs_between_fields_and_quotes_are_read(string sign)
    {
        var sheet = SheetTable.Read(Encoding.UTF8.GetBytes($"Ref{sign}\"Country{sign} or \"\"State\"\"\"\r\n\"A\n1\"{sign}=cmd|'/C calc'!A0\r\n"), Bounds.Native).Single();
        sheet.Top[0].Cells.Select(cell => cell.Text).ShouldBe(["Ref", $"Country{sign} or \"State\""]);
        sheet.Rows.Last()[1].IsFormula.ShouldBeFalse();
        sheet.Rows.Last()[1].Text.ShouldBe("=cmd|'/C calc'!A0");
    }

    [Theory, InlineData("utf-16"), InlineData("utf-8")]
    public void Excels_own_text_files_are_read(string encoding)
    {
        var coder = Encoding.GetEncoding(encoding);
        Lists.Of([.. coder.GetPreamble(), .. coder.GetBytes("Réf\tPays\nA1\tCanada\n")]).Matches[1].Column.ShouldBe("Cases.addressee.country");
    }

    [Fact]
    public void What_is_no_list_or_has_no_reference_is_refused()
    {
        Refused(() => Lists.Of([0x43, 0x61, 0x73, 0xE9, 0x0A])).ShouldBe("wrong-csv-encoding");
        Refused(() => Lists.Csv("  \n")).ShouldBe("unreadable-list");
        Refused(() => Lists.Csv("Country,Sent\nCanada,2026-01-01\n")).ShouldBe("no-headers");
        Refused(() => Lists.Of(SpOffice.Tests.Word.Documents.Sample())).ShouldBe("not-a-workbook");
    }

    [Fact]
    public void A_mapping_is_kept_corrected_and_given_again()
    {
        var list = SheetTable.Read("Nr,Wo,Wann\nA1,Canada,03/04/2026\n"u8.ToArray(), Bounds.Native);
        var map = new ImportMap("", 1, new() { ["Nr"] = "Cases.case.reference", ["Wo"] = "Cases.addressee.country", ["Wann"] = "Submissions.submission.sent" }) { Dates = "month-first" };
        var (tracker, report, _) = Lists.Import(ImportProposal.Of(list, ImportMap.Parse(map.ToJson()), Trackers.All));
        report.Problems.ShouldBeEmpty();
        tracker.Rows("Submissions").Single()["submission.sent"].ShouldBe("2026-03-04");
    }

    [Theory]
    [InlineData("""{"schema":1,"sheet":"","headerRow":1,"columns":{"Victim name":"Cases.case.reference"}}""", "map-refused")]
    [InlineData("""{"schema":1,"sheet":"","headerRow":1,"columns":{"Ref":"Cases.case.note"}}""", "map-column")]
    [InlineData("""{"schema":1,"sheet":"","headerRow":1,"columns":{"Reff":"Cases.case.reference"}}""", "map-header")]
    [InlineData("""{"schema":1,"sheet":"","headerRow":1,"columns":{"Ref":null}}""", "no-headers")]
    [InlineData("""{"schema":1,"sheet":"Sheet9","headerRow":1,"columns":{}}""", "no-sheet")]
    [InlineData("""{"schema":2,"sheet":"","headerRow":1,"columns":{}}""", "wrong-map")]
    [InlineData("""{"schema":1,"sheet":"","headerRow":1}""", "wrong-map")]
    [InlineData("[1]", "wrong-map"), InlineData("not json", "wrong-map"), InlineData("null", "wrong-map")]
    public void A_mapping_that_cannot_be_is_refused(string map, string id)
    {
        var list = SheetTable.Read("Ref,Victim name\nA1,x\n"u8.ToArray(), Bounds.Native);
        Refused(() => ImportProposal.Of(list, ImportMap.Parse(Encoding.UTF8.GetBytes(map)), Trackers.All)).ShouldBe(id);
    }

    private static string Refused(Func<object> read) => Should.Throw<UnreadableException>(read).Id;
}
