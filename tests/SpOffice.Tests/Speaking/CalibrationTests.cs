using System.Text;
using SpOffice.Speaking;

namespace SpOffice.Tests.Speaking;

public sealed class CalibrationTests
{
    private static readonly Rehearsal Reading = new(string.Join(' ', Enumerable.Repeat("Zyxomma asks the Council to look at the river today.", 12)), 50);

    [Fact]
    public void It_holds_a_name_and_figures_and_no_word_of_the_text()
    {
        var file = Encoding.UTF8.GetString(Calibration.Write([Calibration.Of(" Oru ", Speech.English, [Reading])]));
        file.ShouldNotContain("Zyxomma", Case.Insensitive);
        file.ShouldContain("\"Oru\"");
    }

    [Fact]
    public void What_is_read_again_forecasts_the_same()
    {
        var kept = Calibration.Read(Calibration.Write([Calibration.Of("Oru", Speech.English, [Reading])]))[0];
        (kept.Name, kept.Lang, kept.Readings.Length).ShouldBe(("Oru", "en", 1));
        Speech.Time("We thank you.", rehearsals: [.. kept.Rehearsals]).Seconds.ShouldBe(Speech.Time("We thank you.", rehearsals: Reading).Seconds, 0.01);
    }

    [Fact]
    public void Only_the_last_readings_are_kept() =>
        Calibration.Of("Oru", Speech.English, Enumerable.Range(0, 14).Select(more => Reading with { Seconds = 50 + more })).Readings.Select(reading => reading.Seconds).ShouldBe(Enumerable.Range(4, 10).Select(more => 50.0 + more));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schema\":2,\"speakers\":[]}")]
    [InlineData("{\"schema\":1,\"speakers\":[{\"name\":\"\",\"lang\":\"en\",\"readings\":[{\"usual\":50,\"seconds\":50}]}]}")]
    [InlineData("{\"schema\":1,\"speakers\":[{\"name\":\"x\",\"lang\":\"en\",\"readings\":[]}]}")]
    [InlineData("{\"schema\":1,\"speakers\":[{\"name\":\"x\",\"lang\":\"en\",\"readings\":[{\"usual\":0,\"seconds\":50}]}]}")]
    [InlineData("{\"schema\":1,\"speakers\":[{\"name\":\"x\",\"lang\":\"en\",\"readings\":[{\"usual\":50,\"seconds\":3}]}]}")]
    [InlineData("{\"schema\":1,\"speakers\":[{\"name\":\"x\",\"lang\":\"en\",\"text\":\"case\",\"readings\":[{\"usual\":50,\"seconds\":50}]}]}")]
    public void Anything_else_is_refused(string file) =>
        Should.Throw<UnreadableException>(() => Calibration.Read(Encoding.UTF8.GetBytes(file))).Id.ShouldBe("wrong-calibrations");

    [Fact]
    public async Task The_file_satisfies_its_schema() =>
        (await Schema.Errors(Path.Combine(Repository.Root, "docs", "schemas", "calibrations.schema.json"), Encoding.UTF8.GetString(Calibration.Write([Calibration.Of("Oru", Speech.English, [Reading])])))).ShouldBeEmpty();
}
