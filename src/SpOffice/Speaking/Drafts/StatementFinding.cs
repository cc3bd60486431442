using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Checks;
using SpOffice.Texts;

namespace SpOffice.Speaking.Drafts;

/// <summary>A danger or a gap in a statement. It says in which passage, never the name: a report can be shown.</summary>
/// <param name="Id">Key of its words, such as <c>consent-to-be-named</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Passage">The passage, from 0; null if it is about the whole statement.</param>
public sealed record StatementFinding(string Id, Severity Severity, int? Passage)
{
    /// <summary>The name it is about, for the author's eyes only.</summary>
    public string? Name { get; init; }

    /// <summary>What it says, in a language.</summary>
    public CheckText Say(ScreenTexts texts)
    {
        var words = texts.Statement[Id];
        (string, string)[] values = [("passage", ((Passage ?? -1) + 1).ToString(CultureInfo.InvariantCulture))];
        return new CheckText(Wording.Fill(words.What, values), Wording.Fill(words.Why, values), Wording.Fill(words.Mend, values));
    }
}

/// <summary>Looks for them (SAFETY, "Statements").</summary>
public static class StatementFindings
{
    /// <summary>Everything that was found, in the order of the passages.</summary>
    /// <param name="draft">The statement, as a draft or as it will be read.</param>
    /// <param name="templates">Words that tell names.</param>
    public static ImmutableArray<StatementFinding> Of(StatementDraft draft, Templates templates) =>
    [
        .. draft.Passages.SelectMany((_, number) => In(draft, number, templates)),
        .. OfSpeaker(draft.Header),
    ];

    /// <summary>Whether somebody who did not agree is named, so that the statement must not leave.</summary>
    public static bool ExposesSomebody(StatementDraft draft, Templates templates) => Of(draft, templates).Any(finding => finding.Id == "consent-to-be-named");

    /// <summary>What was found in one passage.</summary>
    /// <param name="draft">The statement.</param>
    /// <param name="passage">The passage, from 0.</param>
    /// <param name="templates">Words that tell names.</param>
    public static IEnumerable<StatementFinding> In(StatementDraft draft, int passage, Templates templates) =>
        draft.Passages[passage].Wordings.SelectMany(wording => InText(wording.Text, passage, draft.Passages[passage].Lang ?? draft.Lang, draft.Header, templates)).Distinct();

    private static IEnumerable<StatementFinding> InText(string text, int passage, string lang, StatementHeader head, Templates templates)
    {
        var plain = Plain.Of(text);
        foreach (var person in head.Named.Where(person => !person.IsNobody && person.Consent != true && WholeWords.Contain(plain, Plain.Of(person.Name))))
            yield return new StatementFinding("consent-to-be-named", Severity.Must, passage) { Name = person.Name };
        var known = new KnownNames(head.Named.Select(person => person.Name).Concat(Public(head)));
        foreach (var (name, certain) in templates.PeopleNames.In(text, lang, templates.Clues, templates.Countries).Where(found => !known.Hold(found.Name)))
            yield return new StatementFinding(certain ? "person-listed" : "name-listed", certain ? Severity.Must : Severity.Should, passage) { Name = name };
        if (text.Contains(DraftStructure.Blank, StringComparison.Ordinal) || text.Contains("___", StringComparison.Ordinal))
            yield return new StatementFinding("blanks-filled", Severity.Must, passage);
    }

    /// <summary>The speaker's own exposure, and the family's, is asked about; somebody else may read.</summary>
    /// <param name="head">The lines above the statement.</param>
    public static IEnumerable<StatementFinding> OfSpeaker(StatementHeader head)
    {
        if (head.SpeakerAtRisk is null)
            yield return new StatementFinding("speaker-asked", Severity.Should, null);
        else if (head.SpeakerAtRisk == true && head.Proxy is null)
            yield return new StatementFinding("proxy-considered", Severity.Must, null);
    }

    /// <summary>Who stands on the list of speakers anyway.</summary>
    private static IEnumerable<string> Public(StatementHeader head) =>
        new[] { head.MandateHolder, head.Organisation, head.Dialogue, head.Speaker, head.Proxy }.OfType<string>().Concat(head.CoSponsors).Concat(head.Supporters);
}
