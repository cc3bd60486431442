using Microsoft.Playwright;

namespace SpOffice.E2E;

/// <summary>What a user does in the pane.</summary>
internal static class Steps
{
    /// <summary>Downloads the open document to a file of the test's.</summary>
    public static async Task<string> SaveDocument(this IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-action=save]"));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        await download.SaveAsAsync(path);
        return path;
    }

    /// <summary>Opens a document from the first page.</summary>
    public static async Task OpenDocument(this IPage page, string path)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("[data-action=open]"));
        await chooser.SetFilesAsync(path);
    }

    /// <summary>The question at a place.</summary>
    public static ILocator Question(this IPage page, string place) => page.Locator($"[data-question='{place}']");
}
