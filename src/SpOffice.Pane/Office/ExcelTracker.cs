using System.Collections.Immutable;
using Microsoft.JSInterop;
using SpOffice.Submissions;
using SpOffice.Tracking;
using SpOffice.Word;

namespace SpOffice.Pane.Office;

/// <summary>The tracker in the workbook that is open in Excel: its rows, what is due, and documents that are brought into it.</summary>
public sealed class ExcelTracker(Desk desk, ExcelLink excel, Browser browser)
{
    // So many rows are written at a time, so that Excel stays awake and the user can stop it.
    private const int Slice = 40;

    private ImmutableArray<SeenInExcel> seen = [];
    private LongWork? work;

    /// <summary>Something that is shown has changed.</summary>
    public event Action? Changed;

    /// <summary>Documents are read, or their rows written.</summary>
    public LongWork Work => work ??= new(() => Changed?.Invoke());

    /// <summary>The tracker; null where the workbook has none, or it was not read yet.</summary>
    public Tracker? Tracker { get; private set; }

    /// <summary>Whether it was read.</summary>
    public bool IsRead { get; private set; }

    private IEnumerable<string> Names => desk.Templates.Tracker.Tables.Select(table => table.Id);

    /// <summary>Reads the tables.</summary>
    /// <exception cref="JSException">Excel reported a problem.</exception>
    /// <exception cref="TaskCanceledException">Excel does not answer.</exception>
    public async Task Read()
    {
        seen = await excel.Read(Names);
        Tracker = null;
        if (seen.Any(table => table.Table.Name == "Cases"))
            desk.Try(() => Tracker = SeenTable.Tracker(seen.Select(table => table.Table), desk.Templates, Bounds.Browser));
        IsRead = true;
        Changed?.Invoke();
    }

    /// <summary>Says to <paramref name="page"/> whenever the tables change.</summary>
    public Task Watch<T>(DotNetObjectReference<T> page) where T : class => excel.Watch(Names, page);

    /// <summary>Makes the first tables in this workbook.</summary>
    public async Task Create()
    {
        await excel.Create(FirstTable.All(desk.Templates, desk.Texts.Lang));
        await Read();
    }

    /// <summary>Opens a new workbook with the whole tracker, or downloads it where Excel is too old to open one.</summary>
    public async Task OpenNew()
    {
        var file = TrackerFile.Write(desk.Templates, desk.Texts.Lang, []);
        if (!await excel.Open(file))
            await browser.SaveAs("cases.xlsx", file);
    }

    /// <summary>Brings documents into the tracker: rows are added, or found again by their reference.</summary>
    public async Task Add(IReadOnlyList<PickedFile> files)
    {
        if (await browser.Submissions(files, desk.Templates, Work) is not { } documents)
        {
            desk.Announce(desk.Say("casesStopped"), true);
            return;
        }
        await Read();
        if (documents.Count == 0 || Tracker is not { } before)
            return;
        FeedReport? report = null;
        var writes = ImmutableArray<TableWrite>.Empty;
        if (!desk.Try(() => (report, writes) = Fed(before, documents)))
            return;
        var written = await Write(writes);
        await Read();
        desk.Announce(written switch
        {
            "changed" => desk.Say("casesChanged"),
            "denied" => desk.Say("casesDenied"),
            "stopped" => desk.Say("casesStopped"),
            _ => report!.Said(desk),
        }, written != "written" || !report!.Failed.IsEmpty);
    }

    /// <summary>Selects the row of a case.</summary>
    public async Task GoTo(string reference)
    {
        var row = Tracker!.Rows("Cases").FirstOrDefault(row => row["case.reference"] == reference);
        if (row is null || !await excel.GoTo(seen.First(table => table.Table.Name == "Cases"), row.Number - 2))
            desk.Announce(desk.Say("casesGone", ("ref", reference)), true);
    }

    /// <summary>Whether Excel computes the next date of a case, as in the whole tracker: rows that are added have no formula yet.</summary>
    private bool ComputesNext => seen.First(table => table.Table.Name == "Cases").Table.Rows is var rows
        && Tracker!.Columns("Cases").IndexOf(NextDates.Column) is >= 0 and var column && rows.Any(row => row[column].IsFormula);

    private (FeedReport, ImmutableArray<TableWrite>) Fed(Tracker before, List<(string, Submission?, UnreadableException?)> documents)
    {
        var edit = new TrackerEdit(before);
        var report = CaseFeed.Add(edit, documents);
        var after = Tracker.Open(DeadlineRows.Following(edit, DateOnly.FromDateTime(DateTime.Today)), desk.Templates, Bounds.Browser);
        var writes = TableWrite.Between(before, after);
        return (report, ComputesNext ? writes : NextDates.Added(writes, after));
    }

    private async Task<string> Write(ImmutableArray<TableWrite> writes)
    {
        try
        {
            for (var done = 0; done < writes.Length; done += Slice)
            {
                if (!await Work.GoOn("casesWriting", done, writes.Length))
                    return "stopped";
                if (await excel.Write(writes.Skip(done).Take(Slice), seen) is var written and not "written")
                    return written;
                if (done + Slice < writes.Length)
                    seen = await excel.Read(Names);
            }
            return "written";
        }
        finally
        {
            Work.End();
        }
    }
}
