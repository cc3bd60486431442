using SpOffice.Speaking;

namespace SpOffice.Tests.Speaking;

/// <summary>Languages that are timed by derived rates, and say so.</summary>
public sealed class OtherLanguagesTests
{
    private const string Arabic = "شكرا السيد الرئيس. في عام 2024، تم اعتقال 1,500 شخص دون أمر قضائي، ولم ير أي منهم قاضيا. نطلب من المجلس أن ينظر إلى النهر اليوم.";
    private const string Russian = "Спасибо, господин председатель. В 2024 году 1 500 человек были арестованы без ордера, и никто из них не видел судью. Мы просим Совет обратить внимание на реку сегодня.";
    private const string Chinese = "谢谢主席先生。2024年，有1500人在没有逮捕令的情况下被捕，其中没有一人见过法官。我们请理事会今天关注这条河。";
    private const string English = "Thank you, Mr. President. In 2024, 1,500 people were arrested without a warrant, and none of them has seen a judge. We ask the Council to look at the river today.";

    [Theory, InlineData("ar", Arabic), InlineData("ru", Russian), InlineData("zh", Chinese)]
    public void The_same_words_take_about_as_long_as_in_English_and_the_interval_is_wide(string lang, string text)
    {
        var (time, english) = (Speech.Time(text, lang), Speech.Time(English, register: "prepared"));
        (time.Seconds / english.Seconds).ShouldBeInRange(0.75, 1.3);
        (time.High / time.Low).ShouldBeGreaterThan(english.High / english.Low * 1.2);
        (time.IsGuess, time.SpeakersThatFast, time.CouncilPaces.Length).ShouldBe((true, null, 0));
    }

    [Theory, InlineData("ar", Arabic), InlineData("ru", Russian), InlineData("zh", Chinese)]
    public void A_reading_makes_it_narrower(string lang, string text)
    {
        var heard = Speech.Time(text, lang, rehearsals: new Rehearsal(text + " " + text + "\n" + text, 40));
        heard.IsGuess.ShouldBeFalse();
        (heard.High / heard.Low).ShouldBeLessThan(Speech.Time(text, lang).High / Speech.Time(text, lang).Low);
    }

    [Theory]
    [InlineData("ru", "25", "двадцать пять")]
    [InlineData("zh", "25", "二十五")]
    [InlineData("ar", "25", "خمسة و عشرون")]
    [InlineData("ru", "ООН", "О О Н")]
    [InlineData("ru", "ст. 19", "статья девятнадцать")]
    [InlineData("ar", "٢٥", "خمسة و عشرون")]
    public void Numbers_and_acronyms_are_said_in_the_language(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);

    [Theory]
    [InlineData("ru", "Мы просим Совет, сегодня.", 8)]
    [InlineData("zh", "我们请理事会，今天。", 8)]
    [InlineData("ar", "في النهر، اليوم", 12)]
    public void Vowels_characters_and_letters_are_counted(string lang, string text, int units) => Speech.Time(text, lang).Syllables.ShouldBe(units);

    [Fact]
    public void Marks_of_every_script_make_a_pause()
    {
        Speech.Say("zh", "谢谢，主席。我们请您。").ShouldBe("谢谢, 主席. 我们请您.");
        Speech.Say("ar", "شكرا، السيد الرئيس؛ هل").ShouldBe("شكرا, السيد الرئيس; هل");
    }

    [Fact]
    public void Characters_are_words_where_nothing_parts_them() => Speech.Time("我们请理事会今天。", "zh").Words.ShouldBe(8);
}
