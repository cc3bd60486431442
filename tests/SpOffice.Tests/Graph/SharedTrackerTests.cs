using SpOffice.Tests.Cli;
using SpOffice.Tests.Tracking;
using SpOffice.Tracking;

namespace SpOffice.Tests.Graph;

/// <summary>The verbs of the tracker on a shared workbook, with the real program.</summary>
public sealed class SharedTrackerTests : IDisposable
{
    private readonly LoopbackGraph graph = new(Trackers.New());
    private readonly InProcess spoffice = new();

    public SharedTrackerTests()
    {
        File.WriteAllText(spoffice["token"], LoopbackGraph.Token + "\n");
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "@case.docx").Exit.ShouldBe(0);
    }

    [Fact]
    public void A_document_is_added_an_event_written_down_and_what_is_due_is_said()
    {
        var added = Run("add", "@case.docx", "--json");
        (added.Exit, added.Error).ShouldBe((0, ""));
        added.Out.ShouldContain("\"added\": [\n    \"K7QM\"");
        Run("log", "--ref", "K7QM", "--event", "sent", "--date", "2026-11-02").Exit.ShouldBe(0);
        Trackers.Open(graph.Workbook).Rows("Submissions").ShouldHaveSingleItem()["submission.sent"].ShouldBe("2026-11-02");
        Run("due", "--today", "2026-11-25").Out.ShouldContain("K7QM");
        Run("add", "@case.docx", "--json").Out.ShouldContain("\"unchanged\": [\n    \"K7QM\"");
        graph.Changes.ShouldBe(2);
    }

    [Fact]
    public async Task Three_programs_that_add_at_the_same_time_lose_nothing_and_double_nothing()
    {
        using var three = new CommandLine();
        File.Copy(spoffice["token"], three.PathOf("token"));
        var references = from writer in Enumerable.Range(1, 3) from i in Enumerable.Range(1, 4) select $"W{writer}{i}";
        foreach (var reference in references)
        {
            Directory.CreateDirectory(three.PathOf(reference[..2]));
            File.WriteAllText(spoffice["reference.json"], $$"""{"case.reference": "{{reference}}"}""");
            spoffice.Run("fill", "@case.docx", "--answers", "@reference.json", "--out", three.PathOf(Path.Combine(reference[..2], reference + ".docx"))).Exit.ShouldBe(0);
        }
        var ran = await Task.WhenAll(Enumerable.Range(1, 3).Select(writer => Task.Run(() =>
            three.Run("track", "add", "--graph", LoopbackGraph.Item, "--shared", "--token-file", "token", "--graph-base", graph.Base, $"W{writer}"), TestContext.Current.CancellationToken)));
        ran.ShouldAllBe(program => program.Exit == 0);
        Trackers.Open(graph.Workbook).Rows("Cases").Select(row => row["case.reference"]).Order(StringComparer.Ordinal).ShouldBe(references);
        Trackers.Open(graph.Workbook).Rows("Consent").Length.ShouldBe(2 * references.Count());
        Trackers.Errors(graph.Workbook).ShouldBeEmpty();
    }

    [Fact]
    public void The_token_may_stand_in_a_variable()
    {
        Environment.SetEnvironmentVariable("SPOFFICE_GRAPH_TOKEN", LoopbackGraph.Token);
        try
        {
            spoffice.Run("track", "due", "--graph", LoopbackGraph.Item, "--shared", "--graph-base", graph.Base).Exit.ShouldBe(0);
        }
        finally
        {
            Environment.SetEnvironmentVariable("SPOFFICE_GRAPH_TOKEN", null);
        }
    }

    [Fact]
    public void Verbs_that_only_read_write_what_they_make_here_and_nothing_there()
    {
        Run("add", "@case.docx").Exit.ShouldBe(0);
        Run("ics", "--out", "@due.ics").Exit.ShouldBe(0);
        Run("week", "--lang", "fr", "--out", "@week.docx").Exit.ShouldBe(0);
        Run("timeline", "--ref", "K7QM", "--out", "@line.svg").Exit.ShouldBe(0);
        Run("share", "--columns", "addressee.country", "--out", "@partners.xlsx").Exit.ShouldBe(0);
        spoffice.Files.ShouldBe(["case.docx", "due.ics", "line.svg", "partners.xlsx", "token", "week.docx"]);
        graph.Changes.ShouldBe(1);
    }

    [Theory, InlineData("en", "high risk"), InlineData("fr", "risque élevé"), InlineData("es", "alto riesgo")]
    public void While_a_case_is_marked_high_risk_nothing_is_written_to_a_shared_workbook(string screen, string said)
    {
        Run("add", "@case.docx").Exit.ShouldBe(0);
        graph.Change(workbook =>
        {
            var edit = new TrackerEdit(Trackers.Open(workbook));
            edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = "K7QM", ["case.high-risk"] = "yes" }, everything: true);
            return edit.ToBytes();
        });
        var (before, changes) = (graph.Workbook, graph.Changes);
        var (exit, _, error) = Run("log", "--ref", "K7QM", "--event", "sent", "--date", "2026-11-02", "--screen", screen);
        exit.ShouldBe(2);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldSatisfyAllConditions(sentence => sentence.ShouldContain(said, Case.Insensitive), sentence => sentence.ShouldContain("K7QM"));
        (graph.Workbook, graph.Changes).ShouldBe((before, changes));
        Run("due", "--today", "2026-11-25").Exit.ShouldBe(0);
    }

    [Theory, InlineData("en", "Microsoft"), InlineData("fr", "Microsoft"), InlineData("es", "Microsoft")]
    public void Without_a_word_that_others_can_read_it_nothing_is_sent(string screen, string host)
    {
        var (exit, _, error) = spoffice.Run("track", "due", "--graph", LoopbackGraph.Item, "--graph-base", graph.Base, "--token-file", "@token", "--screen", screen);
        exit.ShouldBe(2);
        error.ShouldContain(host);
        error.ShouldContain("--shared");
        graph.Asked.ShouldBeEmpty();
    }

    [Theory, InlineData(401, "new one"), InlineData(403, "owner"), InlineData(404, "ids"), InlineData(410, "recycle bin")]
    public void What_is_wrong_is_one_sentence_that_names_the_item_and_says_what_to_do(int status, string whatToDo)
    {
        graph.Fail("GET", status);
        var (exit, output, error) = Run("due");
        (exit, output).ShouldBe((2, ""));
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            sentence => sentence.ShouldContain(LoopbackGraph.Item), sentence => sentence.ShouldContain(whatToDo));
    }

    [Fact]
    public void A_file_that_is_no_workbook_or_no_tracker_is_said_and_stays()
    {
        graph.Change(_ => "hello"u8.ToArray());
        Run("add", "@case.docx").Error.ShouldContain("not an Excel workbook");
        graph.Workbook.ShouldBe("hello"u8.ToArray());
    }

    [Fact]
    public void Without_a_token_it_says_where_one_goes()
    {
        File.WriteAllText(spoffice["token"], "");
        Run("due").Error.ShouldContain("SPOFFICE_GRAPH_TOKEN");
        graph.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void Neither_the_token_nor_a_name_of_the_case_is_in_what_is_said_or_sent()
    {
        var said = "";
        foreach (var trouble in new Action[] { () => graph.Fail("PUT", 403), () => graph.Fail("GET", 401), () => graph.ContentAt = "http://elsewhere.example/", () => graph.ContentAt = null })
        {
            graph.Change(_ => Trackers.New());
            trouble();
            var (_, output, error) = Run("add", "@case.docx", "--json");
            said += output + error;
            said += Run("add", "@case.docx").Error;
        }
        said.ShouldContain("K7QM");
        said.ShouldNotContain("canary-token");
        var package = SpOffice.Word.Package.OpenWorkbook(graph.Workbook, SpOffice.Word.Bounds.Native);
        var sent = string.Concat(package.Names.Select(name => System.Text.Encoding.UTF8.GetString(package[name]!)));
        sent.ShouldContain("K7QM");
        foreach (var name in new[] { "Ilaria", "case.docx", "canary-token" })
            (said + sent).ShouldNotContain(name);
    }

    [Theory]
    [InlineData("due", "t.xlsx", "--graph", LoopbackGraph.Item)]
    [InlineData("due")]
    [InlineData("add", "--graph", LoopbackGraph.Item)]
    [InlineData("add", "t.xlsx")]
    public void Which_tracker_is_meant_must_be_clear(params string[] words) => spoffice.Run(["track", .. words]).Exit.ShouldBe(64);

    public void Dispose()
    {
        spoffice.Dispose();
        graph.Dispose();
    }

    private (int Exit, string Out, string Error) Run(string verb, params string[] words) =>
        spoffice.Run(["track", verb, "--graph", LoopbackGraph.Item, "--shared", "--token-file", "@token", "--graph-base", graph.Base, .. words]);
}
