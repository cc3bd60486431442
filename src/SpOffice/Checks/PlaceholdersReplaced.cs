using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>No help text and no trace of an unfilled template is left (facts I40).</summary>
public sealed class PlaceholdersReplaced() : Check("placeholders-replaced")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var place in draft.Reading.PlaceholderLeft)
            yield return Must(place, ("question", FindingValue.OfQuestion(Place.Question(place))));
        var traces = new Lazy<List<string>>(() => [.. draft.Templates.Documents.Values.SelectMany(texts => texts.Leftovers).Select(Plain.Of).Distinct()]);
        var left = draft.TextsThat(Id, passage => traces.Value.Any(trace => passage.Plain.Contains(trace, StringComparison.Ordinal))).Select(text => text.Place);
        foreach (var place in left.Distinct())
            yield return Must(place, ("where", FindingValue.OfPlace(place))) with { Variant = "text" };
    }
}
