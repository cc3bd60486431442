using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class HistoryTests(ServedPane pane)
{
    private static readonly string[] Walked = ["draft", "check", "statement", "mandates", "settings"];

    [Fact]
    public async Task Back_and_forward_move_between_the_pages_of_the_pane()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=new]");
        await page.Field("sender.name").FillAsync("Tide House");
        foreach (var name in Walked)
            await page.ClickAsync($"[data-page={name}]");
        foreach (var name in Walked.AsEnumerable().Reverse().Skip(1).Append("start"))
        {
            await page.GoBackAsync();
            await Shows(page, name);
        }
        await page.ClickAsync("[data-action=urgent]");
        await Expect(page.Locator(".notice.problem")).ToContainTextAsync(Steps.Say("en", "closeFirst"));
        await page.GoForwardAsync();
        await Shows(page, "draft");
        await Expect(page.Field("sender.name")).ToHaveValueAsync("Tide House");
        new Uri(page.Url).Query.ShouldBeEmpty();
        Walked.ShouldContain(new Uri(page.Url).Fragment[1..]);
    }

    [Fact]
    public async Task Back_to_a_page_of_a_closed_document_shows_the_first_page()
    {
        var page = await pane.Open(address: pane.Address + "/?office=1#check");
        await Shows(page, "start");
        await page.ClickAsync("[data-action=new]");
        await page.ClickAsync("[data-action=close]");
        await page.GoBackAsync();
        await Shows(page, "start");
        new Uri(page.Url).Query.ShouldBe("?office=1");
    }

    [Fact]
    public async Task Leaving_asks_while_there_is_unsaved_work()
    {
        var page = await pane.Open();
        await page.ClickAsync("[data-action=new]");
        await page.Field("sender.name").FillAsync("Tide House");
        var asked = new TaskCompletionSource<string>();
        page.Dialog += (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            _ = dialog.DismissAsync();
        };
        await page.EvaluateAsync("setTimeout(() => location.href = 'about:blank')");
        (await asked.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken)).ShouldBe(DialogType.BeforeUnload);
        await Expect(page.Field("sender.name")).ToHaveValueAsync("Tide House");
    }

    /// <summary>Office frames the pane, and office.js takes pushState away while it loads.</summary>
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_frame_with_or_without_a_history_shows_every_page(bool hasHistory)
    {
        var context = await pane.Browser.NewContextAsync();
        if (!hasHistory)
            await context.AddInitScriptAsync("history.pushState = null; history.replaceState = null;");
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/outer.html", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<iframe src='/?office=1' width='400' height='700'></iframe>" }));
        await page.GotoAsync(pane.Address + "/outer.html");
        var frame = page.FrameLocator("iframe");
        await frame.Locator("[data-action=statement]").ClickAsync();
        await frame.Locator("[data-page=mandates]").ClickAsync();
        await Expect(frame.Locator("[data-view=mandates]")).ToBeVisibleAsync();
        if (hasHistory)
        {
            await page.EvaluateAsync("history.back()");
            await Expect(frame.Locator("[data-view=statement]")).ToBeVisibleAsync();
        }
        await context.CloseAsync();
    }

    private static async Task Shows(IPage page, string name) => await Expect(page.Locator($"[data-view={name}]")).ToBeVisibleAsync();
}
