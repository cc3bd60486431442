using System.Collections.Immutable;
using SpOffice.Submissions;

namespace SpOffice.Tracking;

/// <summary>What feeding submissions into a tracker did.</summary>
/// <param name="Added">References of new cases.</param>
/// <param name="Updated">References of cases that changed, with the columns.</param>
/// <param name="Unchanged">References of the others.</param>
/// <param name="Failed">Files that could not be taken.</param>
public sealed record FeedReport(
    ImmutableArray<string> Added, ImmutableArray<(string Ref, ImmutableArray<string> Changed)> Updated, ImmutableArray<string> Unchanged, ImmutableArray<(string File, UnreadableException Error)> Failed)
{
    /// <summary>Columns the workbook no longer has, as <c>Table.column</c>, and whole tables by their names.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>Feeds submissions into a tracker, by case reference.</summary>
public static class CaseFeed
{
    /// <summary>Adds or updates the cases. A document that cannot be taken stops none of the others.</summary>
    /// <param name="edit">The changes so far.</param>
    /// <param name="documents">Each file's name, and its submission or the reason why there is none.</param>
    public static FeedReport Add(TrackerEdit edit, IEnumerable<(string File, Submission? Submission, UnreadableException? Error)> documents)
    {
        var added = ImmutableArray.CreateBuilder<string>();
        var updated = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        var unchanged = ImmutableArray.CreateBuilder<string>();
        var failed = ImmutableArray.CreateBuilder<(string, UnreadableException)>();
        var gone = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new Dictionary<(string Ref, string Form), string>();
        foreach (var (file, submission, error) in documents)
        {
            try
            {
                if (submission is null)
                    throw error!;
                var rows = CaseRows.Of(submission, edit.Tracker.Templates, edit.Tracker.Lang).ToList();
                var reference = rows[0].Values["case.reference"];
                if (!seen.TryAdd((reference, submission.Form.Id), file))
                    throw new UnreadableException("reference-twice", ("ref", reference), ("other", seen[(reference, submission.Form.Id)]));
                var kept = rows.Where(row => edit.Tracker.Workbook.Table(row.Table) is not null).ToList();
                gone.UnionWith(rows.Select(row => row.Table).Where(table => edit.Tracker.Workbook.Table(table) is null));
                // All rows of a document or none.
                foreach (var row in kept)
                    edit.Require(row.Table, row.Values);
                var changes = kept.Select(row => edit.Upsert(row.Table, row.Values)).ToList();
                if (changes[0].IsNew)
                    added.Add(reference);
                else if (changes.All(change => change.IsNone))
                    unchanged.Add(reference);
                else
                    updated.Add((reference, [.. changes.SelectMany(change => change.Changed).Where(column => column is not ("case.reference" or "victim.reference")).Distinct()]));
            }
            catch (UnreadableException reason)
            {
                failed.Add((file, reason.In(file)));
            }
        }
        return new FeedReport(added.ToImmutable(), updated.ToImmutable(), unchanged.ToImmutable(), failed.ToImmutable()) { Missing = [.. gone, .. edit.Missing] };
    }
}
