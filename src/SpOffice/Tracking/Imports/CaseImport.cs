using System.Collections.Immutable;

namespace SpOffice.Tracking.Imports;

/// <summary>What an import does, or would do.</summary>
/// <param name="Added">References of new cases.</param>
/// <param name="Updated">References of cases that change, with the columns.</param>
/// <param name="Unchanged">References of the others.</param>
/// <param name="Conflicts">Where list and tracker differ in a column of the user's: the tracker's value is kept.</param>
/// <param name="Problems">What could not be taken over, by row of the list.</param>
public sealed record ImportReport(
    ImmutableArray<string> Added, ImmutableArray<(string Ref, ImmutableArray<string> Changed)> Updated, ImmutableArray<string> Unchanged,
    ImmutableArray<MergeConflict> Conflicts, ImmutableArray<ImportProblem> Problems);

/// <summary>Brings a list that somebody kept before into a tracker, by reference. The list is only read.</summary>
public sealed class CaseImport
{
    private readonly TrackerEdit edit;
    private readonly Templates templates;
    private readonly ILookup<string, TrackerRow> submissions;
    private readonly Dictionary<string, (bool IsNew, HashSet<string> Changed)> cases = [];
    private readonly List<MergeConflict> conflicts = [];
    private readonly List<ImportProblem> problems;

    private CaseImport(TrackerEdit edit, List<ImportProblem> problems)
    {
        (this.edit, this.problems, templates) = (edit, problems, edit.Tracker.Templates);
        submissions = edit.Rows("Submissions").ToList().ToLookup(row => row["case.reference"]);
    }

    /// <summary>Imports; the changes are collected in <paramref name="edit"/>, so that nothing is written until somebody confirmed.</summary>
    /// <exception cref="UnreadableException">The table of cases cannot be written.</exception>
    public static ImportReport Into(TrackerEdit edit, ImportProposal proposal)
    {
        var list = new ListRows(proposal, edit.Tracker.Templates, edit.Tracker.Lang);
        var rows = list.Read();
        var stages = rows.Where(row => row.Table != "Cases").ToLookup(row => row.Ref);
        var import = new CaseImport(edit, list.Problems);
        foreach (var row in rows)
            import.Take(row, stages[row.Ref]);
        return new ImportReport(
            [.. import.cases.Where(known => known.Value.IsNew).Select(known => known.Key)],
            [.. import.cases.Where(known => known.Value is { IsNew: false, Changed.Count: > 0 }).Select(known => (known.Key, known.Value.Changed.ToImmutableArray()))],
            [.. import.cases.Where(known => known.Value is { IsNew: false, Changed.Count: 0 }).Select(known => known.Key)],
            [.. import.conflicts], [.. import.problems.OrderBy(problem => problem.Row)]);
    }

    private void Take(ListedRow row, IEnumerable<ListedRow> others)
    {
        try
        {
            if (row.Table == "Cases")
                cases[row.Ref] = (edit.Row("Cases", row.Ref) is null, []);
            if (row.Table == "Submissions" && !row.Values.ContainsKey("submission.form") && submissions[row.Ref].ToList() is { Count: > 0 } known)
                TakeInto(row, known);
            else
                Upsert(row, row.Table == "Cases" && cases[row.Ref].IsNew ? Stage(others) : "");
        }
        catch (UnreadableException error) when (error.Id == "key-twice")
        {
            cases.Remove(row.Ref);
            problems.Add(new ImportProblem("twice", row.Row) { Ref = row.Ref, Header = templates.TrackerWording[edit.Tracker.Lang].Tables[row.Table], Other = row.Row });
        }
    }

    /// <summary>A list seldom says which form was sent; where the tracker holds one submission of the case, it is that.</summary>
    private void TakeInto(ListedRow row, List<TrackerRow> known)
    {
        if (known is not [var one])
        {
            problems.Add(new ImportProblem("which", row.Row) { Ref = row.Ref });
            return;
        }
        Note(row.Ref, edit.Set(row.Table, one, Taken(row, one.Values)));
    }

    private void Upsert(ListedRow row, string stage)
    {
        var table = templates.Tracker[row.Table];
        if (edit.Row(row.Table, [.. table.Key.Select(column => row.Values.GetValueOrDefault(column, ""))]) is { } held)
        {
            var values = Taken(row, held);
            foreach (var key in table.Key.Where(row.Values.ContainsKey))
                values[key] = row.Values[key];
            Note(row.Ref, edit.Upsert(row.Table, values, everything: true));
            return;
        }
        var added = new Dictionary<string, string>(row.Values);
        if (stage.Length > 0)
            added.TryAdd("case.progress", stage);
        Note(row.Ref, edit.Upsert(row.Table, added, everything: true));
    }

    /// <summary>What the tracker takes: what it does not have yet, and what a document might change too. Where it has something of the user's and
    /// the list says something else, nothing is guessed.</summary>
    private Dictionary<string, string> Taken(ListedRow row, IReadOnlyDictionary<string, string> held)
    {
        var table = templates.Tracker[row.Table];
        var taken = new Dictionary<string, string>();
        foreach (var (id, value) in row.Values.Where(value => !table.Key.Contains(value.Key)))
        {
            var own = held.GetValueOrDefault(id, "");
            if (own.Length == 0 || (table.Column(id)!.Filled == "document" && own != value))
                taken[id] = value;
            else if (own != value)
                conflicts.Add(new MergeConflict(row.Table, row.Ref, id, own, value));
        }
        return taken;
    }

    private void Note(string reference, RowChange change) => cases[reference].Changed.UnionWith(change.Changed.Where(column => column is not "case.reference"));

    /// <summary>How far a case has come, where the list does not say it in a column of its own.</summary>
    private static string Stage(IEnumerable<ListedRow> others)
    {
        var known = others.SelectMany(row => row.Values.Keys).ToHashSet();
        return known.Contains("letter.opinion") ? "opinion" : known.Contains("letter.reply") ? "replied"
            : known.Contains("letter.dated") || known.Contains("letter.reference") ? "letter-sent"
            : known.Contains("submission.acknowledged") ? "acknowledged" : known.Contains("submission.sent") ? "sent" : "";
    }
}
