using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>Something drawn. Measures are points of the picture, 96 of which make an inch; y grows downwards.</summary>
internal abstract record Drawn
{
    /// <summary>A straight line; its dashes are the lengths of dash and gap, null for an unbroken line.</summary>
    public sealed record Line(double X1, double Y1, double X2, double Y2, string Colour, double Width, string? Dashes) : Drawn;

    /// <summary>A circle: filled for what happened, open for what is ahead.</summary>
    public sealed record Circle(double X, double Y, string Fill) : Drawn;

    /// <summary>A diamond: what is late.</summary>
    public sealed record Diamond(double X, double Y) : Drawn;

    /// <summary>A line of text on its base line. To the left it ends at its place instead of beginning there.</summary>
    public sealed record Text(double X, double Y, bool ToTheLeft, string Words, string Colour, bool Bold, int Size) : Drawn;
}

/// <summary>A time line laid out: it runs down the page, so that it fits a pane and a sheet of paper. Shapes and words say what colours say, so
/// that it can be printed in black.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Parts">What is drawn, in this order.</param>
internal sealed record TimeLineDrawing(int Width, int Height, ImmutableArray<Drawn> Parts)
{
    public const string Ink = "#1F3A5F";
    public const string Late = "#8C1D18";
    private const string Quiet = "#4A4A4A";

    private const int First = 76;
    private const int Plain = 14;

    // Distances grow with the days between, within what can be read on one page.
    private const double PerDay = 0.45;
    private const double Farthest = 84;

    /// <summary>Lays a time line out.</summary>
    /// <param name="line">The time line.</param>
    /// <param name="templates">Names of months.</param>
    /// <param name="texts">Words of its language.</param>
    /// <param name="narrow">For a pane of 320 pixels: the days stand above what happened, not beside it.</param>
    public static TimeLineDrawing Of(CaseTimeLine line, Templates templates, TrackerTexts texts, bool narrow)
    {
        var (width, axis) = narrow ? (320, 20) : (480, 172);
        var places = Places(line, narrow).ToList();
        var today = places.First(place => place.Entry is null).Y;
        var below = line.Entries.IsEmpty ? today + 34 : places[^1].Y;
        var parts = ImmutableArray.CreateBuilder<Drawn>();
        parts.Add(new Drawn.Text(narrow ? 8 : 20, 34, false, Wording.Fill(texts.Words["timeTitle"], [("ref", line.Ref)]), Ink, true, narrow ? 18 : 20));
        parts.Add(new Drawn.Line(axis, First - 20, axis, today, Ink, 2, null));
        parts.Add(new Drawn.Line(axis, today, axis, below + 16, Ink, 2, "6 4"));
        for (var i = 0; i < places.Count; i++)
        {
            var (day, entry, y) = places[i];
            var date = CaseTimeLine.Day(day, templates, texts);
            if (entry is null)
            {
                parts.Add(new Drawn.Line(narrow ? 8 : 20, y, width - (narrow ? 8 : 20), y, Quiet, 1, "2 3"));
                parts.Add(narrow ? Words(axis + 20, y - 5, $"{texts.Words["timeToday"]}, {date}", Quiet, true) : new Drawn.Text(axis - 18, y - 5, true, date, Quiet, false, Plain));
                if (!narrow)
                    parts.Add(Words(axis + 22, y - 5, texts.Words["timeToday"], Quiet, true));
                continue;
            }
            if (i == 0 || places[i - 1].Entry is null || places[i - 1].Day != day)
                parts.Add(narrow ? Words(axis + 20, y - 13, date, Quiet, false) : new Drawn.Text(axis - 18, y + 5, true, date, Quiet, false, Plain));
            parts.Add(entry.Mark == TimeMark.Overdue ? new Drawn.Diamond(axis, y) : new Drawn.Circle(axis, y, entry.Mark == TimeMark.Happened ? Ink : "#FFFFFF"));
            parts.Add(Words(axis + (narrow ? 20 : 22), y + 5, CaseTimeLine.What(entry, texts), entry.Mark == TimeMark.Overdue ? Late : "#1A1A1A", entry.Mark == TimeMark.Overdue));
        }
        if (line.Entries.IsEmpty)
            parts.Add(Words(axis + 22, below, texts.Words["timeNothing"], Quiet, false));
        return new TimeLineDrawing(width, (int)below + 40, parts.ToImmutable());
    }

    /// <summary>The entries from above down, with today among them.</summary>
    private static IEnumerable<(DateOnly Day, TimeEntry? Entry, double Y)> Places(CaseTimeLine line, bool narrow)
    {
        var y = (double)First;
        DateOnly? before = null;
        IEnumerable<(DateOnly Day, TimeEntry? Entry)> all = [.. line.Entries.Select(entry => (entry.Day, (TimeEntry?)entry)), (line.Today, null)];
        foreach (var (day, entry) in all.OrderBy(place => place.Day).ThenBy(place => place.Entry is null ? 0 : 1))
        {
            // After today even what is due today has its day above it.
            if (before is { } last)
                y += Math.Clamp((day.DayNumber - last.DayNumber) * PerDay, entry is null ? 44 : day == last && !(narrow && day == line.Today) ? 22 : narrow ? 46 : 30, Farthest);
            before = day;
            yield return (day, entry, Math.Round(y));
        }
    }

    private static Drawn.Text Words(double x, double y, string words, string colour, bool bold) => new(x, y, false, words, colour, bold, Plain);

    internal static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
