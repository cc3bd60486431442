using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Submissions;

namespace SpOffice.Importing;

/// <summary>A list taken into a submission, row by row: each row is an item. An item that is there is found by its reference and never doubled;
/// what the document says already stays, and a cell that is empty takes nothing away.</summary>
/// <param name="Submission">With the rows in it.</param>
/// <param name="Added">Places of items that are new.</param>
/// <param name="Updated">Places of items that got answers they did not have.</param>
/// <param name="Unchanged">How many rows said nothing new.</param>
/// <param name="Left">The rows that stay in the list.</param>
/// <param name="Problems">What could not be taken as it stands: columns first, then row by row.</param>
public sealed record ImportedRows(
    Submission Submission, ImmutableArray<string> Added, ImmutableArray<string> Updated, int Unchanged, ImmutableArray<int> Left, ImmutableArray<RowProblem> Problems)
{
    /// <summary>Takes the rows of a list into a group.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="group">The group, such as <c>victim</c>; it stands directly in the form.</param>
    /// <param name="tables">The sheets, see <see cref="SheetTable.Read"/>; the one whose heads say most is taken.</param>
    /// <param name="eachAsked">Whether the user says that each person was asked, though one value stands for all.</param>
    /// <param name="templates">Wording and names.</param>
    /// <exception cref="UnreadableException">no-such-group, no-columns, no-rows or too-many-rows.</exception>
    public static ImportedRows Of(Submission submission, string group, ImmutableArray<SheetTable> tables, bool eachAsked, Templates templates)
    {
        if (!submission.Form.GroupsIn(null).Contains(group))
            throw new UnreadableException("no-such-group", ("form", submission.Form.Id));
        var names = templates.Columns.Of(submission.Form, group, templates);
        var reader = RowReader.Of(tables, names, eachAsked, templates) ?? throw new UnreadableException("no-columns");
        if (reader.Rows.IsEmpty)
            throw new UnreadableException("no-rows");
        var given = submission.Answers.Items(group).Count(item => !item.IsEmpty);
        if (reader.Rows.Length > templates.Columns.MostRows || given + reader.Rows.Length > 2 * templates.Columns.MostRows)
            throw new UnreadableException("too-many-rows", ("count", reader.Rows.Length.ToString(CultureInfo.InvariantCulture)), ("most", templates.Columns.MostRows.ToString(CultureInfo.InvariantCulture)));
        return new RowImport(submission, group, reader, templates).Run();
    }
}
