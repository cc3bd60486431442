using CsCheck;
using SpOffice.Speaking;

namespace SpOffice.Tests.Speaking;

public sealed class SpeakingTimeTests
{
    private const string Statement = "Mr. President,\nWe thank the Special Rapporteur for report A/HRC/61/45. In 2025, 1,250 people were detained.\nThank you.";

    private static readonly Gen<string> Words = AnyOf("we", "thank", "the", "21", "women", "and", "3.5%", "of", "NGOs", "2019–2023", "art. 19", "OHCHR,", "A/HRC/58/53", "(now)", "10 December 1948", "–", "US$1.2 million", "Mr.", "8")
        .Array[1, 25].Select(words => $"We {string.Join(' ', words)}");

    private static readonly Gen<string> Texts = Words.Array[1, 6].Select(sentences => string.Join(".\n", sentences) + ".");

    private static readonly Gen<string> Garbage = Gen.OneOf(Gen.Char, AnyOf('\n', ' ', '/', '.', '(', ')', '-', '\'', '1', 'A', 'e', '\u0301', '\uD83D', '\uDE00', '\uFFFE', '\u200F', 'é', '°', '%', ':')).Array[0, 60].Select(chars => new string(chars));

    private static readonly Gen<string> Languages = AnyOf("en", "fr", "es");

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    public void Passages_sum_to_the_seconds() => Gen.Select(Texts, Languages).Sample((text, lang) =>
        Speech.Time(text, lang) is var time && Math.Abs(time.Passages.Sum(passage => passage.Seconds) - time.Seconds) < 1e-9);

    [Fact]
    public void Seconds_lie_between_low_and_high() => Gen.Select(Texts, Languages).Sample((text, lang) =>
        Speech.Time(text, lang) is { } time && 0 < time.Low && time.Low < time.Seconds && time.Seconds < time.High);

    [Fact]
    public void A_sentence_more_never_makes_it_shorter() => Gen.Select(Texts, Words, Languages).Sample((text, sentence, lang) =>
        Speech.Time($"{text} {sentence}.", lang).Seconds >= Speech.Time(text, lang).Seconds - 1e-9);

    [Fact]
    public void The_chance_grows_with_the_limit() => Gen.Select(Texts, Gen.Double[1, 300], Gen.Double[0, 60]).Sample((text, limit, more) =>
        Speech.Time(text, limit: limit + more).Chance >= Speech.Time(text, limit: limit).Chance);

    [Fact]
    public void The_same_text_takes_the_same_time() => Texts.Sample(text => Speech.Time(text).Seconds == Speech.Time(text).Seconds);

    [Fact]
    public void No_text_is_too_strange() => Gen.Select(Garbage, Languages).Sample((text, lang) =>
        Speech.Time(text, lang) is var time && double.IsFinite(time.Seconds) && double.IsFinite(time.High) && time.Chance is >= 0 and <= 1, iter: 5000);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("— • … 👍🏽")]
    public void Nothing_to_say_takes_no_time(string text)
    {
        var time = Speech.Time(text);
        (time.Seconds, time.Chance, time.Passages.Length).ShouldBe((0, 1, 0));
    }

    [Fact]
    public void A_hundred_thousand_words_are_timed() =>
        Speech.Time(string.Concat(Enumerable.Repeat("We thank the 21 States. ", 20_000))).Words.ShouldBe(100_000);

    [Fact]
    public void Numbers_and_symbols_take_the_time_of_their_words() =>
        Speech.Time("See A/HRC/58/53, paras. 12–15.").Seconds.ShouldBe(Speech.Time("See A slash H R C slash fifty-eight slash fifty-three, paragraphs twelve to fifteen.").Seconds, 1e-9);

    [Fact]
    public void The_needed_pace_is_words_by_the_limit() => Speech.Time(Statement, limit: 30).NeededWordsPerMinute.ShouldBe(36);

    [Fact]
    public void The_share_of_Council_speakers_is_at_their_natural_pace_and_the_chance_allows_for_their_hurry()
    {
        var time = Speech.Time(Statement, limit: 15);
        time.Chance.ShouldBeInRange(time.SpeakersThatFast!.Value + 0.05, time.SpeakersThatFast.Value + 0.25);
        Speech.Time(Statement, limit: time.Seconds).SpeakersThatFast!.Value.ShouldBe(0.5, 1e-6);
    }

    [Fact]
    public void Who_has_read_this_very_text_hurries_no_more()
    {
        var time = Speech.Time(Statement, limit: 20, rehearsals: new SpOffice.Speaking.Rehearsal(Statement, 20));
        time.Chance.ShouldBe(0.5, 1e-6);
    }

    [Fact]
    public void The_usual_advice_of_250_words_suits_few_Council_speakers()
    {
        const string sentences = "We thank the Special Rapporteur for the report on arbitrary detention in the country, and we call on the authorities to release all "
            + "human rights defenders. The detention of independent journalists continues with impunity, and civil society organisations face intimidation. ";
        var time = Speech.Time(string.Join(' ', string.Concat(Enumerable.Repeat(sentences, 7)).Split(' ').Take(250)));
        time.Words.ShouldBe(250);
        time.NeededWordsPerMinute.ShouldBe(166.7, 0.1);
        time.SpeakersThatFast!.Value.ShouldBeInRange(0.03, 0.25);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void Without_Council_data_no_share_of_speakers_is_given(string lang) => Speech.Time("Merci", lang).SpeakersThatFast.ShouldBeNull();

    [Fact]
    public void A_slow_rehearsal_makes_the_forecast_longer_and_surer()
    {
        var other = "We are deeply concerned by the detention of defenders. We call on all States to free them.";
        var (before, after) = (Speech.Time(Statement), Speech.Time(Statement, rehearsals: new Rehearsal(other, Speech.Time(other).Seconds * 1.3)));
        after.Seconds.ShouldBeInRange(before.Seconds * 1.05, before.Seconds * 1.3);
        (after.High / after.Low).ShouldBeLessThan(before.High / before.Low);
    }

    [Fact]
    public void Three_rehearsals_tell_more_than_one()
    {
        Rehearsal Slow(string text) => new(text, Speech.Time(text).Seconds * 1.3);
        var texts = new[] { "We thank the Special Rapporteur for the visit.", "States must act now, and together.", "Families wait for answers every day." };
        Speech.Time(Statement, rehearsals: [.. texts.Select(Slow)]).Seconds.ShouldBeGreaterThan(Speech.Time(Statement, rehearsals: Slow(texts[0])).Seconds);
    }

    [Fact]
    public void The_very_text_rehearsed_takes_what_was_measured_and_at_most_five_per_cent_more()
    {
        var time = Speech.Time(Statement, rehearsals: new Rehearsal(Statement.Replace("\n", " "), 20));
        time.Seconds.ShouldBe(20, 1e-9);
        time.High.ShouldBe(21, 0.05);
    }

    [Fact]
    public void Prepared_remarks_are_slower_than_the_Council() =>
        Speech.Time(Statement, register: "prepared").Seconds.ShouldBeGreaterThan(Speech.Time(Statement).Seconds);
}
