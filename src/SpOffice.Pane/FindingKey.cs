using SpOffice.Checks;

namespace SpOffice.Pane;

/// <summary>Which finding is which from one check to the next, so that a card the user opened stays open while they type.</summary>
internal static class FindingKey
{
    /// <summary>Findings with a key each. Several of one check at one place are told apart by their order.</summary>
    public static IEnumerable<((string Check, string? Variant, string Place, int Number) Key, Finding Finding)> Of(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<(string, string?, string), int>();
        foreach (var finding in findings)
        {
            var same = (finding.Check, finding.Variant, finding.Place);
            seen[same] = seen.GetValueOrDefault(same) + 1;
            yield return ((finding.Check, finding.Variant, finding.Place, seen[same]), finding);
        }
    }
}
