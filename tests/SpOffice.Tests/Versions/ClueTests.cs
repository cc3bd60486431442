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

    /// <summary>Further cases, with what the first patterns did not know.</summary>
    public static TheoryData<string, string, string[]> Further() => new()
    {
        { "en", "She was the first woman to chair the fishermen's cooperative of the hamlet, which has some forty houses. Her twin brother drives the school bus.", ["first woman", "chair", "hamlet", "twin brother"] },
        { "en", "The 17-year-old captain of the girls' football team was taken from the pharmacy on 3 May 2026, the eve of her wedding.", ["17-year-old", "captain", "3 May 2026"] },
        { "en", "The village's only midwife, a mother of six in her late fifties, was arrested on Easter Monday. She uses a wheelchair.", ["only midwife", "mother of six", "in her late fifties", "Easter Monday", "wheelchair"] },
        { "en", "His widow, a retired headmistress born in 1958, is the daughter-in-law of the former mayor. Nobody else in the district has six fingers on one hand.", ["widow", "headmistress", "born in 1958", "daughter-in-law", "former mayor", "Nobody else"] },
        { "fr", "Le seul imam du hameau, père de jumeaux, âgé de 61 ans, a été convoqué le 14 juillet.", ["seul imam", "hameau", "père de jumeaux", "61 ans", "14 juillet"] },
        { "fr", "L’ancienne ministre de la Pêche, première femme à ce poste, est la belle-sœur du préfet.", ["ancienne ministre", "première femme", "belle-sœur", "préfet"] },
        { "fr", "La sage-femme du village (environ 300 habitants), la quarantaine, a disparu la veille de Noël ; son mari tient l’unique boulangerie.", ["sage-femme", "300 habitants", "quarantaine", "veille de Noël", "mari", "unique boulangerie"] },
        { "es", "El único notario transgénero de la provincia, de 48 años, fue golpeado el 2 de febrero de 2026.", ["único notario", "transgénero", "48 años", "2 de febrero de 2026"] },
        { "es", "La viuda del alcalde, madre de trillizos y maestra de la única escuela de la aldea, fue detenida el Domingo de Ramos.", ["viuda", "alcalde", "madre de trillizos", "maestra", "única escuela", "aldea", "Domingo de Ramos"] },
        { "es", "El exdecano de la facultad, nacido en 1961, ganador del premio nacional de periodismo de 2019, vive con su yerno; es ciego.", ["exdecano", "nacido en 1961", "ganador del premio", "yerno", "ciego"] },
        { "en", "A grandmother of eleven who sells fish at the north gate, she is the tallest person on the quay.", ["grandmother of eleven", "sells fish", "tallest"] },
        { "en", "The deputy head of the fire brigade in a town of 900 people was hit on the night of the harvest festival.", ["deputy head", "town of 900", "night of the harvest"] },
        { "en", "He lost both legs as a child and is the goalkeeper of the national amputee team; he is thirty-one.", ["lost both legs", "goalkeeper", "thirty-one"] },
        { "en", "On the day of the eclipse in 2026 the two sons of the ferry's captain were taken.", ["two sons", "captain", "day of the eclipse"] },
        { "fr", "Le gardien du phare, célibataire de 54 ans, est l’un des trois protestants de l’île.", ["gardien du phare", "54 ans", "un des trois"] },
        { "fr", "Cette mère célibataire de quintuplés, cheffe de la fanfare municipale, marche avec une canne.", ["mère célibataire", "cheffe de la fanfare", "canne"] },
        { "fr", "Le 12 janvier dernier, la directrice adjointe de l’unique lycée agricole de la vallée a été suspendue.", ["12 janvier", "directrice adjointe", "unique lycée"] },
        { "es", "La hija menor del farero, campeona juvenil de ajedrez, tiene 16 años y vive en un islote.", ["hija menor del farero", "campeona", "16 años", "islote"] },
        { "es", "El director de la banda municipal, de sesenta y tres años, perdió un ojo el 24 de diciembre.", ["director de la banda", "sesenta y tres años", "perdió un ojo", "24 de diciembre"] },
        { "es", "Es la única persona sorda del barrio y la quinta esposa del jefe.", ["única persona sorda", "barrio", "esposa del jefe", "jefe"] },
    };

    [Theory, MemberData(nameof(Further))]
    public void Every_clue_of_further_cases_is_listed(string lang, string text, string[] planted)
    {
        var clues = Clues(Case.Empty(lang).With("summary.facts", text), Settled.Nothing);
        planted.ShouldAllBe(expected => clues.Any(clue => clue.Text.Contains(expected, StringComparison.OrdinalIgnoreCase)), string.Join(" | ", clues));
    }

    [Fact]
    public void A_cell_under_five_in_a_table_is_listed()
    {
        static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>";
        var draft = Case.Empty().With("summary.facts", "PLANT").Edited("word/document.xml", xml => System.Text.RegularExpressions.Regex.Replace(xml, "<w:p>(?:(?!<w:p>).)*?PLANT.*?</w:p>", match => match.Value + $"<w:tbl><w:tblPr/><w:tblGrid/>{Row("Town", "Held")}{Row("Sund", "3")}{Row("Meren", "41")}</w:tbl><w:p/>"));
        Clues(draft, Settled.Nothing).Where(clue => clue.Kind == "small-number").Select(clue => clue.Text).ShouldBe(["3"]);
    }

    [Fact]
    public void Clues_that_overlap_are_taken_out_together()
    {
        var draft = Case.Empty().With("summary.facts", "We met the only woman judge of Sund at noon.");
        var made = Version.Make(draft.File(), new VersionRequest(Audience.Public) { Settled = Settled.Nothing with { Removed = [.. Clues(draft, Settled.Nothing).Select(clue => clue.Id)] } }, Case.Templates, Bounds.Native);
        made.Clues.ShouldBeEmpty();
        Scanner.Hits(made.Files.Single().Content, "woman", "judge", "Sund").ShouldBeEmpty();
        Scanner.Hits(made.Files.Single().Content, "We met").ShouldNotBeEmpty();
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
