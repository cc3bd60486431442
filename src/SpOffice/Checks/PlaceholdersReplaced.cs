using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>No help text and no trace of an unfilled template is left (facts I40).</summary>
public sealed class PlaceholdersReplaced() : Check("placeholders-replaced")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        foreach (var place in draft.Reading.PlaceholderLeft)
            yield return Must(place, ("question", FindingValue.OfQuestion(Place.Question(place))));
        var traces = draft.Templates.Documents.Values.SelectMany(texts => texts.Leftovers).Distinct().ToList();
        foreach (var text in draft.Reading.Texts.Where(text => traces.Any(trace => text.Text.Contains(trace, StringComparison.OrdinalIgnoreCase))))
            yield return Must(text.Place ?? text.Where, ("where", FindingValue.OfPlace(text.Place ?? text.Where))) with { Variant = "text" };
    }
}
