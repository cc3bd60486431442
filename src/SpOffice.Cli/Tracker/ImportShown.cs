using System.Text.Json;
using SpOffice.Texts;
using SpOffice.Tracking;
using SpOffice.Tracking.Imports;

namespace SpOffice.Cli.Tracker;

/// <summary>What an import did or would do, in words and as JSON.</summary>
internal sealed class ImportShown(ImportProposal proposal, ImportReport report, bool imported, string? saved, string screen)
{
    private readonly TrackerTexts texts = EmbeddedTemplates.All.TrackerWording[screen];

    public void Print()
    {
        Say(Console.Out, "mapIn", ("sheet", proposal.Sheet.Name), ("row", $"{proposal.HeaderRow}"));
        foreach (var match in proposal.Matches)
            Console.WriteLine("  " + Sentence(match));
        Say(Console.Out, imported ? "added" : "toAdd", ("count", $"{report.Added.Length}"));
        Say(Console.Out, imported ? "updated" : "toUpdate", ("count", $"{report.Updated.Length}"));
        foreach (var (reference, changed) in report.Updated)
            Console.WriteLine("  " + Wording.Fill(texts.Words["changed"], [("ref", reference), ("columns", string.Join(", ", changed.Select(column => texts.Columns[column])))]));
        Say(Console.Out, "unchanged", ("count", $"{report.Unchanged.Length}"));
        foreach (var problem in report.Problems)
            Console.Error.WriteLine(Sentence(problem));
        foreach (var conflict in report.Conflicts)
            Console.Error.WriteLine(Sentence(conflict));
        if (saved is not null)
            Say(Console.Out, "saved", ("file", saved));
        if (!imported)
            Say(Console.Out, "confirm");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("imported", imported);
        json.WriteString("sheet", proposal.Sheet.Name);
        json.WriteNumber("headerRow", proposal.HeaderRow);
        json.WriteStartArray("mapping");
        foreach (var match in proposal.Matches)
        {
            json.WriteStartObject();
            json.WriteString("header", match.Header);
            json.WriteString("column", match.Column);
            json.WriteString("refused", match.Refused);
            json.WriteString("message", Sentence(match));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Texts(json, "added", report.Added);
        json.WriteStartArray("updated");
        foreach (var (reference, changed) in report.Updated)
        {
            json.WriteStartObject();
            json.WriteString("ref", reference);
            Texts(json, "changed", changed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Texts(json, "unchanged", report.Unchanged);
        TrackMerge.Conflicts(json, report.Conflicts);
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            json.WriteStartObject();
            json.WriteString("id", problem.Id);
            json.WriteNumber("row", problem.Row);
            json.WriteString("header", problem.Header.Length > 0 ? problem.Header : null);
            json.WriteString("message", Sentence(problem));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Sentence(ColumnMatch match)
    {
        var values = new List<(string, string)> { ("header", match.Header) };
        if (match.Column is { } column)
            return Wording.Fill(texts.Words["mapProposed"], [.. values, ("column", Named(column))]);
        if (match.Refused is { } kind)
            return Wording.Fill(texts.Words["mapRefused-" + kind], values);
        if (match.Other is { } other)
            return Wording.Fill(texts.Words["mapTaken"], [.. values, ("other", other), ("column", Named(match.Unclear[0]))]);
        return match.Unclear.IsEmpty ? Wording.Fill(texts.Words["mapUnknown"], values)
            : Wording.Fill(texts.Words["mapUnclear"], [.. values, ("columns", string.Join(", ", match.Unclear.Select(Named)))]);
    }

    /// <summary>A column of the tracker as the user sees it, and where several sheets have it, which is meant.</summary>
    private string Named(string column) =>
        $"{texts.Columns[column[(column.IndexOf('.', StringComparison.Ordinal) + 1)..]]} ({texts.Tables[column[..column.IndexOf('.', StringComparison.Ordinal)]]})";

    private string Sentence(ImportProblem problem) =>
        Wording.Fill(texts.Words["import-" + problem.Id], [("row", $"{problem.Row}"), ("header", problem.Header), ("value", problem.Value), ("ref", problem.Ref), ("other", $"{problem.Other}")]);

    private string Sentence(MergeConflict conflict) => Wording.Fill(texts.Words["conflict"],
        [("table", texts.Tables[conflict.Table]), ("key", conflict.Key), ("column", texts.Columns[conflict.Column]), ("ours", conflict.Ours), ("theirs", conflict.Theirs)]);

    private void Say(TextWriter to, string key, params ReadOnlySpan<(string, string)> values) => to.WriteLine(Wording.Fill(texts.Words[key], values.ToArray()));

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
