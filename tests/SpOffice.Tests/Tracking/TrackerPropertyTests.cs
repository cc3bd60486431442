using System.Xml.Linq;
using CsCheck;
using SpOffice.Submissions;
using SpOffice.Tests.Tracking.Imports;
using SpOffice.Tracking;

namespace SpOffice.Tests.Tracking;

public sealed class TrackerPropertyTests
{
    private static readonly string[] Days = ["2026-01-05", "2026-02-06", "2026-03-07"];

    private static readonly Gen<(int What, int Ref, string Text)> Step = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 4], Gen.String[Gen.Char["=a<&'_x0041_ é"], 1, 6].Select(text => AnswerText.Normalise(text)));

    /// <summary>What a case of the model holds.</summary>
    private sealed record Held(string Urgent = "", string Note = "", string Stage = "draft", string Sent = "", bool HasSubmission = false);

    /// <summary>Documents added and changed, notes and stages typed by the user, days written down, copies merged and lists imported, in any order:
    /// the tracker says what a dictionary says.</summary>
    [Fact]
    public void Any_sequence_of_adding_typing_logging_merging_and_importing_equals_the_model() => Step.List[1, 8].Sample(steps =>
    {
        var file = Trackers.New("fr");
        var model = new SortedDictionary<string, Held>(StringComparer.Ordinal);
        foreach (var (what, number, text) in steps)
        {
            var reference = $"R{number}";
            var known = model.TryGetValue(reference, out var before);
            var held = before ?? new Held();
            var day = Days[text.Length % 3];
            switch (what)
            {
                case 0:
                    var urgent = text.Length % 2 == 0 ? "yes" : "no";
                    var sample = Trackers.Sample(reference);
                    file = Trackers.Add(file, sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice(urgent)) }).File;
                    // A submission of which only the day was known stays a row of its own, since nobody said which form it was.
                    model[reference] = held with { Urgent = urgent, HasSubmission = true };
                    break;
                case 1:
                    file = Trackers.Set(file, "Cases", new() { ["case.reference"] = reference, ["case.note"] = text });
                    model[reference] = held with { Note = text };
                    break;
                case 2:
                    file = Trackers.Set(file, "Cases", new() { ["case.reference"] = reference, ["case.progress"] = "closed" });
                    model[reference] = held with { Stage = "closed" };
                    break;
                case 3 when known && held is { HasSubmission: true }:
                    file = Trackers.Log(file, new CaseEvent(reference, "sent", DateOnly.Parse(day)));
                    model[reference] = held with { Sent = day, Stage = held.Stage == "draft" ? "sent" : held.Stage };
                    break;
                case 4:
                    file = Merged(file, Trackers.Set(Trackers.New("es"), "Cases", new() { ["case.reference"] = reference, ["case.note"] = text }));
                    model[reference] = held with { Note = held.Note.Length > 0 ? held.Note : text };
                    break;
                case 5:
                    file = Lists.Import(Lists.Csv($"Ref;Urgent;Status\n{reference};no;closed\n"), file).File;
                    // A document may say another thing later; what stands in a column of the user's is never replaced.
                    model[reference] = held with { Urgent = "no", Stage = known ? held.Stage : "closed" };
                    break;
                case 6:
                    file = Merged(file, file);
                    break;
            }
        }
        var tracker = Trackers.Open(file);
        tracker.Rows("Cases").OrderBy(row => row["case.reference"], StringComparer.Ordinal).Select(row => (row["case.reference"], row["urgent.requested"], row["case.note"], row["case.progress"]))
            .ShouldBe(model.Select(row => (row.Key, row.Value.Urgent, row.Value.Note, row.Value.Stage)));
        tracker.Rows("Submissions").OrderBy(row => row["case.reference"], StringComparer.Ordinal).Select(row => (row["case.reference"], row["submission.sent"]))
            .ShouldBe(model.Where(row => row.Value.HasSubmission).Select(row => (row.Key, row.Value.Sent)));
    }, iter: 40);

    /// <summary>Two people go on from the same file, each in a copy: they type, sort their rows and take documents in. Merged, the tracker says what two
    /// dictionaries say, and every place where both typed something else is listed, and no other.</summary>
    [Fact]
    public void Two_copies_that_went_their_own_ways_are_merged_as_the_model_says() => Gen.Select(Gen.Int[0, 2], Gen.Bool, Gen.Int[1, 4], Gen.Char["=a<é"].Select(c => c + "1")).List[1, 10].Sample(steps =>
    {
        var files = new[] { Trackers.New("fr"), Trackers.New("en") };
        var notes = new[] { new SortedDictionary<string, string>(StringComparer.Ordinal), new SortedDictionary<string, string>(StringComparer.Ordinal) };
        foreach (var (what, second, number, text) in steps)
        {
            var (who, reference) = (second ? 1 : 0, $"R{number}");
            switch (what)
            {
                case 0:
                    files[who] = Trackers.Add(files[who], Trackers.Sample(reference)).File;
                    notes[who].TryAdd(reference, "");
                    break;
                case 1:
                    files[who] = Trackers.Set(files[who], "Cases", new() { ["case.reference"] = reference, ["case.note"] = text });
                    notes[who][reference] = text;
                    break;
                case 2:
                    files[who] = Reversed(files[who]);
                    break;
            }
        }
        var edit = new TrackerEdit(Trackers.Open(files[0]));
        var (_, _, conflicts) = TrackerMerge.Into(edit, Trackers.Open(files[1]));
        conflicts.Where(conflict => conflict.Column == "case.note").Select(conflict => (conflict.Key, conflict.Ours, conflict.Theirs)).Order()
            .ShouldBe(notes[0].Where(ours => ours.Value.Length > 0 && notes[1].GetValueOrDefault(ours.Key, "") is { Length: > 0 } theirs && theirs != ours.Value).Select(ours => (ours.Key, ours.Value, notes[1][ours.Key])).Order());
        Trackers.Open(edit.ToBytes()).Rows("Cases").Select(row => (row["case.reference"], row["case.note"])).Order()
            .ShouldBe(notes[0].Keys.Union(notes[1].Keys).Select(key => (key, notes[0].GetValueOrDefault(key, "") is { Length: > 0 } ours ? ours : notes[1].GetValueOrDefault(key, ""))).Order());
        Trackers.Errors(edit.ToBytes()).ShouldBeEmpty();
    }, iter: 25);

    /// <summary>The rows of the cases as Excel leaves them once somebody sorted them the other way round.</summary>
    private static byte[] Reversed(byte[] file)
    {
        var area = Trackers.Open(file).Workbook.Table("Cases")!;
        var package = SpOffice.Word.Package.OpenWorkbook(file, SpOffice.Word.Bounds.Native);
        var sheet = XElement.Parse(System.Text.Encoding.UTF8.GetString(package[area.SheetPart]!), LoadOptions.PreserveWhitespace);
        var rows = sheet.Descendants().Where(element => element.Name.LocalName == "row" && (int)element.Attribute("r")! > area.HeaderRow).ToList();
        var cells = rows.Select(row => row.Elements().ToList()).Reverse().ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].ReplaceNodes(cells[i]);
            foreach (var cell in rows[i].Elements())
                cell.SetAttributeValue("r", ((string)cell.Attribute("r")!).TrimEnd("0123456789".ToCharArray()) + (string)rows[i].Attribute("r")!);
        }
        return package.With(area.SheetPart, System.Text.Encoding.UTF8.GetBytes(sheet.ToString(SaveOptions.DisableFormatting))).ToBytes();
    }

    private static byte[] Merged(byte[] file, byte[] other)
    {
        var edit = new TrackerEdit(Trackers.Open(file));
        TrackerMerge.Into(edit, Trackers.Open(other));
        return edit.ToBytes();
    }
}
