using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>A table as it is made in a workbook that has none yet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Columns">From left to right.</param>
public sealed record FirstTable(string Name, string Sheet, ImmutableArray<FirstColumn> Columns)
{
    // What documents fill, and what the clock of deadlines counts from.
    private static readonly string[] Needed = ["Cases", "Submissions", "Communications", "Deadlines", "Consent"];

    /// <summary>The tables a tracker cannot do without, in a language. Columns that Excel would compute are in the whole tracker only, see
    /// <see cref="TrackerFile"/>; but for the next date of a case, which is written here, see <see cref="NextDates"/>.</summary>
    public static ImmutableArray<FirstTable> All(Templates templates, string lang) =>
    [
        .. from table in templates.Tracker.Tables
           where Needed.Contains(table.Id)
           let texts = templates.TrackerWording[lang]
           select new FirstTable(table.Id, texts.Tables[table.Id],
               [.. table.Columns.Where(column => column.Filled != "formula" || column.Id == NextDates.Column).Select(column => new FirstColumn(texts.Columns[column.Id], column.Kind, column.Width))]),
    ];
}

/// <summary>A column of it.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Kind"><c>text</c>, <c>date</c>, <c>choice</c> or <c>number</c>.</param>
/// <param name="Width">In characters.</param>
public sealed record FirstColumn(string Header, string Kind, double Width);
