namespace SpOffice.Tests.Speaking;

public sealed class ParagraphsTests
{
    [Fact]
    public void Each_line_is_a_passage() => Speech.Time("One.\nTwo.\r\n\r\nThree.").Passages.Select(passage => passage.Text).ShouldBe(["One.", "Two.", "Three."]);

    [Fact]
    public void Lines_broken_to_fit_a_width_are_one_passage() =>
        Speech.Time("We thank the Special Rapporteur for the report and for\nthe visit to Example Land, which the authorities had put off\nthree times. Thank you.").Passages.Length.ShouldBe(1);

    [Fact]
    public void So_are_those_where_a_capital_or_a_number_begins_the_next() =>
        Speech.Time("""
            We thank the Special Rapporteur for the report to this
            Council and for the visit to Example Land, where about
            21 defenders are held without any charge since January
            2025. We call on the authorities to free all of them
            now, and on this Council to follow up on the report of
            Example Rights Network.
            """).Passages.Length.ShouldBe(1);

    [Fact]
    public void An_empty_line_always_parts_them() => Speech.Time("We thank the Special Rapporteur for the report and for\n\nthe visit.").Passages.Length.ShouldBe(2);

    [Fact]
    public void A_passage_without_anything_to_say_is_none() => Speech.Time("Free them.\n* * *\nNow.").Passages.Length.ShouldBe(2);

    [Fact]
    public void A_paragraph_pauses_longer_than_a_sentence() =>
        Speech.Time("Free them.\nNow.").Seconds.ShouldBeGreaterThan(Speech.Time("Free them. Now.").Seconds);
}
