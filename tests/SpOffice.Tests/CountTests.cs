using System.Diagnostics;

namespace SpOffice.Tests;

/// <summary><c>tests/count.sh</c>, whose last line tells whether everything passed.</summary>
public sealed class CountTests : IDisposable
{
    private const string AllPass = """<TestRun><Counters total="3" executed="2" passed="2" failed="0" error="0" timeout="0" aborted="0" notExecuted="1" /></TestRun>""";
    private const string OneFails = """<TestRun><Counters total="2" executed="2" passed="1" failed="1" error="0" timeout="0" aborted="0" /></TestRun>""";
    private const string Died = """<TestRun><Counters total="2" executed="2" passed="1" failed="0" error="0" timeout="0" aborted="1" /></TestRun>""";

    private readonly string results = Directory.CreateTempSubdirectory("spoffice-count-").FullName;

    [Fact]
    public void Adds_up_the_files_of_all_projects() => Count(AllPass, AllPass).ShouldBe(("4 passed, 0 failed", 0));

    [Fact]
    public void One_failure_fails_the_whole() => Count(OneFails).ShouldBe(("1 passed, 1 failed", 1));

    [Fact]
    public void A_failure_in_one_project_is_not_lost_beside_another() => Count(AllPass, OneFails).ShouldBe(("3 passed, 1 failed", 1));

    [Fact]
    public void A_test_that_was_aborted_is_a_failure() => Count(Died).ShouldBe(("1 passed, 1 failed", 1));

    [Fact]
    public void Without_a_result_nothing_has_passed() => Count().ShouldBe(("0 passed, 1 failed", 1));

    [Fact]
    public void Results_that_were_cut_off_are_a_failure_and_hide_no_others() => Count("<TestRun><Results>", AllPass).ShouldBe(("2 passed, 1 failed", 1));

    [Fact]
    public void A_broken_step_is_a_failure_even_if_every_test_passed() => Run("1", AllPass).ShouldBe(("2 passed, 1 failed", 1));

    [Fact]
    public void A_broken_step_is_not_counted_on_top_of_the_tests_that_broke_it() => Run("1", OneFails).ShouldBe(("1 passed, 1 failed", 1));

    public void Dispose() => Directory.Delete(results, recursive: true);

    private (string Line, int Exit) Count(params string[] files) => Run("0", files);

    private (string Line, int Exit) Run(string broken, params string[] files)
    {
        for (var i = 0; i < files.Length; i++)
            File.WriteAllText(Path.Combine(results, $"{i}.trx"), files[i]);
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "tests", "count.sh"), results, broken]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (said.TrimEnd('\n'), process.ExitCode);
    }
}
