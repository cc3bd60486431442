using System.Diagnostics;
using SpOffice.Tests.Tracking;

namespace SpOffice.Tests.Cli;

/// <summary>What goes wrong while a tracker is written leaves it as it was.</summary>
public sealed class TrackerFaultsTests : IDisposable
{
    private readonly CommandLine spoffice = new();
    private readonly byte[] before;

    public TrackerFaultsTests()
    {
        spoffice.Run("track", "new", "--lang", "en", "--out", "t.xlsx").Exit.ShouldBe(0);
        spoffice.Run("new", "communication", "--lang", "en", "--sample", "--out", "case.docx").Exit.ShouldBe(0);
        before = File.ReadAllBytes(spoffice.PathOf("t.xlsx"));
    }

    [Theory, InlineData("~$t.xlsx"), InlineData(".~lock.t.xlsx#")]
    public void A_tracker_that_is_open_elsewhere_is_not_written(string mark)
    {
        File.WriteAllText(spoffice.PathOf(mark), "");
        var ran = spoffice.Run("track", "add", "t.xlsx", "case.docx");
        ran.Exit.ShouldBe(2);
        ran.Error.ShouldContain("close it there");
        File.ReadAllBytes(spoffice.PathOf("t.xlsx")).ShouldBe(before);
    }

    [Fact]
    public void A_full_disk_leaves_the_old_file_and_nothing_else()
    {
        // No file may grow beyond 8 blocks of 512 bytes, which is what a full disk looks like to a program.
        // The runtime keeps code it has compiled in such a file too, unless told otherwise.
        using var process = Start("sh", "-c", $"trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0 exec dotnet '{Program}' track add t.xlsx case.docx");
        process.WaitForExit();
        process.ExitCode.ShouldBe(2);
        process.StandardError.ReadToEnd().ShouldContain("cannot be written");
        File.ReadAllBytes(spoffice.PathOf("t.xlsx")).ShouldBe(before);
        Directory.GetFiles(spoffice.Folder, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_kills_it_finds_the_old_file_or_the_new_one()
    {
        File.Copy(spoffice.PathOf("t.xlsx"), spoffice.PathOf("whole.xlsx"));
        spoffice.Run("track", "add", "whole.xlsx", "case.docx", "--today", "2026-11-25").Exit.ShouldBe(0);
        var after = File.ReadAllBytes(spoffice.PathOf("whole.xlsx"));
        foreach (var wait in new[] { 50, 150, 250, 350, 450, 550, 650 })
        {
            File.WriteAllBytes(spoffice.PathOf("t.xlsx"), before);
            using var process = Start("dotnet", Program, "track", "add", "t.xlsx", "case.docx", "--today", "2026-11-25");
            process.WaitForExit(wait);
            process.Kill();
            process.WaitForExit();
            File.ReadAllBytes(spoffice.PathOf("t.xlsx")).ShouldSatisfyAllConditions(now => (now.AsSpan().SequenceEqual(before) || now.AsSpan().SequenceEqual(after)).ShouldBeTrue());
        }
    }

    [Theory, InlineData("due"), InlineData("ics"), InlineData("week")]
    public void A_day_that_cannot_be_read_is_said_beside_what_is_due(string verb)
    {
        spoffice.Run("track", "add", "t.xlsx", "case.docx", "--today", "2026-11-25").Exit.ShouldBe(0);
        var form = Trackers.Open(File.ReadAllBytes(spoffice.PathOf("t.xlsx"))).Rows("Submissions").Single();
        File.WriteAllBytes(spoffice.PathOf("t.xlsx"), Trackers.Set(File.ReadAllBytes(spoffice.PathOf("t.xlsx")), "Submissions",
            new() { ["case.reference"] = "K7QM", ["submission.form"] = form["submission.form"], ["submission.sent"] = "31 June 2026" }));
        var ran = spoffice.Run(["track", verb, "t.xlsx", "--today", "2026-11-25", "--json", .. verb switch { "due" => Array.Empty<string>(), "ics" => ["--out", "d.ics"], _ => ["--lang", "en", "--out", "w.docx"] }]);
        ran.Exit.ShouldBe(0);
        ran.Error.Trim().ShouldBe("Submissions, row 2: no day can be read in “Sent by us”, so nothing is counted from it. Write it as 2026-11-24.");
        System.Text.Json.JsonDocument.Parse(ran.Out).RootElement.ValueKind.ShouldNotBe(System.Text.Json.JsonValueKind.Undefined);
    }

    public void Dispose() => spoffice.Dispose();

    private static string Program => Path.Combine(AppContext.BaseDirectory, "spoffice.dll");

    private Process Start(string program, params string[] words) =>
        Process.Start(new ProcessStartInfo(program, words) { WorkingDirectory = spoffice.Folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
}
