using CsCheck;
using SpOffice.Submissions;
using SpOffice.Tracking;

namespace SpOffice.Tests.Tracking;

public sealed class TrackerPropertyTests
{
    private static readonly Gen<(int What, int Ref, string Text)> Step = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 4], Gen.String[Gen.Char["=a<&'_x0041_ é"], 1, 6].Select(text => AnswerText.Normalise(text)));

    /// <summary>Documents added or changed, notes typed by the user, and copies merged, in any order: the tracker says what a dictionary says.</summary>
    [Fact]
    public void Any_sequence_of_adding_typing_and_merging_equals_the_model() => Step.List[1, 6].Sample(steps =>
    {
        var file = Trackers.New("fr");
        var model = new SortedDictionary<string, (string Urgent, string Note)>(StringComparer.Ordinal);
        foreach (var (what, number, text) in steps)
        {
            var reference = $"R{number}";
            var held = model.GetValueOrDefault(reference, ("", ""));
            if (what == 0)
            {
                var urgent = text.Length % 2 == 0 ? "yes" : "no";
                var sample = Trackers.Sample(reference);
                file = Trackers.Add(file, sample with { Answers = sample.Answers.With("urgent.requested", new Answer.Choice(urgent)) }).File;
                model[reference] = (urgent, held.Item2);
            }
            else if (what == 1)
            {
                file = Trackers.Set(file, "Cases", new() { ["case.reference"] = reference, ["case.note"] = text });
                model[reference] = (held.Item1, text);
            }
            else
            {
                var other = Trackers.Set(Trackers.New("es"), "Cases", new() { ["case.reference"] = reference, ["case.note"] = text });
                var edit = new TrackerEdit(Trackers.Open(file));
                TrackerMerge.Into(edit, Trackers.Open(other));
                file = edit.ToBytes();
                model[reference] = (held.Item1, held.Item2.Length > 0 ? held.Item2 : text);
            }
        }
        Trackers.Open(file).Rows("Cases").OrderBy(row => row["case.reference"], StringComparer.Ordinal).Select(row => (row["case.reference"], row["urgent.requested"], row["case.note"]))
            .ShouldBe(model.Select(row => (row.Key, row.Value.Urgent, row.Value.Note)));
    }, iter: 20);
}
