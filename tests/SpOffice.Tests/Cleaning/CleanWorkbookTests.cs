using System.Text;
using SpOffice.Cleaning;
using SpOffice.Tests.Versions;
using SpOffice.Word;

namespace SpOffice.Tests.Cleaning;

public sealed class CleanWorkbookTests
{
    [Fact]
    public void With_everything_confirmed_nothing_of_a_hidden_sheet_is_left() =>
        Scanner.Hits(Cleaned([.. CleanFile.ToConfirm]).ToBytes(), UsedWorkbook.Name, UsedWorkbook.Sheet, "Ana Riemer", "People", "Everybody").ShouldBeEmpty();

    [Theory]
    [InlineData("xl/sharedStrings.xml", "Ana ")]
    [InlineData("xl/sharedStrings.xml", UsedWorkbook.Name)]
    [InlineData("xl/workbook.xml", "Everybody")]
    [InlineData("xl/workbook.xml", "First")]
    [InlineData("xl/workbook.xml", UsedWorkbook.Sheet)]
    [InlineData("xl/charts/chart1.xml", UsedWorkbook.Name)]
    [InlineData("xl/worksheets/sheet1.xml", UsedWorkbook.Sheet)]
    [InlineData("xl/worksheets/sheet1.xml", "Everybody")]
    public void A_hidden_sheet_takes_with_it_what_hangs_on_it(string part, string text)
    {
        Text(Opened(UsedWorkbook.File()), part).ShouldContain(text);
        Text(Cleaned("hidden-sheets"), part).ShouldNotContain(text);
    }

    [Theory]
    [InlineData("xl/tables/table1.xml")]
    [InlineData("xl/pivotCache/pivotCacheDefinition1.xml")]
    [InlineData("xl/pivotCache/pivotCacheRecords1.xml")]
    [InlineData("xl/pivotTables/pivotTable1.xml")]
    [InlineData("xl/worksheets/sheet2.xml")]
    public void A_hidden_sheet_takes_the_parts_with_it_that_only_it_needs(string part)
    {
        Opened(UsedWorkbook.File())[part].ShouldNotBeNull();
        Cleaned("hidden-sheets")[part].ShouldBeNull();
    }

    [Fact]
    public void What_the_open_sheets_say_stays()
    {
        var sheet = Text(Cleaned([.. CleanFile.ToConfirm]), "xl/worksheets/sheet1.xml");
        foreach (var said in new[] { "<f>Mines!A1</f>", "<v>kept</v>", "<v>7</v>", "<v>8</v>", "<v>10</v>", "yes,no", "count=\"1\"" })
            sheet.ShouldContain(said);
        foreach (var left in new[] { "shared", "cfRule", "conditionalFormatting", "hyperlink" })
            sheet.ShouldNotContain(left);
        var (book, chart) = (Text(Cleaned("hidden-sheets"), "xl/workbook.xml"), Text(Cleaned("hidden-sheets"), "xl/charts/chart1.xml"));
        book.ShouldContain("localSheetId=\"0\"");
        chart.ShouldContain("<c:v>9</c:v>");
        chart.ShouldNotContain("<c:v>5</c:v>");
    }

    [Fact]
    public void The_names_of_sheets_in_the_properties_go_at_once() => Text(Cleaned(), "docProps/app.xml").ShouldNotContain(UsedWorkbook.Sheet);

    [Fact]
    public void A_text_that_no_cell_says_goes_at_once_and_the_others_keep_their_number()
    {
        var list = Text(Cleaned(), "xl/sharedStrings.xml");
        list.ShouldNotContain("Deleted long ago");
        list.ShouldContain($"<si><t>{UsedWorkbook.Name}</t></si><si><t>Visible</t></si>");
    }

