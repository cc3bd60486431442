using System.Collections.Immutable;
using SpOffice.Cases;

namespace SpOffice.Tests.Cases;

public sealed class CaseTableChangeTests
{
    private static readonly ImmutableArray<string> Known = ["K7QM", "Communication", "Freedonia", "draft", "2026-01-05"];

    [Fact]
    public void A_new_reference_is_a_new_row() =>
        CaseTableChange.Of([Known], [Row("B2CD")]).Added.ShouldHaveSingleItem()[0].ShouldBe("B2CD");

    [Fact]
    public void A_known_reference_is_set_where_it_stands_and_the_users_date_stays()
    {
        var (row, cells) = CaseTableChange.Of([Row("B2CD").Cells, Known], [Row("k7qm")]).Updated.ShouldHaveSingleItem();
        row.ShouldBe(1);
        cells[3].ShouldBe("ready");
        cells[4].ShouldBe("2026-01-05");
    }

    [Fact]
    public void A_row_that_says_the_same_is_left_alone() =>
        CaseTableChange.Of([Known], [new CaseRow("K7QM", Known.SetItem(4, ""))]).Unchanged.ShouldBe(["K7QM"]);

    [Theory, InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@a")]
    public void Text_of_a_case_is_never_a_formula(string text) =>
        CaseTableChange.Of([], [Row(text)]).Added[0][0].ShouldBe("'" + text);

    private static CaseRow Row(string reference) => new(reference, [reference, "Communication", "Freedonia", "ready", ""]);
}
