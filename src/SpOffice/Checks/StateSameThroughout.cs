using System.Collections.Immutable;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The State addressed is the State the case speaks of (facts I24, F3). A State that acted abroad is told in so many words, so this is never a must.</summary>
public sealed class StateSameThroughout() : Check("state-same-throughout")
{
    private const int LongestName = 6;
    private static readonly string[] Requests = ["summary.facts", "urgent.reason", "request.measures", "request.questions"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        // A company may be given with the country of its seat.
        var states = draft.Items("addressee").Where(addressee => addressee.Answers.Option("addressee.kind") is null or "state").Select(addressee => addressee.Answers.Text("addressee.country")).OfType<string>().ToImmutableHashSet();
        return states.IsEmpty ? [] : Places(draft, states).Concat(Governments(draft, states));
    }

    /// <summary>Only where no event at all took place in a State that is addressed.</summary>
    private IEnumerable<Finding> Places(Draft draft, ImmutableHashSet<string> states)
    {
        var countryOf = draft.OnceOf(Id + "/place", place => CountryOf(place, draft.Templates.Countries));
        var found = (from incident in draft.Items("incident")
                     let place = incident.Answers.Text("incident.place")
                     where place is not null
                     let country = countryOf(place)
                     where country is not null
                     select (incident, country)).ToList();
        if (found.Count > 0 && !found.Any(where => states.Contains(where.country)))
            yield return Say(found[0].incident.PlaceOf("incident.place"), states, found[0].country);
    }

    private IEnumerable<Finding> Governments(Draft draft, ImmutableHashSet<string> states)
    {
        var countries = draft.Find(Id, passage => draft.Templates.Phrases.Governments[draft.Reading.Submission.Lang].In(passage.Words)
            .Select(phrase => CountryAt(passage.Words, phrase.Next, draft.Templates.Countries)).OfType<string>());
        return from country in countries
               where country.Text.Where == "body" && Requests.Contains(country.Text.Question) && !states.Contains(country.Found)
               select Say(country.Text.Place, states, country.Found) with { Variant = "text" };
    }

    private Finding Say(string place, ImmutableHashSet<string> states, string country) => Should(place, ("where", FindingValue.OfPlace(place)),
        ("state", new FindingValue(ValueKind.Country, states.Min()!)), ("country", new FindingValue(ValueKind.Country, country)));

    private static string? CountryOf(string place, Countries countries) => place
        .Split([',', ';', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(countries.Find).LastOrDefault(country => country is not null);

    /// <summary>The longest name that begins at a word or, after an article, at the next.</summary>
    private static string? CountryAt(WordList text, int word, Countries countries) =>
        (from first in Enumerable.Range(word, 2)
         from count in Enumerable.Range(1, LongestName).Reverse()
         where first + count <= text.Count
         select countries.Find(text.Text[text.StartOf(first)..text.EndOf(first + count - 1)])).FirstOrDefault(country => country is not null);
}
