using System.Collections.Frozen;
using System.Collections.Immutable;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Tracking;

/// <summary>A row of the tracker.</summary>
/// <param name="Number">Its row on the sheet.</param>
/// <param name="Values">By column; empty cells are left out.</param>
/// <param name="Formulas">Columns in which a formula stands.</param>
public sealed record TrackerRow(int Number, IReadOnlyDictionary<string, string> Values, IReadOnlySet<string> Formulas)
{
    /// <summary>The value of a column, empty if there is none.</summary>
    public string this[string column] => Values.GetValueOrDefault(column, "");

    /// <summary>The day in a column, or null.</summary>
    public DateOnly? Day(string column) => TrackerCells.DayOf(this[column]);
}

/// <summary>A tracker as it stands in a workbook. Its tables are found by their names, its columns by their headers in any language,
/// wherever they were moved.</summary>
public sealed class Tracker
{
    private const int MostTexts = 20_000;
    private const int LongestShared = 80;

    private readonly Dictionary<string, ImmutableArray<TrackerRow>> rows = [];
    private readonly Dictionary<string, ImmutableArray<string?>> columns = [];

    // Days, States and sources come again and again: each is kept once.
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    private Tracker(byte[] file, Workbook workbook, Templates templates)
    {
        (File, Workbook, Templates) = (file, workbook, templates);
        if (workbook.Table("Cases") is null)
            throw new UnreadableException("no-tracker");
        Lang = Templates.Languages.MaxBy(lang => Headers().Count(header => header.Header == templates.TrackerWording[lang].Columns.GetValueOrDefault(header.Column ?? "")))!;
        Cells = new TrackerCells(templates.Tracker, templates.TrackerWording, templates.Dates, workbook.From1904);
    }

    /// <summary>Opens a tracker.</summary>
    /// <exception cref="UnreadableException">The file is no workbook, or holds no table of cases.</exception>
    public static Tracker Open(byte[] file, Templates templates, Bounds bounds) => new(file, Workbook.Open(file, bounds), templates);

    /// <summary>A tracker whose parts changed since it was opened; the file is still the one that was opened.</summary>
    internal static Tracker Of(Package changed, Tracker opened) => new(opened.File, Workbook.Of(changed), opened.Templates);

    /// <summary>The language most of its headers are in.</summary>
    public string Lang { get; }

    /// <summary>The workbook.</summary>
    public Workbook Workbook { get; }

    /// <summary>The file it was opened from.</summary>
    public byte[] File { get; }

    internal Templates Templates { get; }

    internal TrackerCells Cells { get; }

    /// <summary>The rows of a table that hold something; none if the table is gone.</summary>
    public ImmutableArray<TrackerRow> Rows(string table)
    {
        if (!rows.TryGetValue(table, out var known))
            rows[table] = known = Workbook.Table(table) is { } area ? Read(Templates.Tracker[table], area) : [];
        return known;
    }

    /// <summary>Columns of a table from left to right; null for those that are not ours.</summary>
    public ImmutableArray<string?> Columns(string table)
    {
        if (!columns.TryGetValue(table, out var known))
            columns[table] = known = [.. (Workbook.Table(table)?.Columns ?? []).Select(column => Templates.TrackerWording.Column(table, column.Header))];
        return known;
    }

    /// <summary>The table's place in the workbook.</summary>
    /// <exception cref="UnreadableException">The table or a column of its key is gone.</exception>
    internal TableArea Area(string table)
    {
        var texts = Templates.TrackerWording[Lang];
        var area = Workbook.Table(table) ?? throw new UnreadableException("table-gone", ("table", table), ("sheet", texts.Tables[table]));
        foreach (var key in Templates.Tracker[table].Key.Where(key => Columns(table).Count(column => column == key) != 1))
            throw new UnreadableException("column-gone", ("table", table), ("column", texts.Columns[key]));
        return area;
    }

    private string Once(string text)
    {
        if (text.Length > LongestShared)
            return text;
        if (texts.TryGetValue(text, out var known))
            return known;
        if (texts.Count < MostTexts)
            texts.Add(text);
        return text;
    }

    private IEnumerable<(string Header, string? Column)> Headers() =>
        Templates.Tracker.Tables.SelectMany(table => (Workbook.Table(table.Id)?.Columns ?? []).Select(column => (column.Header, Templates.TrackerWording.Column(table.Id, column.Header))));

    private ImmutableArray<TrackerRow> Read(TrackerTable table, TableArea area)
    {
        var found = ImmutableArray.CreateBuilder<TrackerRow>();
        var known = Columns(table.Id).Select(id => id is null ? null : table.Column(id)).ToArray();
        var ids = table.Columns.Select(column => column.Id).ToArray();
        var (number, values, formulas) = (0, new Dictionary<string, string>(), new HashSet<string>());
        IReadOnlySet<string> shared = ImmutableHashSet<string>.Empty;
        void Finish()
        {
            // Formulas alone do not make a row: they stand in the empty one too.
            if (!values.Keys.Any(column => !formulas.Contains(column)))
                return;
            if (!shared.SetEquals(formulas))
                shared = formulas.ToFrozenSet();
            found.Add(new TrackerRow(number, RowValues.Of(ids, values), shared));
        }
        Workbook.Read(area.SheetPart, new CellRange(area.Range.Left, area.HeaderRow + 1, area.Range.Right, area.LastDataRow), (column, row, value) =>
        {
            if (row != number)
            {
                Finish();
                number = row;
                values.Clear();
                formulas.Clear();
            }
            if (column - area.Range.Left >= known.Length || known[column - area.Range.Left] is not { } ours)
                return;
            if (value.IsFormula)
                formulas.Add(ours.Id);
            if (Cells.Value(ours, value) is { Length: > 0 } text)
                values[ours.Id] = Once(text);
        });
        Finish();
        return found.ToImmutable();
    }
}
