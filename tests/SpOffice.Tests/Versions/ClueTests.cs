using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>Ten invented cases in which somebody can be recognised without a name.</summary>
public sealed class ClueTests
{
    public static TheoryData<string, string, string[]> Cases() => new()
    {
        { "en", "The only woman judge in Arvenia was arrested on 3 May 2025.", ["unique:only woman judge", "exact-date:3 May 2025"] },
        { "en", "He is a father of nine, aged 47, from the village of Lower Meren.", ["kinship:father", "age:aged 47", "small-place:village of Lower Meren"] },
        { "en", "The director of the clinic in Sund, a 61-year-old, lives with a family of nine.", ["function:director of the clinic", "age:61-year-old", "small-number:family of nine"] },
        { "en", "The youngest deputy of the island hid with Oren Falk for days.", ["unique:youngest deputy", "function:deputy of the island", "name:Oren Falk"] },
        { "fr", "La seule femme juge de Sarre a été arrêtée le 3 mai 2025.", ["unique:seule femme juge", "function:juge de Sarre", "exact-date:3 mai 2025"] },
        { "fr", "La veuve du pêcheur, âgée de 52 ans, habite le village de Sund.", ["kinship:veuve du pêcheur", "age:âgée de 52", "small-place:village de Sund"] },
        { "fr", "Le directeur de l’école et sa fille, née en 2011, sont une famille de neuf.", ["function:directeur de l’école", "age:née en 2011", "small-number:famille de neuf"] },
        { "es", "La única jueza de Sarre fue detenida el 3 de mayo de 2025.", ["unique:única jueza", "function:jueza de Sarre", "exact-date:3 de mayo de 2025"] },
        { "es", "La viuda del pescador, de 52 años, vive en la aldea de Sund.", ["kinship:viuda del pescador", "age:de 52 años", "small-place:aldea de Sund"] },
        { "es", "El director de la escuela, nacido en 1980, es de una familia de nueve.", ["function:director de la escuela", "age:nacido en 1980", "small-number:familia de nueve"] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Every_planted_clue_is_listed(string lang, string text, string[] planted)
    {
        var clues = Clues(Case.Empty(lang).With("summary.facts", text), Settled.Nothing);
        planted.ShouldAllBe(expected => clues.Any(clue => clue.Kind == expected.Split(':')[0] && clue.Text.Contains(expected.Split(':')[1])), string.Join(" | ", clues));
    }

    [Fact]
    public void Several_facts_about_one_person_are_a_clue_together() =>
        Clues(Case.Empty().With("summary.facts", "A nurse of the harbour, aged 41, mother of two."), Settled.Nothing).ShouldContain(clue => clue.Kind == "combination");

    [Fact]
    public void A_clue_that_a_person_settled_is_listed_no_more()
    {
        var draft = Case.Empty().With("summary.facts", "She was aged 41.");
        var id = Clues(draft, Settled.Nothing).Single().Id;
        Clues(draft, Settled.Nothing with { Kept = [id] }).ShouldBeEmpty();
        Clues(draft, Settled.Nothing with { Removed = [id] }).ShouldBeEmpty();
    }

    private static IReadOnlyList<Clue> Clues(Case draft, Settled settled) =>
        Version.Make(draft.File(), new VersionRequest(Audience.Public) { Settled = settled }, Case.Templates, Bounds.Native).Clues;
}
