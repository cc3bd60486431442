using System.Collections.Immutable;
using SpOffice.Importing;

namespace SpOffice.Tracking.Imports;

/// <summary>What a column of a list was taken for.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Column"><c>Table.column</c> of the tracker, or null.</param>
/// <param name="Refused"><c>name</c>, <c>contact</c> or <c>note</c> where it never enters the tracker.</param>
public sealed record ColumnMatch(string Header, string? Column, string? Refused)
{
    /// <summary>Columns it may stand for, where neither header nor cells decide.</summary>
    public ImmutableArray<string> Unclear { get; init; } = [];

    /// <summary>The header that was taken for the same column before.</summary>
    public string? Other { get; init; }
}

/// <summary>A list as it was understood: the sheet, the row of its headers and what each column is. A person confirms it.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="HeaderRow">The row of the headers, from 1.</param>
/// <param name="Matches">From left to right.</param>
/// <param name="Dates">Which comes first in dates written in figures, if somebody said so.</param>
public sealed record ImportProposal(SheetTable Sheet, int HeaderRow, ImmutableArray<ColumnMatch> Matches, string? Dates)
{
    private const string Key = "Cases.case.reference";
    private const int HeadersWithin = 50;
    private const int Looked = 50;

    /// <summary>The mapping to confirm, correct or keep.</summary>
    public ImportMap ToMap() => new(Sheet.Name, HeaderRow, Matches.ToDictionary(match => match.Header, match => match.Column)) { Dates = Dates };

    /// <summary>Finds the sheet, its headers and the columns.</summary>
    /// <param name="sheets">The list.</param>
    /// <param name="templates">Headers and words.</param>
    /// <param name="lang">Language of the tracker.</param>
    /// <param name="dates"><c>day-first</c>, <c>month-first</c> or null.</param>
    /// <exception cref="UnreadableException">no-headers.</exception>
    public static ImportProposal Of(ImmutableArray<SheetTable> sheets, Templates templates, string lang, string? dates)
    {
        var rules = templates.Import;
        var (sheet, row, score) = (from candidate in sheets
                                   from top in candidate.Top.Take(HeadersWithin)
                                   select (candidate, top.Number, Score(top.Headers(), rules))).DefaultIfEmpty().MaxBy(found => found.Item3);
        if (score == 0)
            throw new UnreadableException("no-headers");
        return new ImportProposal(sheet, row, [.. Match(sheet, row, templates, lang, dates)], dates);
    }

    /// <summary>The list as a mapping says it is.</summary>
    /// <exception cref="UnreadableException">no-sheet, map-header, map-column, map-refused or no-headers.</exception>
    public static ImportProposal Of(ImmutableArray<SheetTable> sheets, ImportMap map, Templates templates)
    {
        var sheet = sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, map.Sheet, StringComparison.OrdinalIgnoreCase))
            ?? throw new UnreadableException("no-sheet", ("sheet", map.Sheet), ("known", string.Join(", ", sheets.Select(known => known.Name))));
        var headers = sheet.Headers(map.HeaderRow);
        foreach (var (header, column) in map.Columns)
        {
            if (headers.All(known => known.Header != header))
                throw new UnreadableException("map-header", ("header", header), ("row", $"{map.HeaderRow}"));
            if (column is not null && !templates.Import.Columns.Contains(column))
                throw new UnreadableException("map-column", ("column", column));
            if (column is not null && templates.Import.Refused(header) is not null)
                throw new UnreadableException("map-refused", ("header", header));
        }
        if (!map.Columns.ContainsValue(Key))
            throw new UnreadableException("no-headers");
        return new ImportProposal(sheet, map.HeaderRow, [.. headers.Select(header => new ColumnMatch(header.Header, map.Columns.GetValueOrDefault(header.Header), templates.Import.Refused(header.Header)))], map.Dates);
    }

    /// <summary>Only a row with a reference among its headers is one; of several, the one in which most is known.</summary>
    private static int Score(ImmutableArray<(int Column, string Header)> headers, ImportRules rules) =>
        headers.Any(header => rules.Of(header.Header).Contains(Key)) ? headers.Sum(header => rules.Of(header.Header).Length > 0 || rules.Refused(header.Header) is not null ? 1 : 0) : 0;

    private static IEnumerable<ColumnMatch> Match(SheetTable sheet, int headerRow, Templates templates, string lang, string? dates)
    {
        var cells = new ImportCells(templates, lang, sheet.From1904);
        var taken = new Dictionary<string, string>();
        foreach (var (number, header) in sheet.Headers(headerRow))
        {
            var may = templates.Import.Of(header);
            if (may.IsEmpty)
            {
                yield return new ColumnMatch(header, null, templates.Import.Refused(header));
                continue;
            }
            var free = may.Where(column => !taken.ContainsKey(column)).ToList();
            if (free.Count == 0)
            {
                yield return new ColumnMatch(header, null, null) { Other = taken[may[0]], Unclear = [may[0]] };
                continue;
            }
            var below = sheet.Top.Where(row => row.Number > headerRow).Select(row => row[number]).Where(cell => cell.Text.Length > 0).Take(Looked).ToList();
            var known = free.Select(column => (Column: column, Count: below.Count(cell => cells.Read(column, cell, dates ?? ListedDay.OrderOf(header) ?? "day-first").Problem is null))).ToList();
            var best = known.MaxBy(column => column.Count);
            // The two tables with a procedure list the same words: then the first is meant.
            if (free.Count > 1 && known.Count(column => column.Count == best.Count) > 1 && known.Select(column => templates.Tracker[ImportRules.TableOf(column.Column)].Column(ImportRules.ColumnOf(column.Column))!.List).Distinct().Count() > 1)
            {
                yield return new ColumnMatch(header, null, null) { Unclear = [.. free] };
                continue;
            }
            taken[best.Column] = header;
            yield return new ColumnMatch(header, best.Column, null);
        }
    }
}
