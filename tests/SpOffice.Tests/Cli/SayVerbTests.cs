using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SpOffice.Speaking;

namespace SpOffice.Tests.Cli;

public sealed class SayVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("spoffice").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Json_has_the_documented_shape() => Run("say", "--lang", "en", "--json", "--text", "Mr. President,\nUnder art. 19, 21 women spoke.").Out.ShouldBe("""
        {
          "lang": "en",
          "limit": 90,
          "register": "council",
          "seconds": 4.403,
          "low": 2.85,
          "high": 6.803,
          "chance": 1,
          "words": 8,
          "syllables": 18,
          "neededWordsPerMinute": 5.3,
          "speakersThatFast": 1,
          "spoken": "mister president,\nunder article nineteen, twenty-one women spoke.",
          "passages": [
            {
              "text": "Mr. President,",
              "seconds": 1.716
            },
            {
              "text": "Under art. 19, 21 women spoke.",
              "seconds": 2.688
            }
          ],
          "expensive": []
        }

        """);

    [Fact]
    public void A_sentence_for_people_names_seconds_chance_pace_and_passages()
    {
        var said = Run("say", "--lang", "fr", "--screen", "fr", "--text", "Nous remercions le Rapporteur spécial.").Out;
        said.ShouldContain("Environ");
        said.ShouldContain("Chance de finir en 90 secondes");
        said.ShouldContain("mots par minute");
        said.ShouldContain("Nous remercions le Rapporteur spécial.");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    public void Text_files_of_every_encoding_are_read(string encoding, bool marked)
    {
        var code = Encoding.GetEncoding(encoding);
        var file = Write("statement.txt", [.. marked ? code.Preamble : [], .. code.GetBytes("Liberté pour tous.")]);
        Json("say", file, "--lang", "fr").GetProperty("spoken").GetString().ShouldBe("liberté pour tous.");
    }

    [Fact]
    public void Standard_input_is_read() => JsonDocument.Parse(Run(["say", "-", "--lang", "en", "--json"], "Free them.").Out).RootElement.GetProperty("words").GetInt32().ShouldBe(2);

    [Fact]
    public void A_rehearsal_of_this_very_text_counts_as_measured()
    {
        var file = Write("statement.txt", "We ask the Council to act."u8.ToArray());
        Json("say", file, "--lang", "en", "--rehearsed", $"{file}=4").GetProperty("seconds").GetDouble().ShouldBe(4);
    }

    [Fact]
    public void The_readings_of_a_speaker_count_in_their_language()
    {
        var file = Write("speaker.json", Calibration.Write([new Calibration("Oru", "en", [new Reading(50, 60), new Reading(60, 72)])]));
        double Seconds(string lang, params string[] more) => Json(["say", "--lang", lang, "--text", "We ask the Council to act.", .. more]).GetProperty("seconds").GetDouble();
        Seconds("en", "--speaker", file).ShouldBeGreaterThan(Seconds("en") * 1.15);
        Seconds("es", "--speaker", file).ShouldBe(Seconds("es"));
    }

    [Fact]
    public void A_file_that_holds_no_readings_is_one_sentence()
    {
        var (exit, output, _) = Run("say", "--text", "We ask.", "--lang", "en", "--json", "--speaker", Write("speaker.json", "{}"u8.ToArray()));
        (exit, JsonDocument.Parse(output).RootElement.GetProperty("error").GetProperty("id").GetString()).ShouldBe((2, "wrong-calibrations"));
    }

    [Fact]
    public void Words_that_take_long_are_named_with_shorter_ones()
    {
        var expensive = Json("say", "--lang", "en", "--text", "In A/HRC/58/53 you count 4,873 people.").GetProperty("expensive");
        expensive.EnumerateArray().Select(words => words.GetProperty("shorter").GetString()).ShouldBe(["your latest report", "about 4,900"]);
        expensive[0].GetProperty("spoken").GetString().ShouldBe("A slash H R C slash fifty-eight slash fifty-three");
        expensive[0].GetProperty("seconds").GetDouble().ShouldBeGreaterThan(2);
    }

    [Theory, InlineData(3, "rehearsal-short"), InlineData(1800, "rehearsal-long"), InlineData(200, "rehearsal-pace")]
    public void A_rehearsal_nobody_can_have_read_is_refused(int seconds, string id)
    {
        var file = Write("reading.txt", "We ask the Council to act, and to act today, for the people of the river."u8.ToArray());
        var (exit, output, _) = Run("say", "--text", "We ask.", "--lang", "en", "--json", "--rehearsed", $"{file}={seconds}");
        exit.ShouldBe(2);
        JsonDocument.Parse(output).RootElement.GetProperty("error").GetProperty("id").GetString().ShouldBe(id);
    }

    [Theory]
    [InlineData("say", "--lang", "en")]
    [InlineData("say", "--lang", "en", "--text", "We.", "--limit", "0")]
    [InlineData("say", "--lang", "en", "--text", "We.", "--register", "sermon")]
    [InlineData("say", "--lang", "en", "--text", "We.", "--rehearsed", "file.txt")]
    [InlineData("say", "--lang", "de", "--text", "Wir.")]
    [InlineData("say", "--text", "We.")]
    [InlineData("say", "--lang", "en", "--text", "We.", "--loud")]
    public void Wrong_usage_is_64(params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);
        (exit, output).ShouldBe((64, ""));
        error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("empty-file", "")]
    [InlineData("no-text", "0A")]
    [InlineData("wrong-encoding", "4C61E9")]
    [InlineData("truncated", "504B0304")]
    [InlineData("old-word", "D0CF11E0")]
    public void An_unreadable_file_is_one_sentence_and_2(string id, string bytes)
    {
        var (exit, output, _) = Run("say", Write("statement", Convert.FromHexString(bytes)), "--lang", "en", "--json");
        exit.ShouldBe(2);
        JsonDocument.Parse(output).RootElement.GetProperty("error").GetProperty("id").GetString().ShouldBe(id);
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static JsonElement Json(params string[] arguments) => JsonDocument.Parse(Run([.. arguments, "--json"]).Out).RootElement;

    private static (int Exit, string Out, string Error) Run(params string[] arguments) => Run(arguments, "");

    private static (int Exit, string Out, string Error) Run(string[] arguments, string input)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "spoffice.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
