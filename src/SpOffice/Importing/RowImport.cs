using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Importing;

/// <summary>The rows of a list on their way into the items of a group.</summary>
internal sealed class RowImport
{
    private readonly Submission submission;
    private readonly string group;
    private readonly RowReader reader;
    private readonly Templates templates;
    private readonly ImmutableArray<FormQuestion> asked;
    private readonly string? reference;
    private readonly string? name;
    private readonly List<Answers> items;
    private readonly int before;
    private readonly bool inRows;
    private readonly List<(SheetRow Row, Answers Said)> taken = [];
    private readonly HashSet<string> spoken = [];
    private readonly SortedSet<int> updated = [];
    private readonly List<int> left = [];
    private int unchanged;

    public RowImport(Submission submission, string group, RowReader reader, Templates templates)
    {
        (this.submission, this.group, this.reader, this.templates) = (submission, group, reader, templates);
        asked = [.. submission.Form.Sections.Where(section => section.Group == group).SelectMany(section => section.Questions)];
        reference = asked.Any(question => question.Id == group + ".reference") ? group + ".reference" : null;
        name = asked.Select(question => question.Id).FirstOrDefault(id => templates.Questions[id].Identifies is Identity.Victim or Identity.Person);
        items = [.. submission.Answers.Items(group)];
        before = items.Count;
        inRows = submission.Form.Sections.FirstOrDefault(section => section.Group == group)?.Annex is { } annex && items.Count(item => !item.IsEmpty) + reader.Rows.Length >= annex.List;
    }

    public ImportedRows Run()
    {
        var columns = reader.Questions.ToHashSet();
        foreach (var question in asked.Where(question => question.Level == Level.Required && !question.OrElse.Prepend(question.Id).Any(columns.Contains)))
            reader.Problems.Add(new RowProblem("column-lacks", []) { Question = question.Id });
        foreach (var row in reader.Rows.Where(row => !Continues(row)))
            taken.Add((row, reader.Read(row)));
        spoken.UnionWith(taken.Select(row => KeyOf(row.Said)).OfType<string>());
        var rows = new Dictionary<string, int>();
        foreach (var (row, said) in taken)
        {
            if (KeyOf(said) is { } key && !rows.TryAdd(key, row.Number))
                Leave(row, "reference-twice", rows[key]);
            else
                Take(row, said);
        }
        AskAboutNames();
        AskAboutConsent(columns);
        return new ImportedRows(submission with { Answers = submission.Answers.WithItems(group, items) }, [.. Enumerable.Range(before, items.Count - before).Select(PlaceOf)],
            [.. updated.Select(PlaceOf)], unchanged, [.. left], [.. RowProblem.Gathered(reader.Problems)]);
    }

    private bool Continues(SheetRow row)
    {
        var continues = new[] { reference, name }.OfType<string>().Any(question => reader.ContinuesAbove(row, question));
        if (continues)
            Leave(row, "row-merged");
        return continues;
    }

    private void Take(SheetRow row, Answers said)
    {
        if (KeyOf(said) is { } key && items.FindIndex(item => KeyOf(item) == key) is var known and >= 0)
        {
            var other = NameOf(items[known]) is { } there && NameOf(said) is { } here && there != here;
            if (other)
                Leave(row, "reference-other");
            Merge(known, row, other ? RefusalsOf(said) : said);
        }
        else if (KeyOf(said) is null && items.Take(before).Any(item => SaysAll(item, said)))
        {
            unchanged++;
        }
        else if (KeyOf(said) is null && NameOf(said) is { } who && items.Take(before).Any(item => NameOf(item) == who))
        {
            Leave(row, "name-known");
        }
        else if (items.FindIndex(item => item.IsEmpty || (KeyOf(said) is null && KeyOf(item) is { } free && item.Values.Count == 1 && !spoken.Contains(free))) is var empty and >= 0)
        {
            items[empty] = said.Values.Aggregate(items[empty], (item, value) => item.With(value.Key, value.Value)) with { InRow = items[empty].InRow || (inRows && before <= 1) };
            updated.Add(empty);
        }
        else
        {
            items.Add((reference is not null && said[reference] is null ? said.With(reference, new Answer.Text(FreeReference())) : said) with { InRow = inRows });
        }
    }

    /// <summary>What the document says stays; only a consent that is refused now is no longer a yes, since that exposes nobody.</summary>
    private void Merge(int index, SheetRow row, Answers said)
    {
        var item = items[index];
        foreach (var (question, answer) in asked.Where(question => said[question.Id] is not null).Select(question => (question.Id, said[question.Id]!)))
        {
            if (item[question] is not { } known)
            {
                item = item.With(question, answer);
            }
            else if (!Equals(known, answer) && question != reference)
            {
                var refused = templates.Questions[question].Consent && said.Option(question) == "no";
                item = refused ? item.With(question, answer) : item;
                reader.Problems.Add(new RowProblem(refused ? "consent-refused" : "answer-differs", [row.Number]) { Question = question });
            }
        }
        if (!Equals(item, items[index]))
            updated.Add(index);
        else if (!left.Contains(row.Number))
            unchanged++;
        items[index] = item;
    }

    /// <summary>What may be taken of a row though it may be of somebody else: a no exposes nobody.</summary>
    private Answers RefusalsOf(Answers said) =>
        said.Values.Where(value => templates.Questions[value.Key].Consent && said.Option(value.Key) == "no").Aggregate(Answers.None, (refused, value) => refused.With(value.Key, value.Value));

    private void AskAboutNames()
    {
        foreach (var alike in taken.Where(row => !left.Contains(row.Row.Number) && NameOf(row.Said) is not null).GroupBy(row => NameOf(row.Said)!).Where(alike => alike.Count() > 1))
            reader.Problems.Add(new RowProblem("name-twice", [.. alike.Select(row => row.Row.Number)]));
    }

    /// <summary>A cell without consent stays empty; that is said once for each consent.</summary>
    private void AskAboutConsent(HashSet<string> columns)
    {
        var questioned = reader.Problems.Where(problem => problem.Id is "consent-blanket").Select(problem => problem.Question).ToHashSet();
        foreach (var consent in columns.Where(id => templates.Questions[id] is { Consent: true } && !questioned.Contains(id)).Order(StringComparer.Ordinal))
        {
            var open = taken.Where(row => row.Said[consent] is null && !left.Contains(row.Row.Number)).Select(row => row.Row.Number).ToImmutableArray();
            if (!open.IsEmpty)
                reader.Problems.Add(new RowProblem("consent-open", open) { Question = consent });
        }
    }

    private void Leave(SheetRow row, string why, params int[] others)
    {
        left.Add(row.Number);
        reader.Problems.Add(new RowProblem(why, [.. others, row.Number]));
    }

    private string? KeyOf(Answers item) => reference is not null && item.Text(reference) is { Length: > 0 } text ? Plain.Of(text) : null;

    private string? NameOf(Answers item) => name is not null && item.Text(name) is { Length: > 0 } text ? Plain.Of(text) : null;

    private static bool SaysAll(Answers item, Answers said) => said.Values.All(value => Equals(item[value.Key], value.Value));

    private string PlaceOf(int index) => Place.Item("", group, index + 1);

    private string FreeReference()
    {
        var used = items.Select(KeyOf).OfType<string>().ToHashSet();
        for (var number = 1; ; number++)
        {
            var free = group[..1].ToUpperInvariant() + number.ToString(CultureInfo.InvariantCulture);
            if (!used.Contains(Plain.Of(free)) && !spoken.Contains(Plain.Of(free)))
                return free;
        }
    }
}
