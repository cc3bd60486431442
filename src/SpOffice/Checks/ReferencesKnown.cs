using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>References such as V2 lead to a victim of the list, and every victim of the list appears in an event (facts I24: the case agrees with itself).</summary>
public sealed partial class ReferencesKnown() : Check("references-known")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var victims = draft.Items("victim").Where(victim => victim.Answers.Text("victim.reference") is not null).ToList();
        var known = victims.Select(victim => victim.Answers.Text("victim.reference")!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var letters = known.Where(reference => Reference().IsMatch(reference)).Select(Letters).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var astray = from found in draft.Find(Id, passage => References(passage.Words))
                     let text = found.Text
                     let reference = found.Found
                     where text.Where == "body" && text.IsAnswer && text.Question is not ("victim.reference" or "case.reference")
                         && !known.Contains(reference) && letters.Contains(Letters(reference))
                     select (text.Place, reference);
        return astray.Distinct().Select(found => Should(found.Place, ("reference", found.reference), ("where", FindingValue.OfPlace(found.Place))))
            .Concat(Unused(draft, victims, known));
    }

    /// <summary>Only where every event says whom it befell.</summary>
    private IEnumerable<Finding> Unused(Draft draft, List<Item> victims, HashSet<string> known)
    {
        if (victims.Count < 2)
            return [];
        var references = draft.OnceOf<ImmutableArray<string>>(Id + "/victims", text => [.. References(new WordList(text))]);
        var named = draft.Items("incident").Select(incident => references(incident.Answers.Text("incident.victims") ?? "").Where(known.Contains).ToList()).ToList();
        if (named.Count == 0 || named.Any(those => those.Count == 0))
            return [];
        var used = named.SelectMany(those => those).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from victim in victims
               where !used.Contains(victim.Answers.Text("victim.reference")!)
               select Hint(victim.PlaceOf("victim.reference"), ("person", FindingValue.OfPlace(victim.Place))) with { Variant = "unused" };
    }

    private static IEnumerable<string> References(WordList text)
    {
        for (var word = 0; word < text.Count; word++)
        {
            if (text[word].Length is > 1 and < 7 && char.IsAsciiDigit(text[word][^1]) && Reference().IsMatch(text[word]))
                yield return text[word].ToString();
        }
    }

    private static string Letters(string reference) => reference.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    [GeneratedRegex(@"^\p{L}{1,3}[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
