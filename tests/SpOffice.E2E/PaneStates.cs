using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>The states of the pane in a browser, one after the other in one visit, for whoever looks at them.</summary>
internal static class PaneStates
{
    private const string Statement = "[must #a] Mr. President, the lawyer Ilaria Venn was arrested; see A/HRC/58/53.\n\n[could, only with #a] In 2024, 1,500 people were arrested.\n[or] Many were.";

    /// <summary>Walks through them.</summary>
    /// <param name="page">The pane, just opened.</param>
    /// <param name="lang">The language of the documents in it.</param>
    /// <param name="see">Called in each state, with its name.</param>
    public static async Task Walk(IPage page, string lang, Func<string, Task> see)
    {
        await BeforeADocument(page, lang, see);
        await ADocument(page, lang, see);
    }

    private static async Task BeforeADocument(IPage page, string lang, Func<string, Task> see)
    {
        await see("start");
        await page.Choose(() => page.ClickAsync("[data-action=letterhead]"), Data.Document(lang));
        await page.ClickAsync("[data-action=new]");
        await page.Locator(".notice.problem").WaitForAsync();
        await see("letterhead refused");
        await page.ClickAsync("[data-action=no-letterhead]");
        await page.ClickAsync("[data-action=safety]");
        await page.Locator("[data-zero]").WaitForAsync();
        await see("before any form");
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=route]");
        await page.Locator("[data-route]").WaitForAsync();
        await see("way to a door");
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=trends]");
        await page.Choose(() => page.ClickAsync("[data-action=trends-open]"), Data.Document(lang));
        await page.Locator("[data-documents]").WaitForAsync();
        await see("trends");
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=cases]");
        await page.Locator("[data-action=open-tracker]").WaitForAsync();
        await see("no tracker");
        await page.Choose(() => page.ClickAsync("[data-action=open-tracker]"), Data.TrackerWithWithdrawal(lang));
        await page.Locator("[data-cases='1']").WaitForAsync();
        await see("tracker");
        await page.ClickAsync("[data-action=close-tracker]");
        await page.ClickAsync("[data-page=settings]");
        await page.Locator("#theme").WaitForAsync();
        await see("settings");
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#find", "arb");
        await page.Locator(".mandate summary").First.ClickAsync();
        await see("mandates");
        await page.ClickAsync("[data-page=statement]");
        await page.Locator("#statement").WaitForAsync();
        await see("statement, empty");
        await page.SelectOptionAsync("#statement-language", "en");
        await page.FillAsync("#statement", Statement);
        await page.Locator("[data-seconds]").WaitForAsync();
        await page.Locator("[data-dear]").First.WaitForAsync();
        await see("statement");
        await page.ClickAsync("[data-way=passages]");
        await page.Locator("[data-passage]").First.WaitForAsync();
        await see("statement, passages");
        foreach (var part in new[] { "about", "fit", "rehearse" })
        {
            await page.ClickAsync($"[data-part={part}]");
            await page.Locator($"[data-part={part}][aria-pressed=true], [data-part={part}][aria-current]").First.WaitForAsync();
            if (part == "fit")
            {
                await page.ClickAsync("[data-action=fit]");
                await page.Locator("[data-version]").First.WaitForAsync();
            }
            await see("statement, " + part);
        }
        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=urgent]");
        await page.Locator(".step .question").WaitForAsync();
        await see("urgent, a question");
        await page.ClickAsync("[data-action=close]");
    }

    private static async Task ADocument(IPage page, string lang, Func<string, Task> see)
    {
        await page.OpenDocument(Data.Document(lang, sample => sample.With("request.measures", null).With("victim[1]/victim.consent.publication", new Answer.Choice("no")).With("request.press-release", new Answer.Choice("yes"))));
        await page.Field("sender.name").WaitForAsync();
        await see("all questions");
        await page.Locator("[data-list=victim] summary").ClickAsync();
        await page.FillAsync("#list-victim", "Name\tBirth date\nMira Olt\t3/4/1990");
        await page.ClickAsync("[data-list=victim] [data-action=paste-list]");
        await page.Locator("[data-list=victim] [data-problem]").First.WaitForAsync();
        await see("a list was pasted");
        await page.ClickAsync("[data-item='victim[3]'] [data-action=remove]");
        await page.Locator("[data-action=undo-removal]").WaitForAsync();
        await see("taken out");
        await page.ClickAsync("[data-action=undo-removal]");
        await Expect(page.Locator(".notice")).ToHaveCountAsync(0);
        await see("brought back");
        await page.ClickAsync("[data-way=steps]");
        await page.Locator(".step .question").WaitForAsync();
        await see("a question");
        await page.ClickAsync("[data-page=check]");
        await page.ClickAsync("[data-filter=must]");
        await page.Locator(".work [data-finding=press-release-consented] summary, .work .finding summary").First.ClickAsync();
        await see("findings");
        await page.ClickAsync("[data-page=leave]");
        await page.ClickAsync("[data-action=names]");
        await page.Locator("[data-named]").First.WaitForAsync();
        await see("names");
        foreach (var part in new[] { "letter", "versions", "consent" })
        {
            await page.ClickAsync($"[data-part={part}]");
            await page.Locator($"[data-part={part}][aria-pressed=true], [data-part={part}][aria-current]").First.WaitForAsync();
            await see("leave, " + part);
        }
        await page.ClickAsync("[data-page=send]");
        await page.Locator("[data-step=mend]").WaitForAsync();
        await see("send");
        await page.ClickAsync("[data-action=save]");
        await page.Locator("[data-action=other-way]").WaitForAsync();
        await see("downloaded");
        await page.ClickAsync("[data-action=other-way]");
        await page.Locator("#copy").WaitForAsync();
        await see("another way");
        await page.ClickAsync("[data-action=use-facts]");
        await page.Locator("[data-left], [data-action=reuse]").First.WaitForAsync();
        await see("facts for another form");
    }
}
