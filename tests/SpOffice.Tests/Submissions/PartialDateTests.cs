using SpOffice.Submissions;

namespace SpOffice.Tests.Submissions;

public sealed class PartialDateTests
{
    [Theory, InlineData("2024"), InlineData("2024-05"), InlineData("2024-05-17"), InlineData("2024~"), InlineData("2024-02-29~"), InlineData("0001-01-01"), InlineData("9999-12-31")]
    public void Edtf_is_read_and_written(string edtf) => PartialDate.FromEdtf(edtf).ToString().ShouldBe(edtf);

    [Theory, InlineData("2023-02-29"), InlineData("2024-13"), InlineData("2024-00"), InlineData("2024-05-00"), InlineData("0000"), InlineData("24"), InlineData("2024-5"), InlineData("2024-05-17\n"), InlineData("٢٠٢٤"), InlineData("~2024")]
    public void What_is_no_date_is_null(string text) => PartialDate.FromEdtf(text).ShouldBeNull();

    [Theory, InlineData("2024", "2024-01-01", "2024-12-31"), InlineData("2024-02~", "2024-02-01", "2024-02-29"), InlineData("2024-05-17", "2024-05-17", "2024-05-17")]
    public void It_may_be_any_day_from_the_earliest_to_the_latest(string edtf, string earliest, string latest)
    {
        var date = PartialDate.FromEdtf(edtf)!.Value;
        (date.Earliest, date.Latest).ShouldBe((DateOnly.Parse(earliest), DateOnly.Parse(latest)));
    }

    [Fact]
    public void A_day_without_a_month_cannot_be_made() => Should.Throw<ArgumentOutOfRangeException>(() => new PartialDate(2024, null, 3));

    [Fact]
    public void A_day_that_does_not_exist_cannot_be_made() => Should.Throw<ArgumentOutOfRangeException>(() => new PartialDate(2023, 2, 29));
}
