using SpOffice.Speaking;

namespace SpOffice.Tests.Speaking;

/// <summary>Bounds on measured speech. Error on Council texts is not asserted: they were written to fit their limit, so it proves little.</summary>
public sealed class AccuracyTests
{
    [Fact]
    public void Nine_in_ten_Council_statements_end_between_low_and_high() =>
        Accuracy.Of(SpeechData.Council, Speech.English, SpeakingTime.Council, 0).Inside.ShouldBeInRange(0.85, 0.96);

    [Fact]
    public void Council_forecasts_are_right_on_average() =>
        Accuracy.Of(SpeechData.Council, Speech.English, SpeakingTime.Council, 0).Mean.ShouldBe(1, 0.02);

    [Fact]
    public void Council_factor_and_spread_are_those_of_the_data()
    {
        var logs = SpeechData.Council.Select(statement => Math.Log(statement.Seconds / Speech.Time(statement.Text).Seconds)).ToList();
        logs.Average().ShouldBe(0, 0.01);
        var council = Speech.English.Registers[SpeakingTime.Council];
        Math.Sqrt(logs.Average(log => log * log)).ShouldBe(Math.Sqrt(council.Spread * council.Spread + 0.0039), 0.01);
    }

    [Fact]
    public void The_chance_to_finish_a_Council_statement_is_better_than_the_base_rate()
    {
        var judged = SpeechData.Council.Select(statement => (Ended: statement.Seconds <= 90 ? 1.0 : 0, Speech.Time(statement.Text).Chance)).ToList();
        var rate = judged.Average(one => one.Ended);
        judged.Average(one => Math.Pow(one.Chance - one.Ended, 2)).ShouldBeLessThan(rate * (1 - rate) - 0.01);
        // What is said to be sure is.
        judged.Where(one => one.Chance >= 0.95).Average(one => one.Ended).ShouldBeGreaterThan(0.94);
    }

    [Fact]
    public void Longer_Council_texts_are_forecast_longer_in_full_though_they_were_read_faster()
    {
        var (shorter, longer) = (SpeechData.Council.OrderBy(statement => statement.Words).Take(30).ToList(), SpeechData.Council.OrderByDescending(statement => statement.Words).Take(30).ToList());
        var words = longer.Average(statement => statement.Words) / shorter.Average(statement => statement.Words);
        (longer.Average(statement => Speech.Time(statement.Text).Seconds) / shorter.Average(statement => Speech.Time(statement.Text).Seconds)).ShouldBe(words, 0.08);
    }

    [Theory]
    [InlineData("en", 0.13, 0.09, 0.08)]
    [InlineData("fr", 0.22, 0.11, 0.08)]
    public void A_rehearsal_tells_more_than_any_refinement(string lang, double none, double one, double three)
    {
        var statements = lang == "fr" ? SpeechData.Monologues : SpeechData.Prepared;
        var errors = new[] { 0, 1, 3 }.Select(rehearsals => Accuracy.Of(statements, Speech.Of(lang), "prepared", rehearsals).Error).ToList();
        errors[0].ShouldBeLessThan(none);
        errors[1].ShouldBeLessThan(one);
        errors[2].ShouldBeLessThan(three);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Beats_words_by_150_a_minute(int rehearsals) =>
        Accuracy.Of(SpeechData.Prepared, Speech.English, "prepared", rehearsals).Error.ShouldBeLessThan(Accuracy.OfCalculator(SpeechData.Prepared, 150, rehearsals).Error);

    [Fact]
    public void Prepared_speech_is_right_on_average()
    {
        Accuracy.Of(SpeechData.Prepared, Speech.English, "prepared", 0).Mean.ShouldBe(1, 0.03);
        Accuracy.Of(SpeechData.Monologues, Speech.French, "prepared", 0).Mean.ShouldBe(1, 0.03);
    }
}
