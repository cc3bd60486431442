using System.Globalization;
using SpOffice.Submissions;
using SpOffice.Tests;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Benchmarks;

/// <summary>The tracker beside exceljs, openpyxl and XlsxWriter at the same work. Every job is a process of its own, started cold, by turns.</summary>
internal static class TrackerBenchmark
{
    private const int Rows = 10_000;
    private const int Columns = 20;
    private const int Upserted = 1_000;
    private const int Submissions = 1_000;
    private const int Rounds = 5;

    /// <param name="peers">Folder in which tests/tracker.sh put exceljs and the published command line.</param>
    public static void Run(string peers)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = Directory.CreateTempSubdirectory("spoffice-tracker-").FullName;
        try
        {
            var templates = DocumentBenchmark.All();
            var (large, empty, documents) = (Path.Combine(folder, "large.xlsx"), Path.Combine(folder, "empty.xlsx"), Path.Combine(folder, "documents"));
            File.WriteAllBytes(large, Large(templates));
            File.WriteAllBytes(empty, TrackerFile.Write(templates, "en", []));
            Write(documents, templates);
            // As the command line is set up.
            var environment = new Dictionary<string, string> { ["EXCELJS"] = Path.Combine(Path.GetFullPath(peers), "node_modules", "exceljs"), ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" };
            string Out(string name) => Path.Combine(folder, name);
            string[] Own(params string[] words) => ["dotnet", Path.Combine(AppContext.BaseDirectory, "SpOffice.Benchmarks.dll"), .. words];
            string Peer(string script) => Path.Combine(Repository.Root, "tests", "SpOffice.Benchmarks", "Peers", script);
            string size = $"{Rows}", wide = $"{Columns}", count = $"{Upserted}";
            Compare($"{Rows} rows of {Columns} columns, written", environment,
                ("SpOffice", Own("tracker-write", Out("ours.xlsx"))),
                ("exceljs, streaming", ["node", Peer("exceljs_write.cjs"), Out("exceljs.xlsx"), size, wide]),
                ("openpyxl, write-only", ["/usr/bin/python3", Peer("openpyxl_write.py"), Out("openpyxl.xlsx"), size, wide]),
                ("XlsxWriter, constant memory", ["/usr/bin/python3", Peer("xlsxwriter_write.py"), Out("xlsxwriter.xlsx"), size, wide]));
            Compare($"{Upserted} rows changed or added in a tracker of {Rows}", environment,
                ("SpOffice", Own("tracker-upsert", large, Out("upserted.xlsx"))),
                ("exceljs", ["node", Peer("exceljs_upsert.cjs"), large, Out("exceljs-upserted.xlsx"), size, count]),
                ("openpyxl", ["/usr/bin/python3", Peer("openpyxl_upsert.py"), large, Out("openpyxl-upserted.xlsx"), size, count]));
            Compare($"{Submissions} submissions into a tracker (aim ≤ 3 s)", environment,
                ("SpOffice: track add", ["sh", "-c", $"cp '{empty}' '{Out("fed.xlsx")}' && exec '{Path.Combine(peers, "cli", "spoffice")}' track add '{Out("fed.xlsx")}' '{documents}' --json > /dev/null"]),
                ("zipfile, ElementTree, openpyxl: less is read", ["/usr/bin/python3", Peer("openpyxl_feed.py"), empty, Out("fed-openpyxl.xlsx"), documents]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The rows of the comparison, written by us.</summary>
    public static void Write(string file)
    {
        var templates = DocumentBenchmark.All();
        // Headers come from the tracker's own columns; what stands below is the same work as the others': texts, days, numbers.
        var ids = templates.Tracker.Tables.SelectMany(table => table.Columns).Select(column => column.Id).Distinct().Take(Columns);
        var table = new TrackerTable("Cases", ["case.reference"], [.. ids.Select((id, c) => new TrackerColumn(id, c % 3 == 0 ? "text" : c % 3 == 1 ? "date" : "number", "user", 16))], []);
        var first = new DateOnly(2026, 1, 1);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        for (var r = 0; r < Rows; r++)
        {
            rows.Add(table.Columns.Select((column, c) => KeyValuePair.Create(column.Id, c % 3 == 0 ? string.Create(CultureInfo.InvariantCulture, $"Text {r} of {c}")
                : c % 3 == 1 ? first.AddDays((r + c) % 365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : (r * c).ToString(CultureInfo.InvariantCulture))).ToDictionary());
        }
        File.WriteAllBytes(file, TrackerFile.WriteValues(templates, "en", [(table, rows)]));
    }

    /// <summary>Half of the rows are there, half are new.</summary>
    public static void Upsert(string file, string to)
    {
        var edit = new TrackerEdit(Tracker.Open(File.ReadAllBytes(file), DocumentBenchmark.All(), Bounds.Native));
        for (var n = Rows - Upserted / 2; n < Rows + Upserted / 2; n++)
            edit.Upsert("Cases", new Dictionary<string, string> { ["case.reference"] = Reference(n), ["addressee.country"] = "Canada", ["urgent.requested"] = "yes", ["case.victim-count"] = (n % 9).ToString(CultureInfo.InvariantCulture) });
        File.WriteAllBytes(to, edit.ToBytes());
    }

    /// <summary>A plain table: exceljs writes down each of the million cells of a validation of a whole column, and would compare with nothing else.</summary>
    private static byte[] Large(Templates templates) => TrackerFile.WriteValues(templates, "en", [(templates.Tracker["Cases"], [.. Enumerable.Range(0, Rows).Select(n => new Dictionary<string, string>
    {
        ["case.reference"] = Reference(n),
        ["addressee.country"] = "Arvenia (invented)",
        ["request.mandates"] = "Human rights defenders; Torture",
        ["case.progress"] = "sent",
        ["case.status"] = "continuing",
        ["urgent.requested"] = "no",
        ["case.victim-count"] = "3",
        ["case.first-event"] = "2026-03-14",
    })])]);

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"R{number:00000}");

    private static void Write(string folder, Templates templates)
    {
        Directory.CreateDirectory(folder);
        var sample = templates.Sample(templates.Form("communication"), "en");
        Parallel.For(0, Submissions, number => File.WriteAllBytes(Path.Combine(folder, $"{number:0000}.docx"),
            SubmissionWriter.Write(sample with { Answers = sample.Answers.With("case.reference", new Answer.Text(Reference(number))) }, templates, null, isSample: false, Bounds.Native)));
    }

    private static void Compare(string work, Dictionary<string, string> environment, params (string Name, string[] Command)[] jobs)
    {
        var runs = jobs.Select(_ => new List<ProcessCost>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var job = 0; job < jobs.Length; job++)
                runs[job].Add(ProcessCost.Of(jobs[job].Command, environment));
        }
        Console.WriteLine($"\n{work}; medians of {Rounds}\n\n|  | seconds | processor, s | peak, MB | seconds / ours | fastest, s |\n|---|---:|---:|---:|---:|---:|");
        var medians = runs.Select(all => ProcessCost.Median(all)).ToList();
        for (var job = 0; job < jobs.Length; job++)
            Console.WriteLine($"| {jobs[job].Name} | {medians[job].Seconds:0.00} | {medians[job].Processor:0.00} | {medians[job].Megabytes:0} | {medians[job].Seconds / medians[0].Seconds:0.0} | {runs[job].Min(run => run.Seconds):0.00} |");
    }
}
