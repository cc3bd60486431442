using System.Text.Json;
using SpOffice.Speaking;

namespace SpOffice.Tests.Cli;

public sealed class SpeakerVerbTests : IDisposable
{
    private readonly CommandLine spoffice = new();
    private readonly string text;
    private readonly string readers;

    public SpeakerVerbTests()
    {
        (text, readers) = (spoffice.PathOf("reading.txt"), spoffice.PathOf("readers.json"));
        File.WriteAllText(text, string.Join(' ', Enumerable.Repeat("Zyxomma asks the Council to look at the river today.", 12)));
    }

    public void Dispose() => spoffice.Dispose();

    [Fact]
    public void Readings_are_kept_without_a_word_of_the_text_and_change_the_forecast()
    {
        Keep("A", "en", 70).Exit.ShouldBe(0);
        File.ReadAllText(readers).ShouldNotContain("Zyxomma", Case.Insensitive);
        var (known, unknown) = (Seconds("--speaker", readers), Seconds());
        known.ShouldBe(Seconds("--rehearsed", $"{text}=70"), 0.02);
        Math.Abs(known - unknown).ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void More_readings_are_added_to_the_same_name_and_language()
    {
        Keep("A", "en", 50);
        Keep("A", "en", 52);
        Keep("A", "fr", 54);
        Keep("B", "en", 56);
        Calibration.Read(File.ReadAllBytes(readers)).Select(speaker => (speaker.Name, speaker.Lang, string.Join(' ', speaker.Readings.Select(reading => reading.Seconds))))
            .ShouldBe([("A", "en", "50 52"), ("A", "fr", "54"), ("B", "en", "56")]);
        spoffice.Run("speaker", readers).Out.ShouldContain("A (English): timed readings: 2");
    }

    [Fact]
    public void A_name_is_deleted_in_one_language_or_in_all()
    {
        Keep("A", "en", 50);
        Keep("A", "fr", 54);
        Keep("B", "en", 56);
        spoffice.Run("speaker", readers, "--delete", "A", "--lang", "fr").Exit.ShouldBe(0);
        Calibration.Read(File.ReadAllBytes(readers)).Select(speaker => speaker.Name + speaker.Lang).ShouldBe(["Aen", "Ben"]);
        using var left = JsonDocument.Parse(spoffice.Run("speaker", readers, "--delete", "A", "--json").Out);
        left.RootElement.GetProperty("speakers").EnumerateArray().Select(speaker => speaker.GetProperty("name").GetString()).ShouldBe(["B"]);
        spoffice.Run("speaker", readers, "--delete", "B").Out.ShouldContain("No readings are kept");
    }

    [Fact]
    public void What_cannot_be_done_changes_nothing_and_says_why()
    {
        Keep("A", "en", 50);
        var before = File.ReadAllBytes(readers);
        spoffice.Run("speaker", readers, "--delete", "C").ShouldSatisfyAllConditions(ran => ran.Exit.ShouldBe(2), ran => ran.Error.ShouldContain("no readings of “C”"));
        Keep("A", "en", 3).Exit.ShouldBe(2);
        Keep(" ", "en", 50).Exit.ShouldBe(64);
        spoffice.Run("speaker", readers, "--keep", "A", "--lang", "en").Exit.ShouldBe(64);
        spoffice.Run("speaker", readers, "--keep", "A", "--delete", "A").Exit.ShouldBe(64);
        spoffice.Run("speaker", text).Error.ShouldContain("does not hold readings");
        File.ReadAllBytes(readers).ShouldBe(before);
    }

    private Ran Keep(string name, string lang, int seconds) => spoffice.Run("speaker", readers, "--keep", name, "--lang", lang, "--rehearsed", $"{text}={seconds}");

    private double Seconds(params string[] options)
    {
        using var said = JsonDocument.Parse(spoffice.Run(["say", "--text", "We thank the Special Rapporteur for her report and ask what States can do.", "--lang", "en", "--json", .. options]).Out);
        return said.RootElement.GetProperty("seconds").GetDouble();
    }
}
