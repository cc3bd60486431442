namespace SpOffice.Tests.Checks;

public class CheckListTests
{
    public static TheoryData<string, string> Samples() => [.. from form in Case.Templates.Forms from lang in form.Languages select (form.Id, lang)];

    public static TheoryData<string> Wordings() => [.. Case.Templates.Screen("en").Checks.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Samples))]
    public void Finds_nothing_in_the_complete_sample(string form, string lang)
    {
        var report = Case.Sample(lang, form).Report();
        report.Findings.ShouldBeEmpty();
        report.Ready.ShouldBeTrue();
        report.Answered.ShouldBe(report.Asked);
    }

    /// <summary>A new check or wording without a case in <see cref="Firing"/> fails here.</summary>
    [Theory, MemberData(nameof(Wordings))]
    public void Every_wording_is_said_of_some_change_of_the_sample(string key)
    {
        var said = Firing.Cases[key]("en").Report().Findings.Select(finding => finding.Variant is { } variant ? $"{finding.Check}/{variant}" : finding.Check);
        said.ShouldContain(key);
    }

    [Fact]
    public void More_than_forty_checks_fire_on_a_communication() =>
        Firing.Cases.Where(fires => fires.Value("en").Report().Form.Id == "communication").Select(fires => fires.Key.Split('/')[0]).Distinct().Count().ShouldBeGreaterThan(40);

    [Fact]
    public void Says_a_missing_answer_once_when_a_check_of_its_own_says_it()
    {
        var report = Case.Sample().Without("incident[1]/incident.date").Report();
        report.Findings.Where(finding => finding.Place == "incident[1]/incident.date").ShouldHaveSingleItem().Check.ShouldBe("event-dated");
    }

    [Theory, InlineData("wgad"), InlineData("wgeid")]
    public void Says_a_missing_consent_once_when_a_procedure_has_its_own_rule(string form) =>
        Case.Sample("en", form).Without($"victim[1]/victim.consent.{form}").Report().Findings.ShouldHaveSingleItem().Rule.ShouldBeNull();

    [Fact]
    public void Reports_several_findings_at_one_place()
    {
        var report = Case.Sample().With("victim[1]/victim.consent.letter", "no").Saying("victim[1]/victim.name", "[name of").Report();
        report.Findings.Where(finding => finding.Place == "victim[1]/victim.name").Select(finding => finding.Check)
            .ShouldBe(["refusal-respected", "placeholders-replaced"]);
    }

    [Fact]
    public void Finds_nothing_in_the_case_of_a_village_that_is_to_be_evicted() =>
        Case.Sample().Without("victim", "person", "remedy", "defender.risk", "defender.done").With("case.status", "threatened").With("urgent.window", "Eviction announced for 9 December 2026")
            .With("victim[1]/victim.reference", "V1").With("victim[1]/victim.description", "Fishing families of the harbour quarter").With("victim[1]/victim.number", "120")
            .WithNone("victim[1]/victim.age").WithNone("victim[1]/victim.gender", "not-applicable").With("victim[1]/victim.residence", "Port Sarre, Arvenia")
            .With("victim[1]/victim.situation", "free").With("victim[1]/victim.consent.letter", "yes").With("victim[1]/victim.consent.publication", "yes")
            .With("victim[1]/victim.consent.giver", "representative").With("victim[1]/victim.consent.relation", "The council of the quarter, chosen by the families")
            .With("victim[1]/victim.consent.date", "2026-11").With("case.victim-count", "120")
            .With("summary.facts", "The port authority has announced the eviction of 120 families (V1) of Port Sarre for 9 December 2026. We ask the experts to write at once.")
            .With("incident[1]/incident.event", "threat").With("incident[1]/incident.date", "2026-12-09").With("incident[1]/incident.description", "A notice was put on each door.")
            .With("incident[2]/incident.victims", "V1").With("incident[2]/incident.description", "Officers counted the houses. A mother in Port Sarre asked why.")
            .With("action.national", "no").With("action.national-none", "The court is closed until January.").With("request.measures", "Stop the eviction.")
            .With("request.questions", "Under which law is it planned?").With("source[1]/source.description", "Interviews with the council").Report().Findings.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_in_the_case_of_somebody_killed_by_the_guards_of_a_company() =>
        Case.Sample().With("victim[1]/victim.situation", "dead").With("victim[1]/victim.consent.giver", "family").With("victim[1]/victim.consent.relation", "Next of kin, since V1 was killed")
            .With("addressee[2]/addressee.kind", "company").With("addressee[2]/addressee.name", "Quay Refining (QR)").With("urgent.requested", "no").WithAll("torture.danger", "no-danger").With("case.status", "ended")
            .With("incident[3]/incident.event", "killing").With("perpetrator[2]/perpetrator.kind", "non-state").With("perpetrator[2]/perpetrator.name", "Guards of Quay Refining")
            .With("perpetrator[2]/perpetrator.state-link", "The police stood by.").Saying("incident[3]/incident.description", "V1's father, a fisherman, was turned away by the guards of QR.")
            .Report().Findings.ShouldBeEmpty();

    [Fact]
    public void Finds_nothing_in_the_French_case_of_a_child_that_disappeared() =>
        Case.Sample("fr").With("victim[1]/victim.situation", "missing").With("victim[1]/victim.age", "16 ans").With("victim[1]/victim.consent.giver", "family")
            .With("victim[1]/victim.consent.relation", "Sa mère ; elle ne sait pas où est V1.").Without("urgent.window").With("incident[1]/incident.event", "disappearance")
            .Saying("incident[1]/incident.description", "Sa mère a demandé au poste de Port-Sarre où était V1 ; un agent a répondu : « racaille ».").Report().Findings.ShouldBeEmpty();

    [Fact]
    public void Orders_the_gravest_first()
    {
        var severities = Case.Empty().With("victim[1]/victim.name", "Ana Ruiz").With("action.international", "yes").Report().Findings.Select(finding => finding.Severity);
        severities.ShouldBeInOrder();
    }

    [Fact]
    public void Is_not_ready_while_a_must_is_left_and_is_ready_with_less() =>
        (Case.Empty().Report().Ready, Case.Sample().Without("victim[2]/victim.gender").Report().Ready).ShouldBe((false, true));

    [Fact]
    public void Counts_required_answers_that_apply()
    {
        var (all, less) = (Case.Sample().Report(), Case.Sample().Without("victim[2]/victim.gender").Report());
        (less.Asked, less.Answered).ShouldBe((all.Asked, all.Answered - 1));
    }
}
