using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

public sealed class StartTests(ServedPane pane)
{
    [Fact]
    public async Task The_form_can_be_read_before_the_program_is_there()
    {
        var context = await pane.Browser.NewContextAsync(new() { Locale = "es" });
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*.wasm", route => route.AbortAsync());
        await page.GotoAsync(pane.Address);
        await Expect(page.Locator("#shell h1")).Not.ToBeEmptyAsync();
        await page.Locator("[data-form=communication] > summary").ClickAsync();
        await page.Locator("[data-form=communication] details summary").Nth(2).ClickAsync();
        await Expect(page.Locator("[data-form=communication] details[open] dd").First).Not.ToBeEmptyAsync();
        await context.CloseAsync();
    }

    [Theory]
    [InlineData("open")]
    [InlineData("statement")]
    public async Task The_first_thing_done_works_at_once(string first)
    {
        var page = await pane.Open();
        if (first == "open")
        {
            await page.OpenDocument(Data.Document("en"));
            await page.ClickAsync("[data-page=check]");
            await Expect(page.Locator(".check .hint")).ToBeVisibleAsync();
            Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
        }
        else
        {
            await page.ClickAsync("[data-action=statement]");
            await page.FillAsync("#statement", "In 2024, 1,500 people were arrested.");
            await Expect(page.Locator("[data-seconds]")).ToBeVisibleAsync();
        }
    }

    /// <summary>The server is really stopped: a browser that is only said to be offline may still have asked it.</summary>
    [Fact]
    public async Task Everything_works_without_a_server_after_the_first_visit()
    {
        var address = $"http://127.0.0.1:{ServedPane.FreePort()}";
        using var server = ServedPane.Serve(address);
        IPage page;
        try
        {
            await ServedPane.Started(server, address);
            page = await pane.Open(address: address);
            while (!await page.EvaluateAsync<bool>("""
                async paths => {
                  const kept = await caches.open('spoffice');
                  const found = await Promise.all(paths.map(path => kept.match(path)));
                  return found.every(Boolean) && navigator.serviceWorker.controller !== null;
                }
                """, Templates.Everything().Select(path => "templates/" + path).ToArray()))
                await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-state=ready]");
        await page.SelectOptionAsync(".tongue", "fr");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");

        await page.ClickAsync("[data-action=route]");
        await Expect(page.Locator("[data-route=danger] input").First).ToBeVisibleAsync();
        await Expect(page.Locator("[data-route=danger]")).ToContainTextAsync(Data.Templates.RouteTexts("fr").Questions["danger"].Ask);
        await page.ClickAsync("[data-page=mandates]");
        await page.FillAsync("#find", "détention arbitraire");
        await Expect(page.Locator("details[data-mandate=arbitrary-detention]")).ToBeVisibleAsync();

        await page.ClickAsync("[data-page=statement]");
        await page.FillAsync("#statement", "Merci, Monsieur le Président.");
        await Expect(page.Locator("[data-seconds]")).ToBeVisibleAsync();
        await page.FillAsync("#statement", "");
        await Expect(page.Locator("[data-seconds]")).ToHaveCountAsync(0);
        await page.FillAsync("#statement", "نشكركم، سيدي الرئيس؛ هل تسمعون؟");
        await Expect(page.Locator("[data-seconds]")).ToBeVisibleAsync();

        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=cases]");
        await page.Choose(() => page.ClickAsync("[data-action=open-tracker]"), Data.TrackerWithWithdrawal("fr"));
        await Expect(page.Locator("[data-cases='1']")).ToBeVisibleAsync();

