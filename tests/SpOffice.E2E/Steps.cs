using Microsoft.Playwright;
using SpOffice.Texts;

namespace SpOffice.E2E;

/// <summary>What a user does in the pane, who reads what is written on it.</summary>
internal static class Steps
{
    /// <summary>Wording of the pane as the user reads it.</summary>
    public static string Say(string lang, string key, params (string Name, string Value)[] values) =>
        Wording.Fill(Data.Templates.Screen(lang).Pane[key], values);

    /// <summary>The button on which this is written.</summary>
    public static ILocator Button(this IPage page, string label) => page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    /// <summary>Presses the button with wording of the pane on it.</summary>
    public static Task Press(this IPage page, string lang, string key, params (string Name, string Value)[] values) => page.Button(Say(lang, key, values)).ClickAsync();

    /// <summary>Downloads the open document to a file of the test's.</summary>
    public static Task<string> SaveDocument(this IPage page) => page.Downloaded(() => page.ClickAsync("[data-action=save]"), ".docx");

    /// <summary>Keeps what a click downloads in a file of the test's.</summary>
    public static async Task<string> Downloaded(this IPage page, Func<Task> click, string ending)
    {
        var download = await page.RunAndWaitForDownloadAsync(click);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ending);
        await download.SaveAsAsync(path);
        return path;
    }

    /// <summary>Opens a document from the first page.</summary>
    public static Task OpenDocument(this IPage page, string path) => page.Choose(() => page.ClickAsync("[data-action=open]"), path);

    /// <summary>Chooses a file in the dialog that a click opens.</summary>
    public static async Task Choose(this IPage page, Func<Task> click, string path)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(click);
        await chooser.SetFilesAsync(path);
    }

    /// <summary>The question at a place.</summary>
    public static ILocator Question(this IPage page, string place) => page.Locator($"[data-question='{place}']");

    /// <summary>The field of a question that is answered by writing.</summary>
    public static ILocator Field(this IPage page, string place) => page.Question(place).Locator("input[type=text], textarea");

    /// <summary>Presses a key where Tab leads to.</summary>
    public static async Task PressKey(this IPage page, string selector, string key = "Enter", string by = "Tab")
    {
        await page.ReachKey(selector, by);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses Tab, or Shift and Tab, until the focus is there.</summary>
    public static async Task ReachKey(this IPage page, string selector, string by = "Tab")
    {
        var sought = page.Locator(selector);
        await sought.First.WaitForAsync();
        for (var presses = 0; presses < 150; presses++)
        {
            if (await sought.EvaluateAllAsync<bool>("elements => elements.includes(document.activeElement)"))
                return;
            await page.Keyboard.PressAsync(by);
        }
        throw new ShouldAssertException($"{by} never reached {selector}.");
    }

    /// <summary>Everything the browser keeps for the page: both storages, cookies, databases, caches, private files, address.</summary>
    public static Task<string> Kept(this IPage page) => page.EvaluateAsync<string>("""
        async () => {
          const cached = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) cached.push(request.url, await (await cache.match(request)).text());
          }
          const databases = (await indexedDB.databases()).map(database => database.name);
          const files = [];
          for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
          return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, files, cached, location.href, history.state, document.title, window.name]);
        }
        """);
}
