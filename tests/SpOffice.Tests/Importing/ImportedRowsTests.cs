using SpOffice.Importing;
using SpOffice.Submissions;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Importing;

public sealed class ImportedRowsTests
{
    [Theory]
    [InlineData("Reference,Name,Age,Gender,Residence,Consent: letter to the Government,Consent: publication,Date of consent", "yes", "no")]
    [InlineData("Réf.;Nom et prénom;Âge;Sexe;Lieu;Consentement : lettre au Gouvernement;Consentement : publication;Date du consentement", "oui", "non")]
    [InlineData("Código\tNombre y apellidos\tEdad\tSexo\tLugar\tConsentimiento: carta al Gobierno\tConsentimiento: publicación\tFecha del consentimiento", "sí", "no")]
    public void Heads_in_three_languages_lead_to_the_questions(string heads, string yes, string no)
    {
        var mark = heads.Contains('\t') ? '\t' : heads.Contains(';') ? ';' : ',';
        var row = string.Join(mark, "V7", "Mira Olt", "34", "F", "Greywater", yes, no, "2026-11-02");
        var rows = Taken($"My list\n\n{heads}\n{row}\n");
        rows.Problems.ShouldNotContain(problem => problem.Rows.Length > 0);
        var victim = rows.Submission.Answers.Items("victim").ShouldHaveSingleItem();
        (victim.Text("victim.reference"), victim.Text("victim.name"), victim.Text("victim.age"), victim.Text("victim.residence")).ShouldBe(("V7", "Mira Olt", "34", "Greywater"));
        (victim.Option("victim.consent.letter"), victim.Option("victim.consent.publication"), victim.Date("victim.consent.date")).ShouldBe(("yes", "no", new PartialDate(2026, 11, 2)));
    }

    [Theory]
    [InlineData("2024-05-17"), InlineData("17/05/2024"), InlineData("17.5.2024"), InlineData("17 mai 2024"), InlineData("May 17, 2024"), InlineData("17 de mayo de 2024")]
    public void A_date_is_read_as_people_write_it(string written)
    {
        var rows = Taken($"Name;Date of birth\nMira Olt;{written}");
        rows.Submission.Answers.Items("victim")[0].Date("victim.birth-date").ShouldBe(new PartialDate(2024, 5, 17));
    }

    [Theory, InlineData("3/4/2026", "date-two-readings"), InlineData("17/05/24", "date-unclear")]
    public void A_date_that_is_unsure_is_asked_about_and_kept_as_written(string written, string problem)
    {
        var rows = Taken($"Name;Date of birth\nMira Olt;{written}");
        rows.Problems.Single(found => found.Rows.SequenceEqual([2])).Id.ShouldBe(problem);
        rows.Submission.Answers.Items("victim")[0]["victim.birth-date"].ShouldBe(new Answer.Unclear(written));
    }

    [Fact]
    public void An_empty_consent_stays_empty_and_is_said_once()
    {
        var rows = Taken("Name;Letter;Publication;Date of consent\nMira Olt;yes;yes;2026-11-01\nJaro Pell;;no;2026-11-02\nSelma Quarrin;;;");
        rows.Submission.Answers.Items("victim").Select(victim => victim.Option("victim.consent.letter")).ShouldBe(["yes", null, null]);
        rows.Problems.Where(problem => problem.Id == "consent-open").Select(problem => (problem.Question, string.Join(' ', problem.Rows)))
            .ShouldBe([("victim.consent.letter", "3 4"), ("victim.consent.publication", "4")]);
    }

