using System.Text;
using CsCheck;
using SpOffice.Speaking.Drafts;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Drafts;

/// <summary>The plain-text form, the JSON form and the Word form hold the same.</summary>
public sealed class DraftFormsTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Among("[should] not a mark", "# no heading", "\\ a backslash", "Session: 61", "---", "[Organisation] thanks", "a\nb\t c", "Ça\u00A0: « où » ?", "¿Qué?", "日本", "سلام", "😀 = ; :", "x", "[or] else"),
        Gen.String[Gen.Char[' ', '~'], 1, 30]).Where(text => DraftWording.OneLine(text).Length > 0);

    private static readonly Gen<string?> Names = Gen.OneOf(Gen.Const((string?)null), Among<string?>("facts", "Où-2", "x"));

    private static readonly Gen<DraftWording> Wordings = Gen.Select(Texts, Gen.Int[-300, 1000], (text, value) => new DraftWording(text, value < 0 ? null : value));

    private static readonly Gen<DraftPassage> Passages = Gen.Select(Wordings.Array[1, 3], Gen.Int[0, 2], Names, Names, Among<string?>(null, null, "fr"), Texts.Array[0, 2]).Select((wordings, priority, id, other, lang, headings) =>
        new DraftPassage((Priority)priority, [.. wordings])
        {
            Id = id,
            OnlyWith = other is null || priority == 0 ? [] : [other, "b"],
            NotWith = other is null || priority == 1 ? [] : [other],
            OneOf = priority == 2 ? id : null,
            Lang = lang,
            Headings = [.. headings.Select(DraftWording.OneLine)],
        });

    private static readonly Gen<StatementHeader> Headers = Gen.Select(Texts, Gen.Int[0, 3], Gen.Bool).Select((text, kind, answer) => new StatementHeader
    {
        Session = kind == 0 ? null : DraftWording.OneLine(text),
        Organisation = kind > 1 ? "Tide House" : null,
        CoSponsors = kind > 2 ? ["Delta Watch", "River Law"] : [],
        Supporters = kind == 1 ? ["Bank Side Families"] : [],
        ByVideo = kind == 1 ? answer : null,
        SpeakerAtRisk = kind == 2 ? answer : null,
        Limit = kind == 3 ? 75.5 : null,
        Named = kind == 2 ? [new NamedPerson("Ilaria Venn", answer), new NamedPerson("Oru Tamme", null), new NamedPerson("Port Sarre", null, true)] : [],
    });

    private static readonly Gen<StatementDraft> Drafts = Gen.Select(Headers, Passages.Array[1, 6], Among("en", "fr", "es"),
        (header, passages, lang) => new StatementDraft(lang, header, [.. passages]));

    [Fact]
    public void Plain_text_says_all_that_a_draft_holds() => Drafts.Sample(draft =>
        DraftJson.Write(DraftText.Read(DraftText.Write(draft, Case.Templates.DraftWords), "en", Case.Templates)).ShouldBe(DraftJson.Write(draft)), iter: 2000);

    [Fact]
    public void Json_says_all_that_a_draft_holds() => Drafts.Sample(draft =>
        DraftJson.Write(DraftJson.Read(Encoding.UTF8.GetBytes(DraftJson.Write(draft)))).ShouldBe(DraftJson.Write(draft)), iter: 500);

    [Fact]
    public void A_Word_document_says_all_that_a_draft_holds() => Drafts.Sample(draft =>
        DraftJson.Write(DraftFile.Read(StatementDocument.Write(draft, Case.Templates, marks: true), "en", Case.Templates, Bounds.Native)).ShouldBe(DraftJson.Write(draft)), iter: 60);

    [Fact]
    public async Task Json_satisfies_its_schema()
    {
        var path = Path.Combine(Repository.Root, "docs", "schemas", "statement.schema.json");
        foreach (var structure in Case.Templates.Structures)
            (await Schema.Errors(path, DraftJson.Write(structure.Start("fr")))).ShouldBeEmpty();
        var full = DraftText.Read("Speaker: Oru Tamme\nNamed: Ilaria Venn = no\nLimit: 75\nSpoken: by video\n\n# Facts\n[must #a 5 fr, only with #b, not with #c, one of x] One.\n[or 3] Two.", "en", Case.Templates);
        (await Schema.Errors(path, DraftJson.Write(full))).ShouldBeEmpty();
        (await Schema.Errors(path, """{"schema": 1, "lang": "en", "passages": [{"wordings": []}]}""")).ShouldNotBeEmpty();
    }

    [Fact]
    public void No_form_of_a_draft_says_that_the_speaker_is_in_danger()
    {
        var draft = DraftText.Read("Session: 61\nSpeaker at risk: yes\n\nWe ask.", "en", Case.Templates);
        draft.Header.SpeakerAtRisk.ShouldBe(true);
        byte[][] saved = [Encoding.UTF8.GetBytes(DraftText.Write(draft, Case.Templates.DraftWords)), Encoding.UTF8.GetBytes(DraftJson.Write(draft)), StatementDocument.Write(draft, Case.Templates, marks: true), StatementDocument.Write(draft, Case.Templates, marks: false)];
        foreach (var file in saved)
        {
            DraftFile.Read(file, "en", Case.Templates, Bounds.Native).Header.ShouldSatisfyAllConditions(head => head.SpeakerAtRisk.ShouldBeNull(), head => head.Session.ShouldBe("61"));
            Said(file).ShouldNotContain("at risk");
            Said(file).ShouldNotContain("at-risk");
        }
    }

    private static string Said(byte[] file) => file[0] != 'P' ? Encoding.UTF8.GetString(file)
        : Encoding.UTF8.GetString(SpOffice.Word.Package.Open(file, Bounds.Native)["word/document.xml"]!);

    [Fact]
    public void What_is_read_aloud_keeps_neither_marks_nor_what_must_stay_at_home()
    {
        var draft = DraftText.Read("Session: 61\nNamed: Ilaria Venn = yes\nSpeaker at risk: yes\nProxy: Oru Tamme\n\n[must #a] We ask.\n[or] We do.", "en", Case.Templates);
        var page = DocumentParagraphs.Read(StatementDocument.Write(draft, Case.Templates, marks: false), Bounds.Native);
        page.ShouldContain("Session: 61");
        page.ShouldNotContain("[");
        page.ShouldNotContain("Ilaria");
        page.ShouldNotContain("Tamme");
    }

    [Fact]
    public void A_statement_of_ours_is_spoken_without_its_head_in_its_first_wordings() =>
        SpOffice.Speaking.StatementFile.Read(StatementDocument.Write(DraftText.Read("Session: 61\n\n# Facts\nOne is held.\n[or] One.\n\nTwo are free.", "en", Case.Templates), Case.Templates, true), Bounds.Native)
            .ShouldBe("One is held.\n\nTwo are free.");

    [Fact]
    public void The_same_draft_gives_the_same_document_and_a_valid_one()
    {
        var draft = Case.Templates.Structures[0].Start("es");
        var file = StatementDocument.Write(draft, Case.Templates, marks: true);
        file.ShouldBe(StatementDocument.Write(draft, Case.Templates, marks: true));
        Tests.Word.Documents.Body(file).Value.ShouldContain("Pregunta al titular del mandato");
    }

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
