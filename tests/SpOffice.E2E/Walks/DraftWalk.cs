using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;
using static SpOffice.E2E.Steps;

namespace SpOffice.E2E.Walks;

/// <summary>1. A document is drafted, its items are added, moved, taken out and brought back, it is downloaded and opened again.</summary>
public sealed class DraftWalk(ServedPane pane)
{
    private const string Mark = "Third Person";

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public async Task Items_of_every_group_are_added_moved_taken_out_and_brought_back_and_the_document_goes_on(string lang)
    {
        var page = await pane.Open(lang: lang);
        await page.Press(lang, "newSample");
        var sample = Data.Templates.Sample(Data.Templates.Form("communication"), lang);
        var words = Data.Templates.Documents[lang];
        foreach (var group in sample.Form.GroupsIn(null))
        {
            var last = sample.Shown("", group) + 1;
            var (added, above) = (Place.Item("", group, last), Place.Item("", group, last - 1));
            await page.Press(lang, "add", ("item", words.Groups[group].Item));
            if (group == "addressee")
                await page.Question($"{added}/addressee.kind").GetByLabel(words.Option("addressee.kind", "company")).CheckAsync();
            var question = FirstText(sample.Form, group);
            await Expect(page.Question($"{added}/{question}").Locator(".label")).ToContainTextAsync(words.Questions[question].Label);
            await page.Field($"{added}/{question}").FillAsync(Mark);

            await page.Locator($"[data-item='{added}']").GetByText(Say(lang, "moveUp")).ClickAsync();
            await Expect(page.Field($"{above}/{question}")).ToHaveValueAsync(Mark);
            await page.Locator($"[data-item='{above}']").GetByText(Say(lang, "remove")).ClickAsync();
            await Expect(page.Locator($"[data-item='{added}']")).ToHaveCountAsync(0);
            await Expect(page.Locator(".notice")).ToContainTextAsync(Say(lang, "removed", ("item", FindingText.Locate(above, Data.Templates, Data.Templates.Screen(lang)))));
            await page.Locator(".notice").GetByText(Say(lang, "undo")).ClickAsync();
            await Expect(page.Field($"{above}/{question}")).ToHaveValueAsync(Mark);
            await Expect(page.Locator(".notice")).ToHaveCountAsync(0);
        }

        await page.Locator("[data-section=requests]").ClickAsync();
        await Expect(page.Locator("[data-section=requests]")).ToHaveAttributeAsync("aria-current", "step");
        await page.Field("request.measures").FillAsync("");
        await Expect(page.Locator("[data-section=requests] .count")).ToHaveTextAsync("1");
        await page.Press(lang, "undo");
        await Expect(page.Locator("[data-section=requests] .count")).ToHaveTextAsync("✓");
        await page.Press(lang, "redo");

        var path = await page.Downloaded(() => page.Press(lang, "download"), ".docx");
        var report = Data.Check(path);
        await Expect(page.Locator(".document .completeness span")).ToHaveTextAsync(CompletenessText.Of(report, Data.Templates.Screen(lang)));
        report.Ready.ShouldBeFalse();

        await page.Press(lang, "close");
        await page.Choose(() => page.Press(lang, "openDocument"), path);
        await Expect(page.Field("request.measures")).ToHaveValueAsync("");
        var read = Data.Read(path).Submission;
        read.Lang.ShouldBe(lang);
        foreach (var group in sample.Form.GroupsIn(null))
        {
            var question = FirstText(sample.Form, group);
            read.ItemsOf(group).Select(item => item.Answers.Text(question)).Where(text => text == Mark).Count().ShouldBe(1, group);
            read.Shown("", group).ShouldBe(sample.Shown("", group) + 1);
            await Expect(page.Field($"{Place.Item("", group, read.Shown("", group) - 1)}/{question}")).ToHaveValueAsync(Mark);
        }
    }

    private static string FirstText(Form form, string group) =>
        form.Questions.First(asked => asked.Section.Group == group && Data.Templates.Questions[asked.Question.Id].Kind == QuestionKind.Text && !asked.Question.Id.EndsWith(".reference", StringComparison.Ordinal)).Question.Id;
}
