namespace SpOffice.Tests.Speaking;

public sealed class HeadingsTests
{
    [Fact]
    public void The_lines_above_the_address_are_left_out()
    {
        var time = Speech.Time("""
            Human Rights Council, 61st session
            Item 3: Interactive dialogue with the Special Rapporteur
            10 March 2026
            Example Rights Network
            Speaker: Amara Example

            Mr. President,
            We thank you.
            """);
        time.Headings.Length.ShouldBe(5);
        time.Spoken.ShouldBe("mister president,\nwe thank you.");
    }

    [Theory]
    [InlineData("fr", "61e session du Conseil des droits de l’homme\nPoint 3\nMonsieur le Président,\nMerci.")]
    [InlineData("es", "61.º período de sesiones\nTema 3\nSeñor Presidente:\nGracias.")]
    public void So_they_are_in_French_and_Spanish(string lang, string text) => Speech.Time(text, lang).Headings.Length.ShouldBe(2);

    [Fact]
    public void A_line_alone_is_read() => Speech.Time("58th session").Headings.ShouldBeEmpty();

    [Fact]
    public void Talking_points_without_full_stops_are_read() =>
        Speech.Time("Free the detainees\nEnd the siege\nLet families visit\nThank you.").Headings.ShouldBeEmpty();

    [Fact]
    public void A_line_marked_as_heading_is_left_out_wherever_it_stands() =>
        Speech.Time("We thank you.\n# Recommendations\nFree them.").Headings.ShouldBe(["# Recommendations"]);

    [Fact]
    public void A_last_line_without_full_stop_is_read() => Speech.Time("We ask you to act.\nI thank you").Passages.Length.ShouldBe(2);
}
