using System.Collections.Immutable;
using SpOffice.Excel;

namespace SpOffice.Tracking;

/// <summary>Changes to one table.</summary>
internal sealed class TableEdit
{
    private readonly Tracker tracker;
    private readonly TrackerTable table;
    private readonly ImmutableArray<string?> columns;
    // Of a row that is added every value is written.
    private static readonly HashSet<string> Everything = [];

    private readonly string[] ids;
    private readonly List<(int Row, RowValues Values, IReadOnlySet<string> Formulas)> rows = [];
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, HashSet<string>> changed = [];
    private readonly int firstFree;

    public TableEdit(Tracker tracker, TrackerTable table)
    {
        (this.tracker, this.table, ids) = (tracker, table, [.. table.Columns.Select(column => column.Id)]);
        Area = tracker.Area(table.Id);
        columns = tracker.Columns(table.Id);
        foreach (var row in tracker.Rows(table.Id))
            Index(row.Number, row.Values as RowValues ?? RowValues.Of(ids, row.Values), row.Formulas);
        // An empty table keeps one empty row.
        firstFree = rows.Count > 0 ? Area.LastDataRow + 1 : Area.HeaderRow + 1;
    }

    public TableArea Area { get; }

    public List<string> Missing { get; } = [];

    public bool HasChanges => changed.Count > 0;

    /// <summary>Where the table ends now, if it grew.</summary>
    public int? Grown => rows.Count > 0 && rows[^1].Row is var last && last > Area.LastDataRow ? last : null;

    public IEnumerable<TrackerRow> Rows() => rows.Select(row => new TrackerRow(row.Row, row.Values, row.Formulas));

    public IReadOnlyDictionary<string, string>? Row(string[] key) => byKey.TryGetValue(Joined(key), out var index) ? rows[index].Values : null;

    public RowChange Upsert(IReadOnlyDictionary<string, string> values, bool everything)
    {
        Require(values);
        var key = KeyOf(values);
        return byKey.TryGetValue(key, out var index) ? Update(index, values, everything) : Add(values);
    }

    /// <exception cref="UnreadableException">key-twice, or total-row where the row would be new.</exception>
    public void Require(IReadOnlyDictionary<string, string> values)
    {
        var key = KeyOf(values);
        if (twice.Contains(key))
            throw new UnreadableException("key-twice", ("table", table.Id), ("key", string.Join(' ', table.Key.Select(column => values.GetValueOrDefault(column, "")))));
        if (Area.HasTotals && !byKey.ContainsKey(key))
            throw new UnreadableException("total-row", ("table", table.Id));
    }

    /// <summary>Sets values of a row that is known by its place.</summary>
    public RowChange Set(int number, IReadOnlyDictionary<string, string> values)
    {
        var index = rows.FindIndex(row => row.Row == number);
        var change = Update(index, values, everything: true);
        byKey[KeyOf(rows[index].Values)] = index;
        return change;
    }

    public void WriteTo(SheetEdit edit)
    {
        if (SheetStyles.IsProtected(tracker.Workbook.Package[Area.SheetPart]!))
            throw new UnreadableException("sheet-protected", ("table", table.Id));
        var styles = LastStyles();
        foreach (var (index, names) in changed)
        {
            var (row, values, _) = rows[index];
            var (isNew, all) = (row > Area.LastDataRow, ReferenceEquals(names, Everything));
            if (TableSheet.Height(table, values) is { } height)
                edit.Heights[row] = height;
            edit.Set(row, Area.Range.Left, Area.Range.Right, () => Cells(values, names, isNew, all, styles));
        }
        if (Grown is not { } bottom)
            return;
        Refuse(bottom);
        edit.Grown.Add((Area.Range, bottom));
    }