    [Fact]
    public void One_yes_for_all_is_questioned_and_not_taken_until_somebody_says_that_each_was_asked()
    {
        const string List = "Name;Letter;Date of consent\nMira Olt;yes;2026-11-01\nJaro Pell;yes;2026-11-01\nSelma Quarrin;yes;2026-11-01\nOda Brin;no;2026-11-01";
        var rows = Taken(List);
        rows.Problems.Single(problem => problem.Id == "consent-blanket").Rows.ShouldBe([2, 3, 4]);
        rows.Submission.Answers.Items("victim").Select(victim => victim.Option("victim.consent.letter")).ShouldBe([null, null, null, "no"]);
        Taken(List, eachAsked: true).Submission.Answers.Items("victim").Select(victim => victim.Option("victim.consent.letter")).ShouldBe(["yes", "yes", "yes", "no"]);
        Taken(List.Replace("Pell;yes;2026-11-01", "Pell;yes;2026-11-02", StringComparison.Ordinal)).Problems.ShouldNotContain(problem => problem.Id == "consent-blanket");
    }

    [Theory, InlineData("Consent"), InlineData("Accord"), InlineData("Consentimiento")]
    public void A_column_that_does_not_say_what_was_agreed_to_is_not_taken(string head)
    {
        var rows = Taken($"Name;{head}\nMira Olt;yes");
        rows.Problems.ShouldContain(problem => problem.Id == "column-vague" && problem.Column == head);
        rows.Submission.Answers.Items("victim")[0].Values.Keys.Order().ShouldBe(["victim.name", "victim.reference"]);
    }

    [Fact]
    public void Who_is_there_is_found_by_the_reference_and_what_the_document_says_stays()
    {
        var before = Documents.All.Sample(Form, "en");
        var rows = Taken("Reference;Name;Age;Consent: letter\nv1;Ilaria Venn;99;no\nV9;Oda Brin;40;", before);
        var (victims, was) = (rows.Submission.Answers.Items("victim"), before.Answers.Items("victim"));
        victims.Length.ShouldBe(was.Length + 1);
        victims[0].ShouldHaveTheValuesOf(was[0].With("victim.consent.letter", new Answer.Choice("no")), but: "victim.age");
        rows.Problems.Select(problem => problem.Id).ShouldContain("consent-refused");
        (rows.Added.ShouldHaveSingleItem(), rows.Left.IsEmpty).ShouldBe(($"victim[{victims.Length}]", true));
    }

    [Fact]
    public void A_reference_that_stands_for_somebody_else_in_the_document_writes_nothing_into_her_answers_but_a_no()
    {
        var before = Documents.All.Sample(Form, "en");
        var rows = Taken("Reference;Name;Occupation;Whereabouts;Consent: letter\nV1;Oda Brin;baker;Greywater;no", before);
        rows.Submission.Answers.Items("victim")[0].ShouldHaveTheValuesOf(before.Answers.Items("victim")[0].With("victim.consent.letter", new Answer.Choice("no")), but: "");
        (rows.Submission.Answers.Items("victim").Length, rows.Left.ShouldHaveSingleItem()).ShouldBe((before.Answers.Items("victim").Length, 2));
        rows.Problems.Where(problem => problem.Rows.Length > 0).Select(problem => problem.Id).ShouldBe(["reference-other", "consent-refused"]);
    }

    [Fact]
    public void The_same_list_again_doubles_nobody()
    {
        const string List = "Name;Age\nMira Olt;34\nJaro Pell;51";
        var once = Taken(List);
        var twice = Taken(List, once.Submission);
        (twice.Added.Length, twice.Unchanged).ShouldBe((0, 2));
        twice.Submission.ShouldHaveTheAnswersOf(once.Submission);
        Taken("Name;Age\nMira Olt;35", once.Submission).ShouldSatisfyAllConditions(
            rows => rows.Left.ShouldBe([2]), rows => rows.Problems.ShouldContain(problem => problem.Id == "name-known"));
    }

    [Fact]
    public void Doubled_references_and_names_are_told_with_their_rows()
    {
        var rows = Taken("Reference;Name\nV1;Mira Olt\nV2;mira  OLT\nV1;Jaro Pell");
        rows.Problems.Where(problem => problem.Rows.Length > 0).Select(problem => $"{problem.Id} {string.Join(' ', problem.Rows)}").ShouldBe(["reference-twice 2 4", "name-twice 2 3"]);
        (rows.Left.ShouldHaveSingleItem(), rows.Submission.Answers.Items("victim").Length).ShouldBe((4, 2));
    }

