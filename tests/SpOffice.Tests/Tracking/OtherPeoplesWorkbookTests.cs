using System.Text;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Tracking;

/// <summary>What users do to their workbook, and what must survive it.</summary>
public sealed class OtherPeoplesWorkbookTests
{
    private const string Cases = "xl/worksheets/sheet2.xml";

    [Fact]
    public void Parts_we_do_not_know_stay_byte_for_byte()
    {
        var package = Package.OpenWorkbook(Trackers.New(), Bounds.Native).With("xl/pivotCache/pivotCacheDefinition1.xml", "<pivot  x='1'/>"u8.ToArray()).With("xl/media/image1.png", [1, 2, 3]);
        var after = Package.OpenWorkbook(Trackers.Add(package.ToBytes(), Trackers.Sample()).File, Bounds.Native);
        foreach (var name in new[] { "xl/pivotCache/pivotCacheDefinition1.xml", "xl/media/image1.png", "xl/charts/chart1.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml" })
            after[name].ShouldBe(package[name]);
    }

    [Theory]
    [InlineData("<sheetData>", "<sheetProtection sheet=\"1\"/><sheetData>", "sheet-protected")]
    [InlineData("</sheetData>", "<row r=\"3\"><c r=\"B3\"><v>1</v></c></row></sheetData>", "no-room-below")]
    [InlineData("<pageMargins", "<mergeCells count=\"1\"><mergeCell ref=\"B3:C4\"/></mergeCells><pageMargins", "no-room-below")]
    public void A_sheet_that_cannot_be_changed_safely_is_refused(string found, string instead, string id)
    {
        var tracker = Changed(Trackers.New(), Cases, found, instead);
        Should.Throw<UnreadableException>(() => Trackers.Add(tracker, Trackers.Sample("A1"), Trackers.Sample("A2"))).Id.ShouldBe(id);
    }

    [Fact]
    public void A_table_turned_into_a_range_or_without_its_key_is_named()
    {
        Should.Throw<UnreadableException>(() => Trackers.Open(Changed(Trackers.New(), "xl/tables/table2.xml", "\"Cases\"", "\"Other\""))).Id.ShouldBe("no-tracker");
        Trackers.Add(Changed(Trackers.New(), "xl/tables/table2.xml", "name=\"Our reference\"", "name=\"Ref\""), Trackers.Sample()).Report.Failed.Single().Error.Id.ShouldBe("column-gone");
    }

    [Fact]
    public void A_renamed_column_is_left_alone_and_told()
    {
        var (file, report) = Trackers.Add(Changed(Trackers.New(), "xl/tables/table2.xml", "name=\"Urgent\"", "name=\"Hurry\""), Trackers.Sample());
        report.Missing.ShouldBe(["Cases.urgent.requested"]);
        Trackers.Open(file).Rows("Cases").Single()["case.status"].ShouldBe("continuing");
    }

    [Fact]
    public void A_reference_in_two_rows_is_not_guessed()
    {
        var file = Trackers.Add(Trackers.New(), Trackers.Sample("A1"), Trackers.Sample("A2")).File;
        Trackers.Add(Changed(file, Cases, ">A2<", ">A1<"), Trackers.Sample("A1")).Report.Failed.Single().Error.Id.ShouldBe("key-twice");
    }

    [Fact]
    public void A_table_that_is_gone_is_told_and_the_others_are_filled()
    {
        var (file, report) = Trackers.Add(Changed(Trackers.New(), "xl/tables/table7.xml", "\"Consent\"", "\"Other\""), Trackers.Sample());
        (report.Added.Single(), report.Failed.Length).ShouldBe(("K7QM", 0));
        report.Missing.ShouldBe(["Consent"]);
        Trackers.Open(file).Rows("Submissions").ShouldHaveSingleItem();
    }

    /// <summary>A document of which one row cannot be written leaves no other row behind.</summary>
    [Fact]
    public void A_document_is_taken_whole_or_not_at_all()
    {
        var two = Trackers.Add(Trackers.New(), Trackers.Sample("A1"), Trackers.Sample("A2")).File;
        var file = Changed(two, "xl/worksheets/sheet3.xml", ">A2<", ">A1<");
        var (after, report) = Trackers.Add(file, Trackers.Sample("A1") is var sample ? sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice("no")) } : null!);
        report.Failed.Single().Error.Id.ShouldBe("key-twice");
        Trackers.Open(after).Rows("Cases").First()["urgent.requested"].ShouldBe("yes");
    }

    [Fact]
    public void Macros_and_other_files_are_refused()
    {
        var macros = Package.OpenWorkbook(Trackers.New(), Bounds.Native).With("xl/vbaProject.bin", [1]).ToBytes();
        Should.Throw<UnreadableException>(() => Trackers.Open(macros)).Id.ShouldBe("macro-workbook");
        Should.Throw<UnreadableException>(() => Trackers.Open(Word.Documents.Sample())).Id.ShouldBe("not-a-workbook");
        Should.Throw<UnreadableException>(() => Trackers.Open("a,b"u8.ToArray())).Id.ShouldBe("not-a-workbook");
    }

    private static byte[] Changed(byte[] file, string part, string found, string instead)
    {
        var package = Package.OpenWorkbook(file, Bounds.Native);
        var text = Encoding.UTF8.GetString(package[part]!);
        text.ShouldContain(found);
        return package.With(part, Encoding.UTF8.GetBytes(text.Replace(found, instead))).ToBytes();
    }
}