        await page.ClickAsync("[data-page=start]");
        await page.ClickAsync("[data-action=sample]");
        Data.Check(await page.SaveDocument()).Ready.ShouldBeTrue();
    }

    /// <summary>Bytes, unlike seconds, are the same on every machine. Decision 6 says what comes first, and why.</summary>
    [Fact]
    public async Task No_more_than_three_megabytes_are_fetched_before_the_first_use()
    {
        var page = await (await pane.Browser.NewContextAsync()).NewPageAsync();
        // What the first page does not need is fetched behind it, whenever the line is free: it is held back, so that the sum is the same each time.
        var later = Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Data.Folder("src"), "SpOffice.Site", "SpOffice.Site.csproj"), TestContext.Current.CancellationToken), "LazyLoad Include=\"(.+?)\\.wasm\"").Select(match => match.Groups[1].Value).ToList();
        later.ShouldContain("SpOffice.Core");
        await page.RouteAsync(new Regex($@"/({string.Join('|', later.Select(Regex.Escape))})\.[a-z0-9]{{10}}\.wasm"), route => Task.CompletedTask);
        await page.GotoAsync(pane.Address);
        await Expect(page.Locator("[data-state=ready] [data-action=new]")).ToBeVisibleAsync();
        var bytes = await page.EvaluateAsync<long>("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        bytes.ShouldBeInRange(1_000_000, 3 << 20);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_chosen_and_pressed_before_the_program_is_there_is_done_when_it_is()
    {
        var (page, come) = await Held();
        await page.CheckAsync("[name=form][value=wgad]");
        await page.SelectOptionAsync("#lang", "fr");
        await page.SelectOptionAsync(".tongue", "es");
        await page.ClickAsync("[data-action=new]");
        await Expect(page.Locator("[role=status] .notice")).ToBeVisibleAsync();
        come.SetResult();
        await Expect(page.Locator(".question").First).ToBeVisibleAsync();
        var read = Data.Read(await page.SaveDocument());
        (read.Submission.Form.Id, read.Submission.Lang).ShouldBe(("wgad", "fr"));
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("es");
        await page.Context.CloseAsync();
    }

    /// <summary>The program comes while the words of the language are on their way: it must not begin in the language before and stay in it.</summary>
    [Fact]
    public async Task A_language_chosen_while_the_program_comes_is_spoken_by_it()
    {
        var (page, come) = await Held();
        var words = new TaskCompletionSource();
        await page.RouteAsync("**/templates/texts/screen.fr.json", async route =>
        {
            await words.Task;
            await route.ContinueAsync();
        });
        await page.CheckAsync("[name=form][value=follow-up]");
        await page.SelectOptionAsync(".tongue", "fr");
        come.SetResult();
        // What a follow-up is for is asked by the program alone.
        await Expect(page.Locator("#purpose")).ToBeVisibleAsync();
        words.SetResult();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await Expect(page.Locator("main h1")).ToHaveTextAsync(Steps.Say("fr", "welcome"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_that_is_being_chosen_when_the_program_comes_is_opened()
    {
        var (page, come) = await Held();
        await page.CheckAsync("[name=form][value=follow-up]");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=open]"));
        come.SetResult();
        // What a follow-up is for is asked by the program alone.
        await Expect(page.Locator("#purpose")).ToBeVisibleAsync();
        (await page.IsCheckedAsync("[name=form][value=follow-up]")).ShouldBeTrue();
        (await page.EvaluateAsync<string>("() => document.activeElement.dataset.action")).ShouldBe("open");
        await chooser.SetFilesAsync(Data.Document("en"));
        await Expect(page.Locator(".question").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_program_that_cannot_be_fetched_is_said_and_fetched_again()
    {
        var page = await (await pane.Browser.NewContextAsync()).NewPageAsync();
        const string core = "**/SpOffice.Core.*.wasm";
        await page.RouteAsync(core, route => route.AbortAsync());
        await page.GotoAsync(pane.Address);
        await Expect(page.Locator(".notice.problem")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await page.MainFrame.Clean("the program did not come");
        await page.UnrouteAsync(core);
        await page.ClickAsync("[data-action=reload]");
        await page.ClickAsync("[data-action=sample]");
        await Expect(page.Locator(".question").First).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await page.Context.CloseAsync();
    }

    /// <summary>The first page, while the library waits to be let through.</summary>
    private async Task<(IPage Page, TaskCompletionSource Come)> Held()
    {
        var page = await (await pane.Browser.NewContextAsync(new() { Locale = "en" })).NewPageAsync();
        await page.AddInitScriptAsync("delete window.showOpenFilePicker; delete window.showSaveFilePicker;");
        var come = new TaskCompletionSource();
        await page.RouteAsync("**/SpOffice.Core.*.wasm", async route =>
        {
            await come.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(pane.Address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        return (page, come);
    }
}
