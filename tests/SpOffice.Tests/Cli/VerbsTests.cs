using SpOffice.Tests.Word;

namespace SpOffice.Tests.Cli;

public sealed class VerbsTests : IDisposable
{
    private readonly InProcess spoffice = new();

    [Fact]
    public void Forms_are_listed() => Expectation.Match("Cli/forms.txt", Good("forms").Replace("  \n", "\n"));

    [Fact]
    public void A_form_lists_its_questions() => Expectation.Match("Cli/forms-communication.json", Good("forms", "communication", "--json"));

    [Fact]
    public void A_mandate_is_found_by_its_words() => Expectation.Match("Cli/mandates.json", Good("mandates", "--find", "torture", "--on", "2026-11-24", "--json"));

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Mandates_are_suggested_for_the_sample(string lang)
    {
        Good("new", "communication", "--lang", lang, "--sample", "--out", "@s.docx");
        Expectation.Match($"Cli/mandates-for.{lang}.txt", Good("mandates", "--for", "@s.docx", "--on", "2026-11-24", "--screen", lang));
    }

    [Fact]
    public void A_suggestion_whose_channel_was_last_looked_at_long_ago_says_so()
    {
        File.WriteAllText(spoffice["t.txt"], "He was tortured.");
        Good("mandates", "--for", "@t.txt", "--on", "2027-05-25").ShouldContain("more than six months ago");
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_sample_is_read_back(string lang)
    {
        Good("new", "communication", "--lang", lang, "--sample", "--out", "@s.docx");
        Expectation.Match($"Cli/read.{lang}.json", Good("read", "@s.docx", "--json"));
    }

    [Fact]
    public void The_names_of_the_sample_are_listed()
    {
        Good("new", "communication", "--lang", "en", "--sample", "--out", "@s.docx");
        Expectation.Match("Cli/names.json", Good("names", "@s.docx", "--json"));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void The_clues_of_the_sample_are_listed(string lang)
    {
        Good("new", "communication", "--lang", lang, "--sample", "--out", "@s.docx");
        var listed = Good("version", "@s.docx", "--for", "public", "--out", "@v.docx", "--json");
        Expectation.Match($"Cli/version.{lang}.json", listed.Replace(spoffice["v.docx"].Replace("\\", "\\\\"), "v.docx"));
    }

    [Fact]
    public void What_read_gives_answers_take_and_read_gives_again()
    {
        Good("new", "communication", "--lang", "fr", "--sample", "--out", "@one.docx");
        var json = Good("read", "@one.docx", "--json");
        File.WriteAllText(spoffice["a.json"], json);
        Good("new", "communication", "--lang", "fr", "--answers", "@a.json", "--out", "@two.docx");
        Good("read", "@two.docx", "--json").ShouldBe(json);
        Good("fill", "@two.docx", "--answers", "@a.json", "--out", "@three.docx");
        File.ReadAllBytes(spoffice["three.docx"]).ShouldBe(File.ReadAllBytes(spoffice["two.docx"]));
    }

    [Fact]
    public void A_letterhead_is_written_on()
    {
        File.WriteAllBytes(spoffice["l.docx"], Letterheads.French());
        Good("new", "communication", "--lang", "fr", "--letterhead", "@l.docx", "--out", "@f.docx");
        Documents.Body(File.ReadAllBytes(spoffice["f.docx"])).Value.ShouldContain("Maison des Marées");
    }

    [Fact]
    public void The_sample_is_ready()
    {
        Good("new", "communication", "--lang", "en", "--sample", "--out", "@s.docx");
        Expectation.Match("Cli/check-sample.json", Good("check", "@s.docx", "--today", "2026-11-24", "--json"));
    }

    [Fact]
    public void A_name_without_known_consent_is_not_ready()
    {
        File.WriteAllText(spoffice["a.json"], """{"victim":[{"victim.name":"Ilaria Venn","victim.consent.letter":{"none":"not-known"}}]}""");
        Good("new", "communication", "--lang", "en", "--answers", "@a.json", "--out", "@f.docx");
        spoffice.Run("check", "@f.docx", "--today", "2026-11-24", "--json").Exit.ShouldBe(1);
    }

    [Fact]
    public void Of_several_files_the_worst_decides_and_each_is_reported()
    {
        Good("new", "communication", "--lang", "en", "--sample", "--out", "@s.docx");
        var (exit, said, error) = spoffice.Run("check", "@s.docx", "@gone.docx", "--today", "2026-11-24", "--screen", "fr");
        exit.ShouldBe(2);
        said.ShouldContain("@s.docx");
        error.ShouldBe(Documents.All.Screen("fr").Sentence(new UnreadableException("not-found", ("file", "@gone.docx"))) + "\n");
    }

    [Theory, InlineData("nothing"), InlineData("new", "communication", "--lang", "en"), InlineData("new", "communication", "--lang", "de", "--out", "@f.docx"), InlineData("new", "petition", "--lang", "en", "--out", "@f.docx")]
    [InlineData("read"), InlineData("check"), InlineData("check", "@f.docx", "--today", "24/11/2026"), InlineData("read", "@f.docx", "--jsno"), InlineData("mandates", "--on", "soon"), InlineData("forms", "--screen", "de"), InlineData("mandates", "--find", "food", "--for", "@f.docx")]
    [InlineData("new", "communication", "--lang", "en", "--sample", "--answers", "@a.json", "--out", "@f.docx"), InlineData("fill", "@f.docx", "--out", "@g.docx")]
    public void A_wrong_command_line_is_64_and_writes_nothing(params string[] words)
    {
        var (exit, said, error) = spoffice.Run(words);
        (exit, said).ShouldBe((64, ""));
        error.ShouldNotContain("   at ");
        spoffice.Files.ShouldBeEmpty();
    }

    public void Dispose() => spoffice.Dispose();

    private string Good(params string[] words)
    {
        var (exit, said, error) = spoffice.Run(words);
        (exit, error).ShouldBe((0, ""));
        return said;
    }
}
