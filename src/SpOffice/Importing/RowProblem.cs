using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Texts;

namespace SpOffice.Importing;

/// <summary>What could not be taken from a list as it stands, as a value; <see cref="Sentence"/> says it. It never holds a name.</summary>
/// <param name="Id">Key of its sentence in the wording of the screen.</param>
/// <param name="Rows">The rows it speaks of, as the list counts them; none where it speaks of a column or of the whole.</param>
public sealed record RowProblem(string Id, ImmutableArray<int> Rows)
{
    /// <summary>Ranges that a sentence lists before it gives their count only.</summary>
    private const int MostShown = 12;

    /// <summary>Rows with the same trouble that get a sentence each.</summary>
    private const int MostAlone = 3;

    /// <summary>The head of the column, as written.</summary>
    public string? Column { get; init; }

    /// <summary>The question that the column answers, or that no column answers.</summary>
    public string? Question { get; init; }

    /// <summary>What stands in the cell, where the sentence repeats it.</summary>
    public string? Written { get; init; }

    /// <summary>Whether each of the rows has the problem by itself, the first as an example of all.</summary>
    public bool IsAlike { get; init; }

    /// <summary>One problem for many rows in which the same column has the same trouble, so that hundreds of rows are told in a few sentences.</summary>
    /// <param name="problems">What was found, cell by cell.</param>
    public static IEnumerable<RowProblem> Gathered(IEnumerable<RowProblem> problems) =>
        from problem in problems
        group problem by (problem.Id, problem.Column, problem.Question, Single: problem.Rows.Length == 1) into alike
        from told in alike.Key.Single && alike.Count() > MostAlone ? [alike.First() with { Rows = [.. alike.SelectMany(problem => problem.Rows)], IsAlike = true }] : alike.AsEnumerable()
        select told;

    /// <summary>The sentence in the language of the screen.</summary>
    public string Sentence(ScreenTexts texts, Templates templates) => Wording.Fill(texts.Rows[Id], [
        ("rows", IsAlike ? Wording.Fill(texts.Words["rowsAlike"], [("row", Text(Rows[0])), ("n", Text(Rows.Length - 1)), ("rows", Listed(Rows[1..], counted: false))]) : Listed(Rows, counted: true)), ("column", Column ?? ""), ("written", Written ?? ""),
        ("question", Question is null ? "" : templates.Documents[texts.Lang].Questions[Question].Label),
    ]);

    /// <summary>Rows as a reader looks for them, such as <c>3, 5–8</c>.</summary>
    private static string Listed(ImmutableArray<int> rows, bool counted)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var row in rows.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 >= row)
                ranges[^1] = (ranges[^1].First, row);
            else
                ranges.Add((row, row));
        }
        var shown = ranges.Take(MostShown).Select(range => range.First == range.Last ? Text(range.First) : $"{Text(range.First)}–{Text(range.Last)}");
        return string.Join(", ", shown) + (ranges.Count <= MostShown ? "" : counted ? $" … ({Text(rows.Length)})" : " …");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
