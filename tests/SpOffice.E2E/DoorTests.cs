using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>From a plain question to the right form, and from one form to the next.</summary>
public sealed class DoorTests(ServedPane pane)
{
    [Fact]
    public async Task Plain_questions_lead_to_a_door_and_its_form()
    {
        var page = await pane.Open(320);
        await page.ClickAsync("[data-action=route]");
        await Answer(page, "danger", "none");
        await Answer(page, "consent", "yes");
        await Answer(page, "what", "reply");
        await ToTheEnd(page);
        await Expect(page.Locator("[data-outcome=write]")).ToBeVisibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await Expect(page.Locator("[data-door]")).ToHaveCountAsync(1);
        await page.Locator("[data-door=follow-up] [data-action=start-form]").ClickAsync();
        await Expect(page.Locator("input[name=form][value=follow-up]")).ToBeCheckedAsync();
        await page.SelectOptionAsync("#purpose", "comments");
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await page.ClickAsync("[data-action=new]");
        await page.ClickAsync("[data-way=all]");
        await Expect(page.Question("claim[1]/claim.state")).ToBeVisibleAsync();
        await Expect(page.Question("change[1]/change.description")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_somebody_is_in_danger_safety_comes_first_and_no_form_is_offered()
    {
        var page = await pane.Open(lang: "es");
        await page.ClickAsync("[data-action=route]");
        await Answer(page, "danger", "either-way");
        await Answer(page, "consent", "yes");
        await Answer(page, "what", "detained");
        await ToTheEnd(page);
        await Expect(page.Locator("[data-outcome=not-yet]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-door=wgad]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-action=start-form]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Facts_begin_another_form_without_their_consents()
    {
        var page = await pane.Open();
        await page.OpenDocument(Data.Document("en"));
        await page.ClickAsync("[data-action=use-facts]");
        await page.CheckAsync("input[name=form][value=reprisals]");
        await Expect(page.Locator("[data-left=consent]")).ToBeVisibleAsync();
        await page.ClickAsync("[data-action=reuse]");
        await Expect(page.Locator("[data-view=draft]")).ToBeVisibleAsync();
        var made = Data.Read(await page.SaveDocument()).Submission;
        made.Form.Id.ShouldBe("reprisals");
        made.At("victim[1]/victim.name").ShouldBe(new Answer.Text("Ilaria Venn"));
        AskedQuestion.Of(made).Where(asked => Data.Templates.Questions[asked.Question.Id].IsAboutConsent && asked.Item.Answers[asked.Question.Id] is not null).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_questions_of_a_call_become_those_of_the_form()
    {
        var page = await pane.Open(lang: "fr");
        await page.CheckAsync("input[name=form][value=thematic-input]");
        await page.ClickAsync("[data-action=new]");
        await page.ClickAsync("[data-way=all]");
        await page.Locator("details:has(#paste-asked) summary").ClickAsync();
        await page.FillAsync("#paste-asked", "1. Quelles lois ?\n2. Qui paie ?");
        await page.ClickAsync("[data-action=paste-items]");
        await Expect(page.Field("asked[2]/asked.question")).ToHaveValueAsync("Qui paie ?");
        Data.Read(await page.SaveDocument()).Submission.At("asked[1]/asked.question").ShouldBe(new Answer.Text("Quelles lois ?"));
    }

    [Fact]
    public async Task Rows_of_Excel_become_victims_each_with_a_consent_of_their_own()
    {
        var page = await pane.Open(lang: "es");
        await page.CheckAsync("input[name=form][value=communication]");
        await page.ClickAsync("[data-action=new]");
        await page.ClickAsync("[data-way=all]");
        await page.Locator("[data-list=victim] summary").ClickAsync();
        await page.FillAsync("#list-victim", "Nombre\tFecha de nacimiento\tCarta\nMira Olt\t3/4/1990\tsí\nJaro Pell\t1971\t");
        await page.ClickAsync("[data-list=victim] [data-action=paste-list]");
        await Expect(page.Locator("[data-list=victim] [data-problem=date-two-readings]")).ToContainTextAsync("2");
        await Expect(page.Locator("[data-list=victim] [data-problem=consent-open]")).ToContainTextAsync("3");
        var made = Data.Read(await page.SaveDocument()).Submission;
        made.At("victim[2]/victim.name").ShouldBe(new Answer.Text("Jaro Pell"));
        (made.At("victim[1]/victim.consent.letter"), made.At("victim[2]/victim.consent.letter")).ShouldBe((new Answer.Choice("yes"), null));
    }

    [Fact]
    public async Task More_victims_become_rows_of_a_list_at_the_end_and_what_happened_to_them_is_counted()
    {
        var page = await pane.Open(lang: "fr");
        await page.OpenDocument(Data.Document("fr"));
        await page.Locator("[data-list=victim] summary").ClickAsync();
        await page.FillAsync("#list-victim", "Référence\tNom\tÂge\tQuand\tOù\tLettre\nV3\tMira Olt\t34\t2026-03-02\tValgrise, Atlantide\toui\nV4\tJaro Pell\t51\t2026-03-02\tValgrise, Atlantide\tnon");
        await page.ClickAsync("[data-list=victim] [data-action=paste-list]");
        await page.Field("victim[4]/victim.occupation").FillAsync("apicultrice");
        await Expect(page.Locator("[data-item='victim[3]'] [data-action=move-up]")).ToBeDisabledAsync();
        var path = await page.SaveDocument();
        var made = Data.Read(path).Submission;
        made.Answers.Items("victim").Select(victim => victim.InRow).ShouldBe([false, false, true, true]);
        (made.At("victim[3]/victim.consent.letter"), made.At("victim[4]/victim.consent.letter")).ShouldBe((new Answer.Choice("yes"), new Answer.Choice("no")));
        made.At("victim[4]/victim.occupation").ShouldBe(new Answer.Text("apicultrice"));
        var other = await pane.Open();
        await other.ClickAsync("[data-action=trends]");
        await other.Choose(() => other.ClickAsync("[data-action=trends-open]"), path);
        await Expect(other.Locator("[data-trend=place]")).ToContainTextAsync("Valgrise");
        (await other.Locator(".trends").InnerTextAsync()).ShouldNotContain("Olt");
    }

    [Fact]
    public async Task A_door_leads_to_mandates_a_form_its_checks_and_a_complete_version()
    {
        var page = await pane.Open(lang: "es");
        await page.ClickAsync("[data-action=route]");
        await Answer(page, "danger", "none");
        await Answer(page, "consent", "yes");
        await Answer(page, "what", "detained");
        await ToTheEnd(page);
        await page.Locator("[data-door=communication] [data-action=start-form]").First.ClickAsync();
        await page.ClickAsync("[data-action=new]");
        await page.ClickAsync("[data-way=all]");
        await page.Field("victim[1]/victim.name").FillAsync("Mira Olt");
        await page.Field("incident[1]/incident.description").FillAsync("Policías arrestaron a V1 en la redacción por un artículo sobre el río.");
        foreach (var consent in new[] { "letter", "publication" })
            await page.Question($"victim[1]/victim.consent.{consent}").Locator("input[value=yes]").CheckAsync();
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#find", "detención arbitraria");
        await page.Locator("details[data-mandate=arbitrary-detention] summary").ClickAsync();
        await page.ClickAsync("details[data-mandate=arbitrary-detention] [data-action=choose]");
        await page.ClickAsync("[data-page=check]");
        await Expect(page.Locator("[data-finding]").First).ToBeVisibleAsync();
        await page.ClickAsync("[data-page=leave]");
        await page.ClickAsync("[data-part=versions]");
        await page.SelectOptionAsync("#audience", "Complete");
        await page.ClickAsync("[data-action=version]");
        var made = Data.Read(await page.Downloaded(() => page.ClickAsync("[data-save='shareable.docx']"), ".docx")).Submission;
        made.At("victim[1]/victim.name").ShouldBe(new Answer.Text("Mira Olt"));
        made.Answers["request.mandates"]!.Values.ShouldBe(["arbitrary-detention"]);
    }

    private static async Task Answer(IPage page, string question, string option)
    {
        await page.CheckAsync($"[data-route={question}] input[value={option}]");
        await page.ClickAsync("[data-action=next]");
    }

    internal static async Task ToTheEnd(IPage page)
    {
        while (await page.Locator("[data-outcome]").CountAsync() == 0)
        {
            await page.ClickAsync("[data-action=next]");
            await Expect(page.Locator("[data-route], [data-outcome]").First).ToBeVisibleAsync();
        }
    }
}
