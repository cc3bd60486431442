using Microsoft.Playwright;
using SpOffice.Submissions;
using static Microsoft.Playwright.Assertions;

namespace SpOffice.E2E;

/// <summary>Somebody was arrested an hour ago, and a person who never saw the program writes on a telephone.</summary>
public sealed class UrgentPathTests(ServedPane pane)
{
    /// <summary>A stranger reads labels and answers what a word in them asks for; else says that it is not known.</summary>
    private static readonly (string[] Words, string Answer)[] Knows =
    [
        (["person or organisation", "personne ou organisation", "persona u organización"], "Tide House"),
        (["name", "nom", "nombre"], "Ana Solver"),
        (["e-mail", "électronique", "electrónico", "courriel"], "desk@example.org"),
        (["mandat"], "arb"),
        (["date", "fecha"], DateTime.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        (["state", "état", "estado"], "Arvenia"),
        (["until when", "jusqu", "hasta cuándo"], "Every day: the detention goes on."),
    ];

    /// <summary>What nobody could tell an hour after the arrest.</summary>
    private static readonly string[] Unknown = ["age", "âge", "edad"];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public async Task A_stranger_who_only_reads_the_labels_has_a_letter_that_is_ready(string lang)
    {
        var page = await pane.Open(width: 390, lang: lang);
        await page.Press(lang, "newUrgent");
        for (var steps = 0; await page.Locator("[data-finish]").CountAsync() == 0; steps++)
        {
            steps.ShouldBeLessThan(45);
            var place = await page.Locator(".step .question").GetAttributeAsync("data-question");
            await Answer(page.Locator(".step .question"), Data.Templates.Documents[lang].Word(NonAnswer.NotKnown));
            await Expect(page.Locator(".finding:not(.must)")).ToHaveCountAsync(0);
            await page.Press(lang, "next");
            await Expect(page.Question(place!)).ToHaveCountAsync(0);
        }
        if (await page.Locator(".document .completeness").GetAttributeAsync("data-ready") != "yes")
            throw new ShouldAssertException(await page.Locator("[data-finish]").InnerTextAsync());

        var report = Data.Check(await page.SaveDocument());
        report.Ready.ShouldBeTrue();
        report.Lang.ShouldBe(lang);
        (await page.Locator(".later li").CountAsync()).ShouldBeGreaterThan(0);
        await Expect(page.Locator(".finding:not(.must)")).ToHaveCountAsync(0);
        // Where to send it is said as text: no address is filled in anywhere.
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Steps.Say(lang, "sendTitle") })).ToBeVisibleAsync();
        foreach (var channel in Data.Templates.Channels.Where(channel => channel.Forms.Contains("communication")))
            await Expect(page.Locator($"[data-channel={channel.Id}]")).ToContainTextAsync(channel.Address);
        await Expect(page.Locator("[data-channel=online-form] [data-fact=verified]")).ToContainTextAsync(Steps.Say(lang, "lastVerified"));
        await Expect(page.Locator("main a, [href^=mailto]")).ToHaveCountAsync(0);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();

        // What can follow later goes into the form of an update.
        await page.Press(lang, "laterUpdate");
        await Expect(page.Locator("input[name=form][value=follow-up]")).ToBeCheckedAsync();
    }

    /// <summary>A hand that cannot hold a mouse: Tab, Space and Enter lead from the first page to a letter that is ready.</summary>
    [Fact]
    public async Task It_is_walked_by_keyboard_alone()
    {
        var page = await pane.Open(width: 390);
        await page.PressKey("[data-action=urgent]");
        await page.Locator(".step .question").WaitForAsync();
        for (var steps = 0; await page.Locator("[data-finish]").CountAsync() == 0; steps++)
        {
            steps.ShouldBeLessThan(45);
            var question = page.Locator(".step .question");
            var place = await question.GetAttributeAsync("data-question");
            var label = (await question.Locator(".label").InnerTextAsync()).ToLowerInvariant();
            if (Unknown.Any(label.Contains))
            {
                await page.PressKey(".step [data-none=notknown]", "Space");
            }
            else if (await question.Locator("[type=radio]").CountAsync() > 0)
            {
                await page.PressKey(".step .question [type=radio]", "Space");
            }
            else
            {
                await page.ReachKey(".step .question :is(input, textarea)");
                await page.Keyboard.TypeAsync(Knows.FirstOrDefault(known => known.Words.Any(label.Contains)).Answer ?? (await question.Locator("[type=search]").CountAsync() > 0 ? "arb" : "It happened this morning in Port Sarre."));
                if (await question.Locator("[type=search]").CountAsync() > 0)
                    await page.PressKey(".step .found button");
            }
            await page.PressKey(".step [data-action=next]");
            await Expect(page.Question(place!)).ToHaveCountAsync(0);
        }
        await Expect(page.Locator(".document .completeness")).ToHaveAttributeAsync("data-ready", "yes");
        await page.ReachKey("[data-action=save]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Data.Check(await download.PathAsync()).Ready.ShouldBeTrue();
    }

    private static async Task Answer(ILocator question, string notKnown)
    {
        var label = (await question.Locator(".label").InnerTextAsync()).ToLowerInvariant();
        if (Unknown.Any(label.Contains))
        {
            await question.GetByText(notKnown, new() { Exact = true }).ClickAsync();
            return;
        }
        if (await question.Locator("[type=radio]").CountAsync() > 0)
        {
            await question.Locator("[type=radio]").First.CheckAsync();
            return;
        }
        var answer = Knows.FirstOrDefault(known => known.Words.Any(label.Contains)).Answer;
        if (await question.Locator("[type=search]").CountAsync() is var search and > 0)
        {
            await question.Locator("[type=search]").FillAsync(answer ?? "arb");
            await question.Locator(".found button").First.ClickAsync();
        }
        else
        {
            await question.Locator("input, textarea").First.FillAsync(answer ?? "Said in few words: it happened this morning in Port Sarre.");
        }
    }
}
