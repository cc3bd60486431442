using System.CommandLine;

namespace SpOffice.Cli.Tracker;

/// <summary><c>spoffice track new|add|log|due|ics|week|merge|share|import|timeline</c>: the list of cases, in Excel.</summary>
internal static class TrackVerb
{
    public static Command Command() => new("track", "Keep a list of your cases in Excel, and what is due.")
    {
        TrackNew.Command(), TrackAdd.Command(), TrackLog.Command(), TrackDue.Command(), TrackIcs.Command(), TrackWeek.Command(), TrackMerge.Command(), TrackShare.Command(), TrackImport.Command(), TrackTimeLine.Command(),
    };

    public static DateOnly Day(DateOnly? given) => given ?? DateOnly.FromDateTime(DateTime.Today);

    public static SpOffice.Tracking.Tracker Open(string file) => TrackerPlace.Of(file).Open();
}
