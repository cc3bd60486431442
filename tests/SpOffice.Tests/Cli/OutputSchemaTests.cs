using System.Text.Json.Nodes;

namespace SpOffice.Tests.Cli;

public sealed class OutputSchemaTests : IDisposable
{
    private readonly CommandLine spoffice = new();

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task Answers_satisfy_their_schema(string lang)
    {
        spoffice.Run("new", "communication", "--lang", lang, "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("answers", spoffice.Run("read", "sample.docx", "--json"));
    }

    [Fact]
    public async Task Answers_of_an_empty_document_satisfy_their_schema()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--out", "empty.docx").Exit.ShouldBe(0);
        await Satisfies("answers", spoffice.Run("read", "empty.docx", "--json"));
    }

    [Fact]
    public async Task A_report_on_good_empty_and_missing_files_satisfies_its_schema()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        spoffice.Run("new", "communication", "--lang", "fr", "--out", "empty.docx").Exit.ShouldBe(0);
        var report = spoffice.Run("check", "sample.docx", "empty.docx", "missing.docx", "--today", "2026-11-24", "--screen", "es", "--json");
        report.Exit.ShouldBe(2);
        await Satisfies("check", report, exit: 2);
        JsonNode.Parse(report.Out)!.AsArray()[1]!["findings"]!.AsArray().Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Forms_satisfy_their_schema() => await Satisfies("forms", spoffice.Run("forms", "--json"));

    [Theory, InlineData(""), InlineData("slavery"), InlineData("no such words")]
    public async Task Mandates_satisfy_their_schema(string words) => await Satisfies("mandates", spoffice.Run("mandates", "--find", words, "--json"));

