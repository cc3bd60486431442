using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpOffice.Importing;
using SpOffice.Submissions;
using SpOffice.Tests.Word;
using SpOffice.Word;

namespace SpOffice.Tests.Importing;

/// <summary>Lists as Excel keeps them.</summary>
public sealed class SheetTableTests
{
    [Fact]
    public void Days_and_numbers_of_a_workbook_are_read_and_the_sheet_with_the_heads_is_found()
    {
        var rows = Taken([], (3, ["", "Nom", "Date de naissance", "Âge"]), (4, ["", "Mira Olt", 32966, 36]), (5, ["", "Jaro Pell", 1971, ""]));
        var victims = rows.Submission.Answers.Items("victim");
        victims.Select(victim => victim.Date("victim.birth-date")).ShouldBe([new PartialDate(1990, 4, 3), new PartialDate(1971)]);
        victims[0].Text("victim.age").ShouldBe("36");
    }

    [Fact]
    public void A_consent_from_a_formula_or_a_merged_cell_is_not_taken()
    {
        var rows = Taken(["C2:C3", "D2:D3"], (1, ["Name", "Letter", "Publication", "Town"]), (2, ["Mira Olt", "yes", "yes", "Greywater"]), (3, ["Jaro Pell", "=B2", "", ""]));
        var victims = rows.Submission.Answers.Items("victim");
        victims.Select(victim => victim.Option("victim.consent.publication")).ShouldBe([null, null]);
        victims.Select(victim => victim.Option("victim.consent.letter")).ShouldBe(["yes", null]);
        victims.Select(victim => victim.Text("victim.residence")).ShouldBe(["Greywater", "Greywater"]);
        rows.Problems.Where(problem => problem.Id is "consent-not-own" or "cell-merged").Select(problem => $"{problem.Id} {problem.Rows[0]}").Order()
            .ShouldBe(["cell-merged 2", "cell-merged 3", "consent-not-own 2", "consent-not-own 3", "consent-not-own 3"]);
    }

    [Fact]
    public void A_row_under_a_merged_name_is_nobodys_and_stays_in_the_list()
    {
        var rows = Taken(["A2:A3"], (1, ["Name", "Town"]), (2, ["Mira Olt", "Greywater"]), (3, ["", "Port Alder"]), (4, ["Jaro Pell", "Port Alder"]));
        (rows.Left.ShouldHaveSingleItem(), rows.Submission.Answers.Items("victim").Length).ShouldBe((3, 2));
        rows.Problems.ShouldContain(problem => problem.Id == "row-merged" && problem.Rows[0] == 3);
    }

    [Theory, InlineData("PK\u0003\u0004 no zip", "truncated"), InlineData("", "empty-file")]
    public void A_file_that_is_no_list_is_one_sentence(string content, string error) =>
        Should.Throw<UnreadableException>(() => SheetTable.Read(System.Text.Encoding.Latin1.GetBytes(content), Bounds.Native)).Id.ShouldBe(error);

    [Fact]
    public void An_old_encoding_is_refused_since_it_would_spoil_names() =>
        Should.Throw<UnreadableException>(() => SheetTable.Read([.. "Nom\nH"u8, 0xE9, .. "lo"u8], Bounds.Native)).Id.ShouldBe("wrong-csv-encoding");

    [Fact]
    public void What_could_be_a_formula_stays_text() =>
        SheetTable.OfText("Name\n'=1+1\n=2+2").Rows.Select(row => row[0].Text).ShouldBe(["Name", "=1+1", "=2+2"]);

    /// <summary>Both who take a list into a document and who take one into the tracker read it here.</summary>
    [Theory]
    [InlineData("sep=;\nName;Town\nMira, Olt;Greywater", 3)]
    [InlineData("Our people; all of them\nName;Town\nMira, Olt;Greywater", 3)]
    [InlineData("Name\tTown\nMira, Olt, the elder, of here\tGreywater", 2)]
    [InlineData("Name,Town\n\"Mira, Olt\",Grey\twater", 2)]
    [InlineData("Name,Town\r\n\"Mira\n, Olt\",Greywater\r\n", 2)]
    public void Cells_are_parted_as_the_list_parts_them(string text, int row)
    {
        var last = SheetTable.Read(System.Text.Encoding.UTF8.GetBytes(text), Bounds.Native).Single().Rows.Last();
        (last.Number, last.Cells.Length).ShouldBe((row, 2));
    }

    [Theory, InlineData("Date of birth (dd/mm/yyyy)", "03/04/1990", 4, 3), InlineData("Date of birth (mm/dd/yyyy)", "03/04/1990", 3, 4), InlineData("Date of birth", "1990-04-03T00:00:00", 4, 3)]
    public void A_head_may_say_how_days_are_written(string head, string written, int month, int day)
    {
        var rows = ImportedRows.Of(new Submission(Documents.All.Form("communication"), "en", Answers.None), "victim", [SheetTable.OfText($"Name\t{head}\nMira Olt\t{written}")], false, Documents.All);
        rows.Submission.Answers.Items("victim").Single().Date("victim.birth-date").ShouldBe(new PartialDate(1990, month, day));
    }

    private static ImportedRows Taken(string[] merged, params (uint Number, object[] Cells)[] rows) => ImportedRows.Of(
        new Submission(Documents.All.Form("communication"), "en", Answers.None), "victim", SheetTable.Read(Workbook(merged, rows), Bounds.Native), false, Documents.All);

    /// <summary>A workbook of two sheets, the list on the second.</summary>
    private static byte[] Workbook(string[] merged, (uint Number, object[] Cells)[] rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            Add(book, "Notes", [], [(1, ["Who spoke with whom"])]);
            Add(book, "List", merged, rows);
        }
        return file.ToArray();
    }

    private static void Add(WorkbookPart book, string name, string[] merged, (uint Number, object[] Cells)[] rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Cells.Select((cell, column) => Cell($"{(char)('A' + column)}{row.Number}", cell))) { RowIndex = row.Number })));
        if (merged.Length > 0)
            part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
        var number = (uint)book.Workbook.Sheets!.Count() + 1;
        book.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = number, Id = book.GetIdOfPart(part) });
    }

    private static Cell Cell(string address, object value) => value switch
    {
        int number => new Cell(new CellValue(number)) { CellReference = address },
        string text when text.StartsWith('=') => new Cell(new CellFormula(text[1..]), new CellValue("yes")) { CellReference = address, DataType = CellValues.String },
        _ => new Cell(new InlineString(new Text((string)value))) { CellReference = address, DataType = CellValues.InlineString },
    };
}
