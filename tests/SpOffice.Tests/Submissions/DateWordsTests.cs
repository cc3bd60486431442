using CsCheck;
using SpOffice.Submissions;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Submissions;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("17 May 2024", "2024-05-17"), InlineData("May 17, 2024", "2024-05-17"), InlineData("the 17th of May 2024", "2024-05-17"), InlineData("17-May-2024", "2024-05-17")]
    [InlineData("1er mai 2025", "2025-05-01"), InlineData("le 1er mai 2025", "2025-05-01"), InlineData("lundi 3 mars 2025", "2025-03-03"), InlineData("17 DÉC. 2024", "2024-12-17")]
    [InlineData("1º de mayo de 2025", "2025-05-01"), InlineData("17 de mayo del 2024", "2024-05-17"), InlineData("miércoles, 14 de mayo de 2025", "2025-05-14")]
    [InlineData("mayo de 2024", "2024-05"), InlineData("mai 2024", "2024-05"), InlineData("05/2024", "2024-05"), InlineData("2024", "2024"), InlineData("l'année 2024", "2024")]
    [InlineData("2024-05-17", "2024-05-17"), InlineData("2024-05~", "2024-05~"), InlineData("2024~", "2024~"), InlineData("2024?", "2024~"), InlineData("٢٠٢٤-٠٥-١٧", "2024-05-17")]
    public void A_date_may_be_written_in_any_of_the_languages(string written, string edtf) => Read(written).ShouldBe(edtf);

    [Theory, InlineData("about May 2024"), InlineData("c. May 2024"), InlineData("May 2024 (approximately)"), InlineData("on or about May 2024"), InlineData("early May 2024"), InlineData("~May 2024")]
    [InlineData("vers mai 2024"), InlineData("mai 2024 environ"), InlineData("début mai 2024"), InlineData("à la fin de mai 2024"), InlineData("mi-mai 2024")]
    [InlineData("hacia mayo de 2024"), InlineData("aprox. mayo 2024"), InlineData("a mediados de mayo de 2024"), InlineData("fecha aproximada: mayo de 2024")]
    public void An_approximate_date_is_approximate(string written) => Read(written).ShouldBe("2024-05~");

    [Theory, InlineData("03/04/2025", "2025-04-03"), InlineData("3.4.2025", "2025-04-03"), InlineData("04/13/2025", "2025-04-13"), InlineData("2025/04/03", "2025-04-03")]
    public void Figures_are_day_and_month_unless_only_the_other_order_is_a_date(string written, string edtf) => Read(written).ShouldBe(edtf);

    [Theory, InlineData("31 février 2024"), InlineData("2024-02-30"), InlineData("13/25/2025"), InlineData("3-4-25"), InlineData("May"), InlineData("17 March"), InlineData("0000"), InlineData("10000")]
    [InlineData("hace mayo de 2024"), InlineData("May 2024 - June 2024"), InlineData("between 3 and 5 May 2024"), InlineData("3 or 4/2024"), InlineData("3 a 4/2024"), InlineData("every day"), InlineData("")]
    [InlineData("17 May 2024, 14:00"), InlineData("last May 2024 or so, when it rained and nobody could say on which day it had been")]
    public void What_is_no_date_or_more_than_one_is_not_guessed(string written) => Documents.All.Dates.Read(written).ShouldBeNull();

    [Theory, InlineData("en", "about 1 May 2024"), InlineData("fr", "vers 1er mai 2024"), InlineData("es", "hacia 1 de mayo de 2024")]
    public void A_date_is_written_as_its_language_does(string lang, string words) => Documents.All.Dates.Of(new PartialDate(2024, 5, 1, true), lang).ShouldBe(words);

    [Fact]
    public void No_text_makes_it_fail() => AnswerTrees.Texts.Sample(text => _ = Documents.All.Dates.Read(AnswerText.Normalise(text)), iter: 500, threads: 1);

    private static string? Read(string written) => Documents.All.Dates.Read(written)?.ToString();
}