    [Fact]
    public void The_copy_behind_a_pivot_table_is_found_and_goes_once_it_is_confirmed()
    {
        CleanFile.Clean(UsedWorkbook.File(), [], Bounds.Native).Found.ShouldContain(found => found.Kind == "pivot-caches" && !found.Removed);
        Text(Cleaned(), "xl/pivotCache/pivotCacheDefinition1.xml").ShouldNotContain("refreshedBy");
        var cleaned = Cleaned("pivot-caches");
        cleaned.Names.ShouldNotContain(name => name.StartsWith("xl/pivot"));
        Text(cleaned, "xl/workbook.xml").ShouldNotContain("pivotCache");
        Text(cleaned, "xl/charts/chart1.xml").ShouldNotContain("pivotSource");
    }

    [Fact]
    public void Only_the_shapes_of_comments_go_with_the_comments()
    {
        var cleaned = Cleaned("comments");
        cleaned["xl/comments1.xml"].ShouldBeNull();
        Text(cleaned, "xl/drawings/vmlDrawing1.vml").ShouldContain("Button");
        Text(cleaned, "xl/drawings/vmlDrawing1.vml").ShouldNotContain(UsedWorkbook.Name);
        cleaned["xl/drawings/vmlDrawing2.vml"].ShouldBe(Opened(UsedWorkbook.File())["xl/drawings/vmlDrawing2.vml"]);
        Text(cleaned, "xl/worksheets/sheet1.xml").ShouldContain("legacyDrawingHF");
    }

    [Fact]
    public void Every_relation_that_a_sheet_uses_leads_somewhere()
    {
        foreach (var kind in CleanFile.ToConfirm.Append("nothing"))
        {
            var cleaned = Cleaned(kind);
            var ids = System.Text.RegularExpressions.Regex.Matches(Text(cleaned, "xl/worksheets/sheet1.xml"), "r:id=\"(\\w+)\"").Select(match => match.Groups[1].Value);
            ids.ShouldAllBe(id => Text(cleaned, "xl/worksheets/_rels/sheet1.xml.rels").Contains($"Id=\"{id}\""), kind);
        }
    }

    [Fact]
    public void Cells_in_hidden_columns_are_named_until_it_is_confirmed_that_they_go()
    {
        CleanFile.Clean(UsedWorkbook.File(), [], Bounds.Native).Found.Single(found => found.Kind == "hidden-cells").ShouldBe(new CleanFinding("hidden-cells", "xl/worksheets/sheet1.xml", 1, false));
        Text(Cleaned("hidden-cells"), "xl/worksheets/sheet1.xml").ShouldNotContain("<v>11</v>");
        Text(Cleaned("hidden-cells"), "xl/worksheets/sheet1.xml").ShouldContain("<v>10</v>");
    }

    [Theory]
    [InlineData("'Names of all'!A1", true)]
    [InlineData("SUM('open:NAMES OF ALL'!A1)", true)]
    [InlineData("INDIRECT(\"Others!A1\")", true)]
    [InlineData("SUM(Others!A1:A9)+1", true)]
    [InlineData("[0]!People", true)]
    [InlineData("People[Name]", true)]
    [InlineData("SomeOthers!A1", false)]
    [InlineData("'All names of all'!A1", false)]
    [InlineData("People(A1)", false)]
    [InlineData("\"People\"&A1", false)]
    public void A_formula_leads_to_a_sheet_only_by_its_whole_name(string formula, bool leads) =>
        Text(Opened(CleanFile.Clean(UsedWorkbook.File(formula), ["hidden-sheets"], Bounds.Native).File), "xl/worksheets/sheet3.xml").Contains("<f>").ShouldBe(!leads);

    private static Package Cleaned(params string[] confirmed) => Opened(CleanFile.Clean(UsedWorkbook.File(), confirmed, Bounds.Native).File);

    private static Package Opened(byte[] file) => Package.OpenWorkbook(file, Bounds.Native);

    private static string Text(Package package, string part) => Encoding.UTF8.GetString(package[part]!);
}
