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
    public void A_tracker_is_begun_in_a_workbook_that_holds_nothing_and_never_over_one_that_does()
    {
        graph.Change(_ => new EmptyWorkbook().File);
        Run("new", "--lang", "fr", "--json").ShouldBe((0, $"{{\n  \"written\": \"{LoopbackGraph.Item}\"\n}}\n", ""));
        Trackers.Open(graph.Workbook).Lang.ShouldBe("fr");
        var (exit, _, error) = Run("new", "--lang", "en");
        (exit, Trackers.Open(graph.Workbook).Lang).ShouldBe((2, "fr"));
        error.ShouldContain("not empty");
        foreach (var full in new[] { EmptyWorkbook.WithCell(), RichWorkbook.Of() })
        {
            graph.Change(_ => full);
            Run("new", "--lang", "en").Exit.ShouldBe(2);
            graph.Workbook.ShouldBe(full);
        }
        spoffice.Run("track", "new", "--lang", "en", "--out", "@t.xlsx", "--graph", LoopbackGraph.Item).Exit.ShouldBe(64);
    }

    [Fact]
    public void Somebodys_copy_is_merged_into_the_shared_workbook_and_conflicts_are_listed()
    {
        Run("add", "@case.docx").Exit.ShouldBe(0);
        var theirs = Trackers.Set(Trackers.Add(graph.Workbook, Trackers.Sample("B2XR")).File, "Cases", new() { ["case.reference"] = "K7QM", ["case.status"] = "resolved", ["case.note"] = "theirs" });
        File.WriteAllBytes(spoffice["theirs.xlsx"], theirs);
        var (exit, output, _) = Run("merge", "@theirs.xlsx", "--json");
        exit.ShouldBe(1);
        output.ShouldContain("\"column\": \"case.status\"");
        var cases = Trackers.Open(graph.Workbook).Rows("Cases").ToDictionary(row => row["case.reference"]);
        (cases.Count, cases["K7QM"]["case.note"], cases["K7QM"]["case.status"] == "resolved").ShouldBe((2, "theirs", false));
        spoffice.Files.ShouldNotContain("both.xlsx");
        Run("merge", "@theirs.xlsx", "--out", "@both.xlsx").Exit.ShouldBe(64);
        File.ReadAllBytes(spoffice["theirs.xlsx"]).ShouldBe(theirs);
    }

    [Fact]
    public void A_list_is_imported_once_it_is_confirmed()
    {
        File.WriteAllText(spoffice["list.csv"], "Ref,Country,Date sent\nB2XR,Canada,2026-11-02\n");
        Run("import", "@list.csv").Exit.ShouldBe(1);
        graph.Changes.ShouldBe(0);
        Run("import", "@list.csv", "--confirm").Exit.ShouldBe(0);
        Trackers.Open(graph.Workbook).Rows("Submissions").ShouldHaveSingleItem()["submission.sent"].ShouldBe("2026-11-02");
        Run("import", "@list.csv", "--confirm").Out.ShouldContain("1");
        graph.Changes.ShouldBe(1);
    }

    /// <summary>Whatever verb writes, the change is made again to what others left.</summary>
    [Theory, InlineData(409), InlineData(412), InlineData(423), InlineData(429), InlineData(500), InlineData(503)]
    public void Every_verb_that_writes_tries_again_and_keeps_what_others_wrote(int status)
    {
        File.WriteAllText(spoffice["list.csv"], "Ref,Country\nB2XR,Canada\n");
        File.WriteAllBytes(spoffice["theirs.xlsx"], Trackers.Add(Trackers.New(), Trackers.Sample("C3")).File);
        var other = 0;
        foreach (var words in new string[][] { ["add", "@case.docx"], ["log", "--ref", "K7QM", "--event", "sent", "--date", "2026-11-02"], ["merge", "@theirs.xlsx"], ["import", "@list.csv", "--confirm"] })
        {
            graph.Fail("PUT", status, meanwhile: () => graph.Change(content => Trackers.Add(content, Trackers.Sample($"OTHER{++other}")).File));
            Run(words[0], words[1..]).Exit.ShouldBe(0);
        }
        Trackers.Open(graph.Workbook).Rows("Cases").Select(row => row["case.reference"]).Order(StringComparer.Ordinal).ShouldBe(["B2XR", "C3", "K7QM", "OTHER1", "OTHER2", "OTHER3", "OTHER4"]);
        graph.Change(_ => new EmptyWorkbook().File);
        graph.Fail("PUT", status);
        Run("new", "--lang", "en").Exit.ShouldBe(0);
        Trackers.Open(graph.Workbook).Rows("Rules").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Three_programs_with_three_verbs_at_the_same_time_lose_nothing()
    {
        using var three = new CommandLine();
        File.Copy(spoffice["token"], three.PathOf("token"));
        File.Copy(spoffice["case.docx"], three.PathOf("case.docx"));
        File.WriteAllText(three.PathOf("list.csv"), "Ref,Country\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"L-{i},Canada\n")));
        File.WriteAllBytes(three.PathOf("theirs.xlsx"), Trackers.Add(Trackers.New("es"), [.. Enumerable.Range(1, 5).Select(i => Trackers.Sample($"M-{i}"))]).File);
        var ran = await Task.WhenAll(new string[][] { ["add", "case.docx"], ["import", "list.csv", "--confirm"], ["merge", "theirs.xlsx"] }.Select(words => Task.Run(() =>
            three.Run(["track", words[0], "--graph", LoopbackGraph.Item, "--shared", "--token-file", "token", "--graph-base", graph.Base, .. words[1..]]), TestContext.Current.CancellationToken)));
        ran.ShouldAllBe(program => program.Exit == 0);
        Trackers.Open(graph.Workbook).Rows("Cases").Length.ShouldBe(26);
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
    [InlineData("import", "l.csv")]
    [InlineData("import", "l.csv", "--into", "t.xlsx", "--graph", LoopbackGraph.Item)]
    [InlineData("merge", "--graph", LoopbackGraph.Item)]
    [InlineData("merge", "a.xlsx", "b.xlsx", "--graph", LoopbackGraph.Item)]
    public void Which_tracker_is_meant_must_be_clear(params string[] words) => spoffice.Run(["track", .. words]).Exit.ShouldBe(64);

    public void Dispose()
    {
        spoffice.Dispose();
        graph.Dispose();
    }

    private (int Exit, string Out, string Error) Run(string verb, params string[] words) =>
        spoffice.Run(["track", verb, "--graph", LoopbackGraph.Item, "--shared", "--token-file", "@token", "--graph-base", graph.Base, .. words]);
}