    private IEnumerable<(int Column, CellWrite Write)> Cells(RowValues values, HashSet<string> names, bool isNew, bool all, Dictionary<int, int> styles)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var (column, formula) = (Area.Range.Left + i, Area.Columns[i].Formula);
            int? style = isNew ? styles.GetValueOrDefault(i, -1) is var own and >= 0 ? own : null : null;
            if (isNew && formula is not null)
                yield return (column, new CellWrite(CellValue.Empty, formula, style));
            else if (columns[i] is { } id && (all ? values.ContainsKey(id) : names.Contains(id)))
                yield return (column, new CellWrite(tracker.Cells.Cell(table.Column(id)!, values.GetValueOrDefault(id, ""), tracker.Lang), null, style));
            else if (isNew && style is not null)
                yield return (column, new CellWrite(CellValue.Empty, null, style));
        }
    }

    private RowChange Update(int index, IReadOnlyDictionary<string, string> values, bool everything)
    {
        var (row, before, formulas) = rows[index];
        Dictionary<string, string>? present = null;
        var names = new List<string>();
        foreach (var (id, value) in values)
        {
            if (table.Column(id) is not { } column || column.Filled == "formula" || formulas.Contains(id) || !Has(id))
                continue;
            var now = (present ?? (IReadOnlyDictionary<string, string>)before).GetValueOrDefault(id, "");
            var mayChange = everything || column.Filled == "document" || (column.Filled == "start" && now.Length == 0);
            if (!mayChange || now == Kept(column, value))
                continue;
            (present ??= before.ToDictionary())[id] = Kept(column, value);
            names.Add(id);
        }
        if (present is not null)
        {
            rows[index] = (row, RowValues.Of(ids, present), formulas);
            Note(index, names);
        }
        return new RowChange(false, [.. names]);
    }

    private RowChange Add(IReadOnlyDictionary<string, string> values)
    {
        if (Area.HasTotals)
            throw new UnreadableException("total-row", ("table", table.Id));
        var present = new Dictionary<string, string>();
        foreach (var column in table.Columns.Where(column => column.Filled != "formula"))
        {
            if (Kept(column, values.GetValueOrDefault(column.Id) is { Length: > 0 } given ? given : column.Filled == "start" ? column.Start ?? "" : "") is { Length: > 0 } value && Has(column.Id))
                present[column.Id] = value;
        }
        var row = rows.Count == 0 ? firstFree : Math.Max(firstFree, rows[^1].Row + 1);
        Index(row, RowValues.Of(ids, present), ImmutableHashSet<string>.Empty);
        changed[rows.Count - 1] = Everything;
        return new RowChange(true, [.. present.Keys]);
    }

    /// <summary>A value as it will be read again.</summary>
    private string Kept(TrackerColumn column, string value) => value.Length == 0 ? "" : tracker.Cells.Value(column, tracker.Cells.Cell(column, value, tracker.Lang));

    private bool Has(string id)
    {
        if (columns.Contains(id))
            return true;
        Missing.Add($"{table.Id}.{id}");
        return false;
    }

    private void Note(int index, IEnumerable<string> names)
    {
        if (!changed.TryGetValue(index, out var noted))
            changed[index] = noted = [];
        if (!ReferenceEquals(noted, Everything))
            noted.UnionWith(names);
    }

    private void Index(int row, RowValues values, IReadOnlySet<string> formulas)
    {
        var key = KeyOf(values);
        rows.Add((row, values, formulas));
        // What a formula gives may change with the next calculation: it tells no row from another.
        if (table.Key.Any(formulas.Contains) || table.Key.All(column => !values.ContainsKey(column)) || byKey.TryAdd(key, rows.Count - 1))
            return;
        twice.Add(key);
    }

    private string KeyOf(IReadOnlyDictionary<string, string> values) => Joined(table.Key.Select(column => values.GetValueOrDefault(column, "")));

    private static string Joined(IEnumerable<string> key) => string.Join('\u001F', key);

    /// <summary>Formats of the last row, by column of the table.</summary>
    private Dictionary<int, int> LastStyles() => SheetStyles.OfRow(tracker.Workbook.Package[Area.SheetPart]!, Area.LastDataRow, Area.Range.Left);

    /// <summary>Rows are never moved, so the table can grow only where nothing stands below it.</summary>
    private void Refuse(int bottom)
    {
        var below = new CellRange(Area.Range.Left, Area.Range.Bottom + 1, Area.Range.Right, bottom);
        var taken = bottom > Spreadsheet.LastRow || tracker.Workbook.Tables.Any(other => other.SheetPart == Area.SheetPart && other.Part != Area.Part && other.Range.Touches(below));
        tracker.Workbook.Read(Area.SheetPart, below, (_, _, _) => taken = true);
        if (taken || SheetStyles.HasMergeIn(tracker.Workbook.Package[Area.SheetPart]!, below))
            throw new UnreadableException("no-room-below", ("table", table.Id));
    }
}