    [Fact]
    public void Free_references_do_not_meet_those_that_come_later_in_the_list()
    {
        var rows = Taken("Reference;Name\n;Mira Olt\nV1;Jaro Pell\n;Selma Quarrin");
        rows.Submission.Answers.Items("victim").Select(victim => victim.Text("victim.reference")).ShouldBe(["V2", "V1", "V3"]);
    }

    [Fact]
    public void What_a_list_lacks_or_has_too_much_is_said_of_the_column()
    {
        var rows = Taken("Name;Phone\nMira Olt;000");
        rows.Problems.Where(problem => problem.Id == "column-lacks").Select(problem => problem.Question).ShouldContain("victim.consent.letter");
        rows.Problems.ShouldContain(problem => problem.Id == "column-not-asked" && problem.Column == "Phone");
    }

    [Theory]
    [InlineData("Phone;Street\n1;2", "no-columns"), InlineData("Name;Age\n", "no-rows")]
    public void A_list_that_cannot_be_used_is_one_sentence(string list, string error) => Should.Throw<UnreadableException>(() => Taken(list)).Id.ShouldBe(error);

    [Fact]
    public void More_than_five_hundred_are_refused_and_five_hundred_are_taken()
    {
        string List(int count) => "Name;Age\n" + string.Join('\n', Enumerable.Range(1, count).Select(number => $"Person {number};{20 + (number % 50)}"));
        Should.Throw<UnreadableException>(() => Taken(List(501))).Id.ShouldBe("too-many-rows");
        Taken(List(500)).Submission.Answers.Items("victim").Length.ShouldBe(500);
    }

    [Fact]
    public void A_table_of_events_becomes_the_chronology_and_again_adds_nothing()
    {
        const string Table = "When,Where,What happened\n2026-10-12,\"Port Alder, Atlantis\",\"She said: \"\"stop\"\".\nThey left.\"\nOctober 2026,Greywater,Two men came.";
        var once = ImportedRows.Of(Empty, "incident", [SheetTable.OfText(Table)], false, Documents.All);
        once.Problems.ShouldBeEmpty();
        once.Submission.Answers.Items("incident").Select(item => item.Text("incident.description")).ShouldBe(["She said: \"stop\".\nThey left.", "Two men came."]);
        ImportedRows.Of(once.Submission, "incident", [SheetTable.OfText(Table)], false, Documents.All).ShouldSatisfyAllConditions(rows => rows.Added.ShouldBeEmpty(), rows => rows.Unchanged.ShouldBe(2));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Every_problem_has_its_sentence_with_its_row_and_no_name(string lang)
    {
        var rows = Taken("Reference;Name;Date of birth;Letter;Situation;Consent\nV1;Mira Olt;3/4/2026;perhaps;on the moon;x\nV1;Mira Olt;17/05/24;;;\n;Mira Olt;;yes;;", Documents.All.Sample(Form, "en"));
        var said = rows.Problems.Select(problem => problem.Sentence(Documents.All.Screen(lang), Documents.All)).ToList();
        said.Count.ShouldBeGreaterThan(6);
        said.ShouldAllBe(sentence => !sentence.Contains('{') && !sentence.Contains("Mira", StringComparison.Ordinal));
    }

    private static SpOffice.Forms.Form Form => Documents.All.Form("communication");

    private static Submission Empty => new(Form, "en", Answers.None);

    private static ImportedRows Taken(string list, Submission? before = null, bool eachAsked = false) =>
        ImportedRows.Of(before ?? Empty, "victim", [SheetTable.OfText(list)], eachAsked, Documents.All);
}

internal static class ItemShould
{
    /// <summary>The answers of one item, but for those that a test changes on purpose.</summary>
    public static void ShouldHaveTheValuesOf(this Answers item, Answers expected, string but) =>
        item.Values.Remove(but).OrderBy(value => value.Key).ShouldBe(expected.Values.Remove(but).OrderBy(value => value.Key));
}
