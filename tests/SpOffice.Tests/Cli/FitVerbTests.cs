using System.Text.Json;
using SpOffice.Speaking;

namespace SpOffice.Tests.Cli;

public sealed class FitVerbTests : IDisposable
{
    private readonly InProcess spoffice = new();

    public FitVerbTests() => File.WriteAllText(spoffice["draft.md"], Draft);

    private static string Draft => PageExamples.Blocks(File.ReadAllText(Path.Combine(Repository.Root, "docs", "statements.md"))).Single(block => block.File == "river.md").Content;

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_version_that_fits_is_told_in_words(string screen) =>
        Expectation.Match($"Cli/fit.{screen}.txt", spoffice.Run("fit", "@draft.md", "--lang", "en", "--limit", "45", "--also", "30", "--also", "20", "--screen", screen).Out);

    [Fact]
    public void The_version_that_fits_is_told_as_json() =>
        Expectation.Match("Cli/fit.json", spoffice.Run("fit", "@draft.md", "--lang", "en", "--limit", "45", "--json").Out);

    [Fact]
    public void The_statement_that_is_written_takes_what_was_said()
    {
        var fit = Json(spoffice.Run("fit", "@draft.md", "--lang", "en", "--limit", "45", "--out", "@statement.docx", "--json").Out);
        var said = Json(spoffice.Run("say", "@statement.docx", "--lang", "en", "--limit", "45", "--json").Out);
        said.GetProperty("seconds").GetDouble().ShouldBe(fit.GetProperty("seconds").GetDouble(), 0.01);
        said.GetProperty("chance").GetDouble().ShouldBeGreaterThanOrEqualTo(0.95);
    }

    /// <summary>The readings that the pane kept and exported make <c>fit</c> plan for this speaker, in the language they were read in.</summary>
    [Fact]
    public void The_readings_of_a_speaker_count()
    {
        File.WriteAllBytes(spoffice["slow.json"], Calibration.Write([new Calibration("Oru", "en", [new Reading(50, 65), new Reading(60, 78)])]));
        File.WriteAllBytes(spoffice["french.json"], Calibration.Write([new Calibration("Oru", "fr", [new Reading(50, 65)])]));
        JsonElement Fit(params string[] more) => Json(spoffice.Run(["fit", "@draft.md", "--lang", "en", "--limit", "45", "--json", .. more]).Out);
        double Kept(JsonElement fit) => fit.GetProperty("kept").EnumerateArray().Sum(passage => passage.GetProperty("text").GetString()!.Length);
        var (unheard, slow) = (Fit(), Fit("--speaker", "@slow.json"));
        Kept(slow).ShouldBeLessThan(Kept(unheard));
        slow.GetProperty("chance").GetDouble().ShouldBeGreaterThanOrEqualTo(0.95);
        (slow.GetProperty("high").GetDouble() / slow.GetProperty("low").GetDouble()).ShouldBeLessThan(unheard.GetProperty("high").GetDouble() / unheard.GetProperty("low").GetDouble());
        Fit("--speaker", "@french.json").ToString().ShouldBe(unheard.ToString());
    }

    [Fact]
    public void A_file_that_holds_no_readings_is_one_sentence()
    {
        File.WriteAllText(spoffice["odd.json"], "{}");
        var (exit, output, _) = spoffice.Run("fit", "@draft.md", "--lang", "en", "--json", "--speaker", "@odd.json");
        (exit, Json(output).GetProperty("error").GetProperty("id").GetString()).ShouldBe((2, "wrong-calibrations"));
    }

    [Fact]
    public void A_reading_counts_too()
    {
        File.WriteAllText(spoffice["reading.txt"], string.Join(' ', Enumerable.Repeat("We ask the Council to look at the river today.", 12)));
        double Seconds(params string[] more) => Json(spoffice.Run(["fit", "@draft.md", "--lang", "en", "--limit", "300", "--json", .. more]).Out).GetProperty("seconds").GetDouble();
        Seconds("--rehearsed", spoffice["reading.txt"] + "=60").ShouldBeGreaterThan(Seconds("--rehearsed", spoffice["reading.txt"] + "=35") * 1.3);
    }

    [Fact]
    public void A_statement_that_names_somebody_who_did_not_agree_is_not_written()
    {
        File.WriteAllText(spoffice["draft.md"], Draft.Replace("Venn = yes", "Venn = no"));
        spoffice.Run("fit", "@draft.md", "--lang", "en", "--out", "@statement.docx").Exit.ShouldBe(1);
        spoffice.Files.ShouldBe(["draft.md"]);
    }

    [Fact]
    public void Nothing_is_written_if_nothing_fits()
    {
        spoffice.Run("fit", "@draft.md", "--lang", "en", "--limit", "9", "--out", "@statement.docx").Exit.ShouldBe(1);
        spoffice.Files.ShouldBe(["draft.md"]);
    }

    [Theory]
    [InlineData("fit", "@draft.md")]
    [InlineData("fit", "@draft.md", "--lang", "en", "--confidence", "1.5")]
    [InlineData("fit", "@draft.md", "--lang", "en", "--limit", "0")]
    [InlineData("fit", "@draft.md", "--lang", "en", "--also", "-4")]
    [InlineData("fit", "@draft.md", "--lang", "en", "--out", "-", "--json")]
    public void Wrong_usage_is_64(params string[] words) => spoffice.Run(words).Exit.ShouldBe(64);

    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("\n\n# Only a heading\n", "no-passages")]
    [InlineData("😀 😀", "no-text")]
    [InlineData("{\"schema\": 1", "invalid-json")]
    [InlineData("{\"schema\": 2, \"lang\": \"en\", \"passages\": []}", "wrong-statement")]
    [InlineData("[must, only wiht #a] One.", "wrong-mark")]
    public void A_draft_that_cannot_be_read_is_one_sentence(string text, string id)
    {
        File.WriteAllText(spoffice["bad.md"], text);
        var (exit, said, _) = spoffice.Run("fit", "@bad.md", "--lang", "en", "--json");
        exit.ShouldBe(2);
        Json(said).GetProperty("error").GetProperty("id").GetString().ShouldBe(id);
    }

    [Theory, InlineData("fit"), InlineData("say")]
    public void Ten_megabytes_are_no_statement(string verb)
    {
        File.WriteAllText(spoffice["big.txt"], string.Concat(Enumerable.Repeat("We ask the Council to act, today. ", 300_000)));
        var (exit, said, _) = spoffice.Run(verb, "@big.txt", "--lang", "en", "--json");
        exit.ShouldBe(2);
        Json(said).GetProperty("error").GetProperty("id").GetString().ShouldBe("statement-long");
    }

    [Theory]
    [InlineData("one giant sentence without any punctuation that goes on and on and on until nobody remembers how it began or why")]
    [InlineData("WE ASK THE COUNCIL TO ACT NOW AND TO FREE THEM ALL")]
    [InlineData("| date | people |\n|---|---|\n| 2024 | 1.000,50 |")]
    [InlineData("<p>We <b>ask</b> you.</p> 😀")]
    [InlineData("نطلب من المجلس أن يتصرف")]
    public void Odd_text_is_timed_all_the_same(string text)
    {
        File.WriteAllText(spoffice["odd.md"], "Speaker at risk: no\n\n" + text);
        var fit = Json(spoffice.Run("fit", "@odd.md", "--lang", "en", "--json").Out);
        fit.GetProperty("fits").GetBoolean().ShouldBeTrue();
        fit.GetProperty("seconds").GetDouble().ShouldBeInRange(0.5, 20);
    }

    public void Dispose() => spoffice.Dispose();

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
