using System.Collections.Immutable;
using System.Text.Json;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Mandates;

/// <summary>Which mandates may fit a case, from its words and from answers that tell by themselves. A suggestion, never a choice: people
/// choose, and the experts decide who signs.</summary>
public sealed class Suggestions
{
    private readonly SuggestionFile file;
    private readonly MandateList mandates;
    private readonly ImmutableDictionary<string, KeywordLanguage> languages;
    private readonly ImmutableDictionary<string, ImmutableArray<(string Mandate, int Weight, Keyword Keyword)>> keywords;

    private readonly Lazy<ILookup<string, (string Lang, int Weight, Keyword Keyword)>> byMandate;

    private Suggestions(SuggestionFile file, MandateList mandates)
    {
        this.file = file;
        this.mandates = mandates;
        languages = Templates.Languages.ToImmutableDictionary(lang => lang, lang => new KeywordLanguage(file.Endings[lang], [.. file.Skipped[lang]]));
        keywords = Templates.Languages.ToImmutableDictionary(lang => lang, KeywordsOf);
        byMandate = new(() => keywords.SelectMany(lang => lang.Value, (lang, known) => (Lang: lang.Key, Known: known))
            .ToLookup(entry => entry.Known.Mandate, entry => (entry.Lang, entry.Known.Weight, entry.Known.Keyword)));
    }

    /// <summary>Reads <c>suggestions.json</c>.</summary>
    /// <param name="json">The file.</param>
    /// <param name="mandates">The mandates, with a user's own rows among them: their keywords count too.</param>
    public static Suggestions Parse(byte[] json, MandateList mandates) =>
        new(JsonSerializer.Deserialize(json, SuggestionJson.Default.SuggestionFile)!, mandates);

    /// <summary>Suggestions for a submission, the best first.</summary>
    /// <param name="submission">Its typed facts are read, never the sender's cover page.</param>
    /// <param name="on">The day on which the mandates must be in force.</param>
    public ImmutableArray<Suggestion> For(Submission submission, DateOnly on)
    {
        var items = submission.Items().Select(item => item.Answers).ToList();
        var text = string.Join('\n', file.Read.SelectMany(question => items.Select(item => item.Text(question))).OfType<string>());
        var told = items.SelectMany(item => item.Values, (_, value) => value).SelectMany(value => value.Value.Values, (value, option) => (value.Key, Option: option)).ToHashSet();
        return Rank(text, [submission.Lang], told, on);
    }

    /// <summary>Suggestions for a description that is in no form, the best first.</summary>
    /// <param name="text">What happened, in a few sentences.</param>
    /// <param name="lang">Its language; null looks for the words of every language.</param>
    /// <param name="country">The State concerned, ISO 3166-1 alpha-3, if known.</param>
    /// <param name="on">The day on which the mandates must be in force.</param>
    public ImmutableArray<Suggestion> For(string text, string? lang, string? country, DateOnly on) =>
        Rank(text, lang is null ? Templates.Languages : [lang], country is null ? [] : [(Addressed, country)], on);

    /// <summary>How much a word points to a mandate, in any language and with any usual ending; 0 if not at all.</summary>
    internal int Points(string mandate, string word) =>
        byMandate.Value[mandate].Where(known => known.Keyword.Has(word, file.Endings[known.Lang])).Select(known => known.Weight).DefaultIfEmpty().Max();

    private const string Addressed = "addressee.country";

    private ImmutableArray<(string, int, Keyword)> KeywordsOf(string lang)
    {
        var ours = from row in file.Keywords
                   from strength in row.Of(lang)
                   from phrase in strength.Value
                   select (row.Mandate, file.Weights[strength.Key], new Keyword(phrase, languages[lang].Skipped));
        var rows = file.Keywords.Select(row => row.Mandate).ToHashSet();
        var own = from mandate in mandates.All
                  where !rows.Contains(mandate.Id)
                  from phrase in mandate.Keywords
                  select (mandate.Id, file.Weights["strong"], new Keyword(phrase, languages[lang].Skipped));
        return [.. ours, .. own];
    }

    private ImmutableArray<Suggestion> Rank(string text, ImmutableArray<string> langs, HashSet<(string Question, string Value)> told, DateOnly on)
    {
        var points = new List<(string Mandate, int Weight, string? Word, (string, string)? Answer)>();
        foreach (var lang in langs)
        {
            var sought = new SoughtText(text, languages[lang]);
            points.AddRange(from known in keywords[lang]
                            let found = known.Keyword.In(sought)
                            where found is not null
                            select (known.Mandate, known.Weight, (string?)found, ((string, string)?)null));
        }
        points.AddRange(file.Answers.Where(answer => told.Contains((answer.Question, answer.Value)))
            .Select(answer => (answer.Mandate, answer.Weight, (string?)null, ((string, string)?)(answer.Question, answer.Value))));
        points.AddRange(mandates.All.Where(mandate => mandate.Country is { } country && told.Contains((Addressed, country)))
            .Select(mandate => (mandate.Id, file.Weights["country"], (string?)null, ((string, string)?)(Addressed, mandate.Country!))));

        var elsewhere = told.Any(answer => answer.Question == Addressed);
        var suggested = points.SelectMany(point => mandates.InForce(point.Mandate, on).Select(mandate => (Mandate: mandate, Point: point)))
            .Where(entry => !entry.Mandate.Dormant && (entry.Mandate.Country is not { } country || !elsewhere || told.Contains((Addressed, country))))
            .GroupBy(entry => entry.Mandate, entry => entry.Point)
            .Select(group => new Suggestion(group.Key, group.Sum(point => point.Weight),
                [.. group.Where(point => point.Word is not null).OrderByDescending(point => point.Weight).Select(point => point.Word!).DistinctBy(Plain.Of)],
                [.. group.Where(point => point.Answer is not null).Select(point => point.Answer!.Value).Distinct()],
                [.. mandates.All.Where(mandate => mandate.Successor == group.Key.Id && !mandate.IsInForce(on))]))
            .OrderByDescending(suggestion => suggestion.Score).ThenBy(suggestion => suggestion.Mandate.Id, StringComparer.Ordinal).ToList();
        var least = suggested.Count == 0 ? 0 : Math.Max(file.Least.Score, file.Least.Share * suggested[0].Score);
        return [.. suggested.Where(suggestion => suggestion.Score >= least).Take(file.Least.Most)];
    }
}
