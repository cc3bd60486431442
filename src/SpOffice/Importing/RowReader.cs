using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Forms;
using SpOffice.Submissions;

namespace SpOffice.Importing;

/// <summary>Turns the cells of a list into answers, and says of each what it could not read. Consent is taken only where a cell of its own says it.</summary>
internal sealed class RowReader
{
    /// <summary>Rows beyond this one are not looked at: no list of a case is as long.</summary>
    private const int MostRows = 20_000;

    private readonly SheetTable table;
    private readonly Templates templates;
    private readonly bool eachAsked;
    private readonly ImmutableArray<(int Index, string Head, Question Question)> columns;
    private readonly ImmutableHashSet<string> questioned;

    private RowReader(SheetTable table, ImmutableArray<(int, string, Question)> columns, ImmutableArray<SheetRow> rows, bool eachAsked, Templates templates)
    {
        (this.table, this.columns, this.eachAsked, this.templates) = (table, columns, eachAsked, templates);
        Rows = rows;
        questioned = eachAsked ? [] : [.. this.columns.Where(column => column.Question.Consent && IsBlanket(column.Index)).Select(column => column.Question.Id)];
    }

    /// <summary>The rows below the heads.</summary>
    public ImmutableArray<SheetRow> Rows { get; }

    /// <summary>The questions that have a column.</summary>
    public IEnumerable<string> Questions => columns.Select(column => column.Question.Id);

    /// <summary>What is wrong with columns, and with consents that one value gives for all.</summary>
    public List<RowProblem> Problems { get; } = [];

    /// <summary>The list among the sheets whose heads say most, or null where none has heads.</summary>
    /// <param name="tables">The sheets.</param>
    /// <param name="names">Names of columns, see <see cref="ColumnNames.Of"/>.</param>
    /// <param name="eachAsked">Whether the user said that each person was asked.</param>
    /// <param name="templates">Wording and names.</param>
    public static RowReader? Of(ImmutableArray<SheetTable> tables, ImmutableDictionary<string, string> names, bool eachAsked, Templates templates)
    {
        var heads = from table in tables
                    from row in table.Top.Take(templates.Columns.HeaderWithin)
                    let found = row.Cells.Select(cell => ColumnNames.QuestionOf(cell.Text, names)).OfType<string>().Distinct().Count()
                    where found > 0
                    select (Table: table, Row: row, Found: found);
        if (heads.OrderByDescending(head => head.Found).FirstOrDefault() is not { Table: { } list, Row: { } top })
            return null;
        var below = list.Rows.Where(row => row.Number > top.Number).Take(MostRows).ToImmutableArray();
        var problems = new List<RowProblem>();
        var columns = new List<(int Index, string Head, Question Question)>();
        for (var index = 0; index < top.Cells.Length; index++)
        {
            var head = top[index].Text;
            if (ColumnNames.QuestionOf(head, names) is not { } question)
            {
                if (head.Length > 0 && below.Any(row => row[index].Text.Length > 0))
                    problems.Add(new RowProblem(templates.Columns.IsVague(head) ? "column-vague" : "column-not-asked", []) { Column = head });
            }
            else if (columns.Any(column => column.Question.Id == question))
            {
                problems.Add(new RowProblem("column-twice", []) { Column = head, Question = question });
            }
            else
            {
                columns.Add((index, head, templates.Questions[question]));
            }
        }
        var reader = new RowReader(list, [.. columns], [.. below.Where(row => columns.Any(column => row[column.Index].Text.Length > 0))], eachAsked, templates);
        reader.Problems.AddRange(problems);
        reader.Problems.AddRange(reader.columns.Where(column => reader.questioned.Contains(column.Question.Id))
            .Select(column => new RowProblem("consent-blanket", [.. reader.Rows.Where(row => reader.IsYes(row, column.Index)).Select(row => row.Number)]) { Column = column.Head, Question = column.Question.Id }));
        return reader;
    }

    /// <summary>Whether the cell that tells items apart reaches here from the row above.</summary>
    public bool ContinuesAbove(SheetRow row, string question) => columns.FirstOrDefault(column => column.Question.Id == question) is { Question: not null } column
        && row[column.Index] is { IsMerged: true } cell && Rows.LastOrDefault(other => other.Number < row.Number) is { } above && above[column.Index] is { IsMerged: true } first && first.Text == cell.Text;

    /// <summary>The answers of a row. What cannot be read is kept as it was written, and asked about.</summary>
    public Answers Read(SheetRow row)
    {
        var answers = Answers.None;
        foreach (var (index, head, question) in columns)
        {
            var cell = row[index];
            if (cell.Text.Length == 0)
                continue;
            RowProblem Problem(string id) => new(id, [row.Number]) { Column = head, Question = question.Id, Written = cell.Text };
            if (question.IsAboutConsent && (cell.IsFormula || cell.IsMerged))
                Problems.Add(Problem("consent-not-own"));
            else if (questioned.Contains(question.Id) && IsYes(row, index))
                continue;
            else
                answers = answers.With(question.Id, AnswerOf(cell, head, question, Problem));
        }
        return answers;
    }

    private Answer? AnswerOf(SheetCell cell, string head, Question question, Func<string, RowProblem> problem)
    {
        if (cell.IsMerged)
            Problems.Add(problem("cell-merged"));
        var (words, twoReadings) = question.Kind == QuestionKind.Date ? ListedDay.Of(cell, table.From1904, ListedDay.OrderOf(head)) : (Words(cell, question), false);
        var text = AnswerText.Normalise(words);
        if (text.Length == 0)
            return null;
        if (twoReadings)
        {
            Problems.Add(problem("date-two-readings"));
            return new Answer.Unclear(text);
        }
        var answer = AnswerWords.Read(text, question, templates);
        if (answer is Answer.Unclear && templates.Columns.OptionOf(text, question) is { } option)
            return new Answer.Choice(option);
        if (answer is Answer.Unclear or Answer.None && question.Consent)
            Problems.Add(problem("consent-unclear"));
        else if (answer is Answer.Unclear)
            Problems.Add(problem(question.Kind == QuestionKind.Date ? "date-unclear" : "cell-unclear"));
        return answer;
    }

    /// <summary>The words of a cell; a workbook keeps times as parts of a day.</summary>
    private static string Words(SheetCell cell, Question question) => cell.Number switch
    {
        { } number and >= 0 and < 1 when question.Kind == QuestionKind.Time => TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Round(number * 1440) % 1440)).ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => cell.Text,
    };

    private bool IsYes(SheetRow row, int column) => row[column].Text is { Length: > 0 } text
        && (AnswerWords.Read(text, columns.First(other => other.Index == column).Question, templates) is Answer.Choice { Option: "yes" } || templates.Columns.OptionOf(text, columns.First(other => other.Index == column).Question) == "yes");

    /// <summary>Whether so many rows say yes, and nothing about who agreed, when and how tells one from another, that the cell may have been filled down.</summary>
    private bool IsBlanket(int column)
    {
        var agreed = Rows.Where(row => IsYes(row, column)).ToList();
        var about = columns.Where(other => other.Question is { IsAboutConsent: true, Consent: false }).Select(other => other.Index).ToList();
        return agreed.Count >= templates.Columns.Blanket && agreed.Select(row => string.Join('\n', about.Select(index => row[index].Text))).Distinct().Count() == 1;
    }
}
