using System.CommandLine;
using SpOffice.Importing;
using SpOffice.Tracking;
using SpOffice.Tracking.Imports;
using SpOffice.Word;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track import list.xlsx --into tracker.xlsx [--map m.json] [--confirm]</c>: a list that somebody kept before.</summary>
internal static class TrackImport
{
    public static Command Command()
    {
        var list = new Argument<string>("list") { Description = "Your list, an .xlsx or .csv file. It is only read." };
        var into = new Option<string?>("--into") { Description = "The tracker, an .xlsx file." };
        var map = new Option<string?>("--map") { Description = "A mapping that you kept and may have corrected; giving it confirms it." };
        var save = new Option<string?>("--save") { Description = "Write the proposed mapping to this file, to be corrected." };
        var confirm = new Option<bool>("--confirm") { Description = "Import as proposed." };
        var dates = new Option<string?>("--dates") { Description = "Which comes first in dates such as 03/04/2026: day-first or month-first." };
        dates.AcceptOnlyFromAmong("day-first", "month-first");
        var today = Common.Today();
        var force = Common.Force();
        var json = Common.Json();
        var command = new Command("import", "Bring in a list that you kept before: spoffice track import list.xlsx --into tracker.xlsx --confirm")
        {
            list, into, map, save, confirm, dates, today, force, json,
        };
        var tracker = new WhichTracker(command, into);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(list), () =>
        {
            var file = parsed.GetValue(list)!;
            if (parsed.GetValue(into) is { } own && Path.GetFullPath(file) == Path.GetFullPath(own))
                throw new UnreadableException("same-file");
            var place = tracker.Place(parsed);
            var opened = place.Open();
            var sheets = SheetTable.Read(Files.Read(file), Bounds.Native);
            var proposal = parsed.GetValue(map) is { } given ? ImportProposal.Of(sheets, Map(given, parsed.GetValue(dates)), EmbeddedTemplates.All)
                : ImportProposal.Of(sheets, EmbeddedTemplates.All, opened.Lang, parsed.GetValue(dates));
            if (parsed.GetValue(save) is { } kept)
                Files.Write(kept, proposal.ToMap().ToJson(), parsed.GetValue(force));
            var imported = parsed.GetValue(confirm) || parsed.GetValue(map) is not null;
            var report = imported ? place.Change(TrackVerb.Day(parsed.GetValue(today)), edit => CaseImport.Into(edit, proposal)) : CaseImport.Into(new TrackerEdit(opened), proposal);
            var shown = new ImportShown(proposal, report, imported, parsed.GetValue(save), parsed.GetValue(Common.Screen)!);
            if (parsed.GetValue(json))
                Output.Json(shown.Write);
            else
                shown.Print();
            return imported && report.Problems.IsEmpty && report.Conflicts.IsEmpty ? Exit.Ready : Exit.MustLeft;
        }));
        return command;
    }

    private static ImportMap Map(string file, string? dates)
    {
        try
        {
            var map = ImportMap.Parse(Files.Read(file));
            return dates is null ? map : map with { Dates = dates };
        }
        catch (UnreadableException error)
        {
            throw error.In(file);
        }
    }
}