    [Fact]
    public async Task Suggested_mandates_satisfy_their_schema()
    {
        spoffice.Run("new", "communication", "--lang", "fr", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("suggestions", spoffice.Run("mandates", "--for", "sample.docx", "--screen", "es", "--json"));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task A_route_satisfies_its_schema(string screen)
    {
        File.WriteAllText(spoffice.PathOf("r.json"), """{"danger": "none", "consent": "yes", "what": ["missing", "detained", "law", "call", "visit", "reply", "un-contact"], "date": "2026-10"}""");
        await Satisfies("route", spoffice.Run("route", "--answers", "r.json", "--screen", screen, "--json"));
    }

    [Theory, InlineData(), InlineData("--to-verify")]
    public async Task Facts_satisfy_their_schema(params string[] options) => await Satisfies("facts", spoffice.Run(["facts", "--json", .. options]));

    [Fact]
    public async Task Names_satisfy_their_schema()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("names", spoffice.Run("names", "sample.docx", "--json"));
    }

    [Fact]
    public async Task A_version_and_a_stopped_one_satisfy_their_schema()
    {
        spoffice.Run("new", "communication", "--lang", "es", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("version", spoffice.Run("version", "sample.docx", "--for", "public", "--out", "out", "--json"));
        File.WriteAllText(spoffice.PathOf("list.txt"), "withdrawn: Ilaria Venn");
        await Satisfies("version", spoffice.Run("version", "sample.docx", "--for", "complete", "--out", "never", "--list", "list.txt", "--json"), exit: 1);
        Directory.Exists(spoffice.PathOf("never")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_taken_from_a_list_satisfies_its_schema()
    {
        spoffice.Run("new", "communication", "--lang", "fr", "--out", "case.docx").Exit.ShouldBe(0);
        File.WriteAllText(spoffice.PathOf("list.csv"), "Nom;Date de naissance\nMira Olt;3/4/1990");
        await Satisfies("import", spoffice.Run("victims", "case.docx", "--import", "list.csv", "--json"), exit: 1);
        await Satisfies("error", spoffice.Run("victims", "case.docx", "--import", "missing.csv", "--json"), exit: 2);
        File.WriteAllText(spoffice.PathOf("events.csv"), "Date;Lieu;Faits\n2026-10-12;Port Alder;Deux hommes sont venus.");
        await Satisfies("import", spoffice.Run("chronology", "case.docx", "--import", "events.csv", "--json"));
    }

    [Fact]
    public async Task Trends_satisfy_their_schema()
    {
        spoffice.Run("new", "communication", "--lang", "es", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("trends", spoffice.Run("trends", "sample.docx", "--json"));
        await Satisfies("trends", spoffice.Run("trends", "sample.docx", "missing.docx", "--json"), exit: 2);
    }

    [Fact]
    public async Task A_report_on_a_cleaned_file_satisfies_its_schema()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("clean", spoffice.Run("clean", "sample.docx", "--out", "copy.docx", "--json"));
    }

    [Theory, InlineData("forms", "unheard-of"), InlineData("read", "missing.docx"), InlineData("read", ".")]
    public async Task An_error_satisfies_its_schema(string verb, string about) => await Satisfies("error", spoffice.Run(verb, about, "--json"), exit: 2);

    [Fact]
    public async Task A_speaking_time_satisfies_its_schema()
    {
        Assert.SkipUnless(spoffice.Run("--help").Out.Contains("  say "), "The verb is to come.");
        File.WriteAllText(spoffice.PathOf("statement.txt"), "A/HRC/61/48.\n\n2027: 3 OHCHR.");
        foreach (var lang in new[] { "en", "fr", "es" })
            await Satisfies("say", spoffice.Run("say", "statement.txt", "--lang", lang, "--json"));
    }

    [Fact]
    public async Task What_the_tracker_says_satisfies_its_schemas()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        await Satisfies("track-new", spoffice.Run("track", "new", "--lang", "fr", "--out", "t.xlsx", "--json"));
        File.Copy(spoffice.PathOf("t.xlsx"), spoffice.PathOf("other.xlsx"));
        await Satisfies("track-add", spoffice.Run("track", "add", "t.xlsx", "sample.docx", "missing.docx", "--json"), exit: 2);
        await Satisfies("track-log", spoffice.Run("track", "log", "t.xlsx", "--ref", "K7QM", "--event", "sent", "--date", "2026-11-02", "--json"));
        await Satisfies("track-log", spoffice.Run("track", "log", "t.xlsx", "--ref", "K7QM", "--event", "letter", "--letter", "AL XAA 3/2026", "--json"));
        await Satisfies("track-ics", spoffice.Run("track", "ics", "t.xlsx", "--out", "due.ics", "--json"));
        await Satisfies("track-week", spoffice.Run("track", "week", "t.xlsx", "--lang", "es", "--out", "week.docx", "--json"));
        await Satisfies("track-share", spoffice.Run("track", "share", "t.xlsx", "--columns", "addressee.country", "--out", "share.xlsx", "--json"));
        await Satisfies("track-timeline", spoffice.Run("track", "timeline", "t.xlsx", "--ref", "K7QM", "--out", "line.svg", "--json"));
        await Satisfies("track-due", spoffice.Run("track", "due", "t.xlsx", "--today", "2026-11-25", "--json"));
        File.WriteAllText(spoffice.PathOf("list.csv"), "Ref,Victim,Pays,Envoyé le,Réponse\nK7QM,x,Canada,03/04/2026,soon\nB2,,Canada,2026-11-02,\nAna,,,,\n");
        await Satisfies("track-import", spoffice.Run("track", "import", "list.csv", "--into", "t.xlsx", "--save", "map.json", "--json"), exit: 1);
        await Satisfies("track-import", spoffice.Run("track", "import", "list.csv", "--into", "t.xlsx", "--map", "map.json", "--json"), exit: 1);
        (await Schema.Errors(Path.Combine(Repository.Root, "docs", "schemas", "track-map.schema.json"), File.ReadAllText(spoffice.PathOf("map.json")))).ShouldBeEmpty();
        await Satisfies("track-merge", spoffice.Run("track", "merge", "other.xlsx", "t.xlsx", "--out", "both.xlsx", "--json"));
    }

    /// <summary>Other programs rely on exactly these members.</summary>
    [Fact]
    public void Adding_to_a_tracker_says_what_was_agreed_and_nothing_else()
    {
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "sample.docx").Exit.ShouldBe(0);
        spoffice.Run("track", "new", "--lang", "en", "--out", "t.xlsx").Exit.ShouldBe(0);
        JsonNode Said(params string[] documents) => JsonNode.Parse(spoffice.Run(["track", "add", "t.xlsx", .. documents, "--json"]).Out)!;
        JsonNode.DeepEquals(Said("sample.docx"), JsonNode.Parse("""{"added": ["K7QM"], "updated": [], "unchanged": [], "failed": []}""")).ShouldBeTrue();
        JsonNode.DeepEquals(Said("sample.docx"), JsonNode.Parse("""{"added": [], "updated": [], "unchanged": ["K7QM"], "failed": []}""")).ShouldBeTrue();
        File.WriteAllText(spoffice.PathOf("a.json"), """{"urgent.requested": "no"}""");
        spoffice.Run("fill", "sample.docx", "--answers", "a.json", "--out", "changed.docx").Exit.ShouldBe(0);
        JsonNode.DeepEquals(Said("changed.docx"), JsonNode.Parse("""{"added": [], "updated": [{"ref": "K7QM", "changed": ["urgent.requested"]}], "unchanged": [], "failed": []}""")).ShouldBeTrue();
        var failed = Said("missing.docx")["failed"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
        (failed["file"]!.GetValue<string>(), failed.Count, failed["error"]!["id"]!.GetValue<string>()).ShouldBe(("missing.docx", 2, "not-found"));
    }

    [Theory, InlineData("90", 0), InlineData("1", 1)]
    public async Task A_fit_satisfies_its_schema(string limit, int exit)
    {
        File.WriteAllText(spoffice.PathOf("draft.md"), "Speaker at risk: no\n\n[must] Mr. President,\n\nWe ask you to act.\n[or] Act.");
        foreach (var lang in new[] { "en", "fr", "es" })
            await Satisfies("fit", spoffice.Run("fit", "draft.md", "--lang", lang, "--limit", limit, "--also", "60", "--json"), exit);
    }

    [Theory]
    [InlineData("check", """[{"file": "a.docx", "form": "communication", "lang": "en", "ready": "yes", "required": {"asked": 1, "answered": 1}, "likely": "urgent", "findings": []}]""")]
    [InlineData("check", """{"file": "a.docx", "error": {"id": "not-found", "message": "It is not there."}}""")]
    [InlineData("forms", """[{"id": "communication"}]""")]
    [InlineData("mandates", """[{"id": "Torture"}]""")]
    [InlineData("suggestions", """[{"id": "torture", "why": "", "score": 5, "channel": "hrc@example.org", "lastVerified": "2026-11-24"}]""")]
    [InlineData("route", """{"outcome": "go", "title": "Go", "now": true, "first": [], "doors": [], "also": []}""")]
    [InlineData("route-answers", """{"schema": 1, "answers": {"what": "detained"}}""")]
    [InlineData("facts", """[{"file": "mandates.json", "id": "torture", "about": "email", "confidence": "guessed", "source": "ours", "asOf": "2026-11-24"}]""")]
    [InlineData("error", """{"error": {"id": "not-found"}}""")]
    [InlineData("error", """{"error": {"id": "not-found", "message": "It is not there.", "stack": "at line 3"}}""")]
    [InlineData("answers", """{"schema": 1, "form": "communication", "version": 1, "lang": "en", "answers": {"victim.age": 41}}""")]
    [InlineData("answers", """{"schema": 1, "form": "communication", "version": 1, "lang": "en", "answers": {"victim.age": {"none": "forgotten"}}}""")]
    [InlineData("answers", """{"form": "communication", "version": 1, "lang": "en", "answers": {}}""")]
    [InlineData("say", """{"lang": "en", "limit": 90, "register": "council", "seconds": 80, "low": 70, "high": 95, "chance": 85, "words": 200, "syllables": 320, "neededWordsPerMinute": 133, "speakersThatFast": null, "spoken": "", "passages": []}""")]
    public async Task A_wrong_shape_is_caught(string schema, string json) => (await Schema.Errors(PathOf(schema), json)).ShouldNotBeEmpty();

    [Fact]
    public async Task The_shape_of_a_speaking_time_is_accepted() => (await Schema.Errors(PathOf("say"),
        """{"lang": "en", "limit": 90, "register": "council", "seconds": 80.4, "low": 66.1, "high": 97.9, "chance": 0.85, "words": 200, "syllables": 320, "neededWordsPerMinute": 133.3, "speakersThatFast": 0.74, "spoken": "Thank you.", "passages": [{"text": "Thank you.", "seconds": 80.4}], "expensive": [{"written": "4,873", "spoken": "four", "seconds": 1.2, "shorter": null}], "unknownAcronyms": []}""")).ShouldBeEmpty();

    public void Dispose() => spoffice.Dispose();

    private static string PathOf(string schema) => Path.Combine(Repository.Root, "docs", "schemas", $"{schema}.schema.json");

    private static async Task Satisfies(string schema, Ran ran, int exit = 0)
    {
        ran.Exit.ShouldBe(exit, ran.Error);
        ran.Error.ShouldBeEmpty();
        (await Schema.Errors(PathOf(schema), ran.Out)).ShouldBeEmpty(ran.Out);
    }
}
