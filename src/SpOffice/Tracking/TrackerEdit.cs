using System.Collections.Immutable;
using System.Xml.Linq;
using SpOffice.Excel;
using SpOffice.Word;

namespace SpOffice.Tracking;

/// <summary>What became of a row.</summary>
/// <param name="IsNew">Whether it was added.</param>
/// <param name="Changed">Columns that changed.</param>
public sealed record RowChange(bool IsNew, ImmutableArray<string> Changed)
{
    /// <summary>Whether it stayed as it was.</summary>
    public bool IsNone => !IsNew && Changed.IsEmpty;
}

/// <summary>Changes to a tracker, collected and then written at once. Only the sheets and tables that change are written anew; every other part
/// of the workbook stays the same, byte for byte. No row is ever moved or deleted.</summary>
public sealed class TrackerEdit(Tracker tracker)
{
    private readonly Dictionary<string, TableEdit> tables = [];

    /// <summary>The tracker as it was.</summary>
    public Tracker Tracker => tracker;

    /// <summary>Columns that have a value but no place in the workbook any more, as <c>Table.column</c>.</summary>
    public IEnumerable<string> Missing => tables.Values.SelectMany(table => table.Missing).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Whether anything changed.</summary>
    public bool HasChanges => tables.Values.Any(table => table.HasChanges);

    /// <summary>Sets a row by its key: adds it, or changes the columns that a document may change. What the user typed stays.</summary>
    /// <param name="table">The table.</param>
    /// <param name="values">By column, the key among them.</param>
    /// <param name="everything">Whether columns of the user's are set too, as when the user says so.</param>
    /// <exception cref="UnreadableException">The key stands in two rows, or in a formula; or the table cannot be written.</exception>
    public RowChange Upsert(string table, IReadOnlyDictionary<string, string> values, bool everything = false) => Edit(table).Upsert(values, everything);

    /// <summary>Asks whether a row can be set, before anything that belongs to it is.</summary>
    /// <exception cref="UnreadableException">The key stands in two rows, or the table cannot be written.</exception>
    public void Require(string table, IReadOnlyDictionary<string, string> values) => Edit(table).Require(values);

    /// <summary>Sets values of a row that is known by its place, the user's columns too.</summary>
    public RowChange Set(string table, TrackerRow row, IReadOnlyDictionary<string, string> values) => Edit(table).Set(row.Number, values);

    /// <summary>The values of a row as they will be, or null if there is none.</summary>
    public IReadOnlyDictionary<string, string>? Row(string table, params string[] key) => Edit(table).Row(key);

    /// <summary>The rows of a table as they will be.</summary>
    public IEnumerable<TrackerRow> Rows(string table) => tracker.Workbook.Table(table) is null ? [] : Edit(table).Rows();

    /// <summary>The workbook with the changes. Excel computes it anew when it opens it.</summary>
    public byte[] ToBytes() => HasChanges ? Applied().ToBytes() : tracker.Workbook.Package.ToBytes();

    /// <summary>The tracker with the changes, to be changed further before anything is written.</summary>
    public Tracker ToTracker() => HasChanges ? Tracker.Of(Applied(), tracker) : tracker;

    private Package Applied()
    {
        var package = tracker.Workbook.Package;
        foreach (var sheet in tables.Values.Where(table => table.HasChanges).GroupBy(table => table.Area.SheetPart))
        {
            var edit = new SheetEdit();
            foreach (var table in sheet)
            {
                table.WriteTo(edit);
                if (table.Grown is { } bottom)
                    package = package.With(table.Area.Part, table.Area.EndingAt(package[table.Area.Part]!, bottom));
            }
            package = package.With(sheet.Key, edit.Apply(package[sheet.Key]!));
        }
        return package.With(tracker.Workbook.Main, Recalculated());
    }

    private byte[] Recalculated()
    {
        var root = new XElement(tracker.Workbook.Root);
        var calculation = root.Element(Spreadsheet.S + "calcPr");
        if (calculation is null)
        {
            calculation = new XElement(Spreadsheet.S + "calcPr");
            var before = root.Elements().LastOrDefault(element => element.Name.LocalName is "definedNames" or "externalReferences" or "functionGroups" or "sheets");
            before!.AddAfterSelf(calculation);
        }
        calculation.SetAttributeValue("fullCalcOnLoad", "1");
        return XmlBytes.Of(root);
    }

    private TableEdit Edit(string table) => tables.TryGetValue(table, out var edit) ? edit : tables[table] = new TableEdit(tracker, tracker.Templates.Tracker[table]);
}
