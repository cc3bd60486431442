using SpOffice.Graph;
using SpOffice.Tests.Tracking;
using SpOffice.Tracking;

namespace SpOffice.Tests.Graph;

public sealed class SharedWorkbookTests : IDisposable
{
    private readonly LoopbackGraph graph = new(Trackers.New());
    private readonly HttpClient http = SharedWorkbook.Client();
    private readonly List<TimeSpan> waits = [];

    [Fact]
    public void A_change_is_fetched_made_and_put_back_under_the_condition_of_its_ETag()
    {
        Shared().Change(Adding("K7QM"));
        References().ShouldBe(["K7QM"]);
        graph.Asked.Select(asked => (asked.Method, asked.IfMatch)).ShouldBe([("GET", null), ("GET", null), ("GET", null), ("PUT", "\"{8567605F-7A07-491F},1\"")]);
    }

    [Fact]
    public void Every_request_with_the_token_goes_to_the_item_and_no_other_bears_it()
    {
        Shared().Change(Adding("K7QM"));
        graph.Asked.Where(asked => asked.Token is not null).Select(asked => asked.Path).Distinct()
            .ShouldBe([$"/v1.0/{LoopbackGraph.Item}", $"/v1.0/{LoopbackGraph.Item}/content"]);
        graph.Asked.Where(asked => asked.Token is null).ShouldHaveSingleItem().Path.ShouldBe("/download");
    }

    [Fact]
    public void What_changes_nothing_is_not_written()
    {
        Shared().Change(content => [.. content]);
        graph.Asked.ShouldAllBe(asked => asked.Method == "GET");
    }

    [Fact]
    public void A_change_of_somebody_else_in_between_stays_and_ours_is_made_to_it()
    {
        graph.Fail("PUT", 412, meanwhile: () => graph.Change(Adding("THEIRS")));
        Shared().Change(Adding("OURS"));
        References().ShouldBe(["THEIRS", "OURS"]);
    }

