using System.Text;
using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Speaking.Planning;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking;

/// <summary>Texts that nobody wrote for the program: each is timed all the same, or refused with the reason.</summary>
public sealed class BadStatementTests
{
    private const string Plain = "we ask the council to look at the river today and at the people who live beside it";

    [Theory, InlineData(""), InlineData(" \n\t\n"), InlineData("—"), InlineData("😀"), InlineData("[must]")]
    public void Nothing_to_say_takes_no_time_and_cannot_be_fitted(string text)
    {
        Speech.Time(text.Replace("[must]", "")).Seconds.ShouldBe(0);
        Should.Throw<UnreadableException>(() => Fit(text)).Id.ShouldBeOneOf("no-text", "no-passages");
    }

    [Fact]
    public void One_giant_sentence_is_timed_by_its_words()
    {
        var giant = Speech.Time(string.Join(" and ", Enumerable.Repeat(Plain, 60)));
        giant.Passages.Length.ShouldBe(1);
        (giant.Seconds / Speech.Time(Plain).Seconds).ShouldBeInRange(58, 66);
    }

    [Fact]
    public void Without_punctuation_it_is_a_little_shorter_and_without_capitals_the_same()
    {
        Speech.Time(Plain).Syllables.ShouldBe(Speech.Time("We ask the Council to look at the river today, and at the people who live beside it.").Syllables);
        Speech.Time(Plain).Seconds.ShouldBeLessThan(Speech.Time("We ask the Council to look at the river today, and at the people who live beside it.").Seconds);
    }

    [Fact]
    public void All_capitals_are_words_and_not_letters() => Speech.Time(Plain.ToUpperInvariant()).Syllables.ShouldBe(Speech.Time(Plain).Syllables);

    [Theory]
    [InlineData("<p>We <b>ask</b> the <a href=\"https://example.org\">Council</a>.</p><p>Today.</p>", "we ask the council. today.")]
    [InlineData("**We** _ask_ the [Council](https://example.org/a_b).", "we ask the council.")]
    [InlineData("Bread &amp; water&nbsp;for all: 3 &lt; 4.", "bread and water for all: three less than four.")]
    [InlineData("<w:p><w:t>We ask.</w:t></w:p>", "we ask.")]
    public void Markup_is_not_read_aloud(string written, string spoken) => Speech.Say("en", written.Replace("w:", "")).ShouldBe(spoken);

    [Fact]
    public void Ten_megabytes_are_refused_with_the_reason() =>
        Should.Throw<UnreadableException>(() => StatementFile.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Plain + "\n", 10_000_000 / Plain.Length))), Bounds.Native)).Id.ShouldBe("statement-long");

    [Fact]
    public void Right_to_left_text_and_its_marks_are_timed()
    {
        var time = SpeakingTime.Of("\u200Fنشكركم، سيدي الرئيس؛ هل تسمعون؟\u200E", Case.Templates, "ar", 90, SpeakingTime.Council, []);
        time.Seconds.ShouldBeInRange(2, 5);
        time.Spoken.ShouldBe("نشكركم, سيدي الرئيس; هل تسمعون?");
    }

    [Theory, InlineData("Thank you 😀👩‍⚖️🇨🇭."), InlineData("Thank\u200B you\uFEFF."), InlineData("Thank you\u0301.")]
    public void Emoji_and_invisible_characters_take_no_time(string text) => Speech.Time(text).Syllables.ShouldBe(2);

    [Theory, InlineData("Year\tArrests\n2023\t1,500\n2024\t2,000"), InlineData("| Year | Arrests |\n|---|---|\n| 2023 | 1,500 |\n| 2024 | 2,000 |")]
    public void A_table_is_read_row_by_row(string table) =>
        Speech.Say("en", table).Split('\n').ShouldBe(["year arrests", "twenty twenty-three one thousand five hundred", "twenty twenty-four two thousand"]);

    [Theory]
    [InlineData("en", "1.000,50", "one thousand point five zero")]
    [InlineData("en", "1,000.50", "one thousand point five zero")]
    [InlineData("en", "1.250.000,5", "one million two hundred and fifty thousand point five")]
    [InlineData("fr", "1.000,50", "mille virgule cinquante")]
    [InlineData("fr", "1,000.50", "mille virgule cinquante")]
    [InlineData("es", "1.000,50", "mil coma cincuenta")]
    [InlineData("es", "1,000.50", "mil coma cincuenta")]
    public void Figures_with_both_marks_are_one_number(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);

    [Theory, InlineData(0), InlineData(-1), InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void A_limit_of_nothing_is_refused_with_the_reason(double limit) =>
        Should.Throw<UnreadableException>(() => Fit(Plain, limit)).Id.ShouldBe("wrong-limit");

    [Theory, InlineData(3, "rehearsal-short"), InlineData(1800, "rehearsal-long"), InlineData(0, "rehearsal-short"), InlineData(double.NaN, "rehearsal-short"), InlineData(60, "rehearsal-pace")]
    public void A_reading_nobody_can_have_done_is_refused_with_the_reason(double seconds, string id)
    {
        var refused = Should.Throw<UnreadableException>(() => new Rehearsal(Plain, seconds).Checked(Speech.English));
        refused.Id.ShouldBe(id);
        foreach (var lang in Templates.Languages)
            Case.Templates.Screen(lang).Sentence(refused).ShouldNotContain("{");
    }

    [Fact]
    public void Random_characters_of_every_script_are_timed_in_every_language() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char, 0, 200], text =>
        {
            foreach (var lang in Templates.SpokenLanguages)
                SpeakingTime.Of(text, Case.Templates, lang, 90, SpeakingTime.Council, []).Seconds.ShouldBeInRange(0, 600);
        }, iter: 200);

    private static StatementFit Fit(string text, double limit = 90) => StatementFit.Of(DraftText.Read(text, "en", Case.Templates), Case.Templates, limit, 0.95, SpeakingTime.Council, []);
}
