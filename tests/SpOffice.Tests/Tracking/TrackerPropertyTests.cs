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

    private static byte[] Merged(byte[] file, byte[] other)
    {
        var edit = new TrackerEdit(Trackers.Open(file));
        TrackerMerge.Into(edit, Trackers.Open(other));
        return edit.ToBytes();
    }
}