    [Fact]
    public async Task Three_who_write_at_the_same_time_lose_nothing_and_double_nothing()
    {
        await Task.WhenAll(Enumerable.Range(1, 3).Select(writer => Task.Factory.StartNew(() =>
        {
            var shared = Shared(Patience.Usual with { Attempts = 60, First = TimeSpan.FromMilliseconds(5), Longest = TimeSpan.FromMilliseconds(60) });
            for (var i = 1; i <= 6; i++)
                shared.Change(Adding($"W{writer}-{i}"));
        }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        References().Order(StringComparer.Ordinal).ShouldBe(from writer in Enumerable.Range(1, 3) from i in Enumerable.Range(1, 6) select $"W{writer}-{i}");
        graph.Changes.ShouldBe(18);
        Trackers.Errors(graph.Workbook).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_whose_answer_was_lost_is_not_made_twice()
    {
        graph.LoseNextAnswer();
        Shared().Change(Adding("K7QM"));
        References().ShouldBe(["K7QM"]);
        graph.Changes.ShouldBe(1);
    }

    [Theory, InlineData(409), InlineData(423), InlineData(429), InlineData(500), InlineData(502), InlineData(503), InlineData(504)]
    public void What_may_pass_is_tried_again(int status)
    {
        graph.Fail("GET", status, times: 2);
        Shared().Change(Adding("K7QM"));
        graph.Fail("PUT", status, times: 3);
        Shared().Change(Adding("B2XR"));
        References().ShouldBe(["K7QM", "B2XR"]);
        waits.Count.ShouldBe(5);
    }

    [Fact]
    public void The_wait_is_as_long_as_the_server_asks_and_otherwise_doubles_up_to_a_limit()
    {
        graph.Fail("GET", 429, retryAfter: "7");
        graph.Fail("GET", 503, times: 4);
        Shared(Patience.Usual with { First = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromSeconds(6), Chance = () => 1, Wait = waits.Add }).Read();
        waits.Select(wait => wait.TotalSeconds).ShouldBe([7.5, 2, 4, 6, 6]);
    }

    [Fact]
    public void Those_who_were_refused_together_do_not_come_back_together()
    {
        var chances = new[] { 0, 0.5, 1 }.Select(chance => Patience.Usual with { Chance = () => chance });
        chances.Select(patience => patience.After(1, null).TotalMilliseconds).ShouldBe([250, 375, 500]);
        chances.ShouldAllBe(patience => patience.After(1, TimeSpan.FromSeconds(3)) > TimeSpan.FromSeconds(3));
    }

    [Theory, InlineData("PUT", 412, "graph-contended"), InlineData("PUT", 423, "graph-locked"), InlineData("GET", 429, "graph-busy"), InlineData("PUT", 503, "graph-busy"), InlineData("GET", 409, "graph-contended")]
    public void After_so_many_attempts_it_gives_up_and_nothing_is_written(string method, int status, string reason)
    {
        graph.Fail(method, status, times: 50);
        Reason(() => Shared().Change(Adding("K7QM"))).ShouldBe(reason);
        graph.Asked.Count(asked => asked.Method == method && asked.Token is not null).ShouldBe(4);
        graph.Changes.ShouldBe(0);
    }

    [Fact]
    public void Who_asks_for_too_long_a_wait_is_not_waited_for()
    {
        graph.Fail("GET", 429, retryAfter: "600");
        Reason(() => Shared().Read()).ShouldBe("graph-later");
        waits.ShouldBeEmpty();
    }

    [Theory, InlineData(401, "graph-signed-out"), InlineData(403, "graph-forbidden"), InlineData(404, "graph-not-found"), InlineData(410, "graph-gone"), InlineData(507, "graph-full"), InlineData(400, "graph-refused")]
    public void What_cannot_pass_is_said_at_once(int status, string reason)
    {
        graph.Fail("GET", status);
        Reason(() => Shared().Read()).ShouldBe(reason);
        graph.Fail("PUT", status);
        Reason(() => Shared().Change(Adding("K7QM"))).ShouldBe(reason);
        (waits.Count, graph.Changes).ShouldBe((0, 0));
    }

    [Fact]
    public void A_folder_or_something_deleted_is_no_workbook()
    {
        graph.Facet = "folder";
        Reason(() => Shared().Read()).ShouldBe("graph-no-file");
        graph.Facet = "deleted";
        Reason(() => Shared().Read()).ShouldBe("graph-gone");
    }

    [Fact]
    public void Content_elsewhere_is_fetched_encrypted_or_not_at_all()
    {
        graph.ContentAt = "http://tenant.sharepoint.example/download";
        Reason(() => Shared().Read()).ShouldBe("graph-unsafe");
        graph.ContentAt = graph.Base.Replace("/v1.0", "/download").Replace("127.0.0.1", "localhost");
        Shared().Read().ShouldBe(graph.Workbook);
    }

    [Fact]
    public void Redirects_have_an_end()
    {
        graph.ContentAt = $"{graph.Base}/{LoopbackGraph.Item}/content";
        // The same address, asked without the token, is refused.
        Reason(() => Shared().Read()).ShouldBe("graph-signed-out");
        graph.Asked.Count.ShouldBe(3);
    }

    [Theory, InlineData("*"), InlineData("")]
    public void Without_an_ETag_nothing_is_written(string tag)
    {
        graph.ETag = _ => tag;
        Reason(() => Shared().Change(Adding("K7QM"))).ShouldBe("graph-unusual");
        graph.Changes.ShouldBe(0);
    }

    [Fact]
    public void An_ETag_without_quotation_marks_is_sent_as_it_came()
    {
        graph.ETag = version => $"aNDJCQTc!{version}.0";
        Shared().Change(Adding("K7QM"));
        References().ShouldBe(["K7QM"]);
    }

    [Fact]
    public void More_than_is_read_of_a_file_is_not_read() =>
        Reason(() => new SharedWorkbook(GraphItem.Of(LoopbackGraph.Item, graph.Base), AccessToken.Of(LoopbackGraph.Token), http, Quick(), 1000).Read()).ShouldBe("too-large");

    [Fact]
    public void Nobody_there_is_said_with_the_host()
    {
        graph.Dispose();
        Should.Throw<UnreadableException>(() => Shared().Read()).Values.ShouldContain(("host", "127.0.0.1"));
    }

    public void Dispose()
    {
        http.Dispose();
        graph.Dispose();
    }

    private Patience Quick() => Patience.Usual with { Attempts = 4, Wait = waits.Add };

    private SharedWorkbook Shared(Patience? patience = null) =>
        new(GraphItem.Of(LoopbackGraph.Item, graph.Base), AccessToken.Of(LoopbackGraph.Token), http, patience ?? Quick(), 200 << 20);

    private static Func<byte[], byte[]> Adding(string reference) => content =>
    {
        var edit = new TrackerEdit(Trackers.Open(content));
        edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = reference });
        return edit.HasChanges ? edit.ToBytes() : content;
    };

    private IEnumerable<string> References() => Trackers.Open(graph.Workbook).Rows("Cases").Select(row => row["case.reference"]);

    private static string Reason(Action action) => Should.Throw<UnreadableException>(action).Id;
}
