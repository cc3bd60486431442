using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SpOffice.Tracking;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track due tracker.xlsx [--days n] [--today d] [--json]</c>: what is to do, the earliest first.</summary>
internal static class TrackDue
{
    public static Command Command()
    {
        var days = Days(null);
        var today = Common.Today();
        var json = Common.Json();
        var command = new Command("due", "Say what is due: spoffice track due tracker.xlsx --days 30") { days, today, json };
        var tracker = new WhichTracker(command);
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), tracker.Name(parsed), () =>
        {
            var day = TrackVerb.Day(parsed.GetValue(today));
            var due = Until(tracker.Place(parsed).Open(), day, parsed.GetValue(days), parsed.GetValue(Common.Screen)!);
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, due, day, parsed.GetValue(Common.Screen)!));
            else
                Print(due, day, parsed.GetValue(Common.Screen)!);
            return Exit.Ready;
        }));
        return command;
    }

    public static Option<int?> Days(int? standard) => new("--days") { Description = "Only what is due within so many days, and what is overdue.", DefaultValueFactory = _ => standard };

    /// <summary>What is due so far; days that cannot be read are told, since nothing is counted from them.</summary>
    public static List<Due> Until(SpOffice.Tracking.Tracker tracker, DateOnly today, int? days, string screen)
    {
        foreach (var unread in UnreadDay.Of(tracker))
            Console.Error.WriteLine(Output.Sentence(unread.Told(tracker), screen));
        return [.. DueList.Of(tracker, today).Where(due => days is null || due.Day.DayNumber <= (long)today.DayNumber + days)];
    }

    private static void Print(IReadOnlyList<Due> due, DateOnly today, string screen)
    {
        var texts = EmbeddedTemplates.All.TrackerWording[screen];
        if (due.Count == 0)
            Console.WriteLine(texts.Words["nothingDue"]);
        foreach (var item in due)
        {
            var late = item.Day < today ? $" ({texts.Words["overdue"]})" : "";
            Console.WriteLine(string.Join("  ", new[] { Day(item.Day) + Hour(item) + late, item.Ref, item.Text ?? item.Verb(texts), item.BasisText(texts, EmbeddedTemplates.All), Source(item, screen) }.Where(part => part.Length > 0)));
        }
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Due> due, DateOnly today, string screen)
    {
        var texts = EmbeddedTemplates.All.TrackerWording[screen];
        json.WriteStartArray();
        foreach (var item in due)
        {
            json.WriteStartObject();
            json.WriteString("ref", item.Ref);
            json.WriteString("what", item.Text ?? item.Verb(texts));
            json.WriteString("due", Day(item.Day));
            json.WriteString("basis", item.BasisText(texts, EmbeddedTemplates.All));
            json.WriteString("source", Source(item, screen));
            json.WriteString("id", item.Id);
            json.WriteString("rule", item.Rule);
            json.WriteString("meaning", item.Meaning(EmbeddedTemplates.All, screen));
            json.WriteBoolean("overdue", item.Day < today);
            json.WriteString("hour", item.Hour?.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("zone", item.Zone is { Length: > 0 } zone ? zone : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>In full, so that it can be looked up. Of a calendar entry it is what stands in the calendar, perhaps the user's own words.</summary>
    private static string Source(Due item, string screen) => item.Rule == "calendar" ? item.Source : EmbeddedTemplates.All.Rules.Cite(item.Source, screen);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hour(Due item) => item.Hour is { } hour ? $" {hour.ToString("HH:mm", CultureInfo.InvariantCulture)} {item.Zone}".TrimEnd() : "";
}
