using Microsoft.JSInterop;

namespace SpOffice.Pane;

/// <summary>A file the user chose.</summary>
/// <param name="Name">Without a folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Handle">Where the browser keeps it open for saving; else null.</param>
public sealed record ChosenFile(string Name, byte[] Content, int? Handle);

/// <summary>Files the user chooses, as far as they are not too large, and copies the user keeps.</summary>
public static class Choosing
{
    /// <summary>Reads the file that the user chooses after pressing a button with <c>data-opens</c>.</summary>
    /// <returns>Null when the user chose none.</returns>
    /// <exception cref="UnreadableException">too-large or file-gone.</exception>
    public static async Task<ChosenFile?> Open(this Browser browser) =>
        await browser.Chosen() is { } picked ? await browser.Read(picked) : null;

    /// <summary>Runs what begins with a choice of files, and says the sentence when they cannot be used.</summary>
    public static async Task Choose(this Desk desk, Func<Task> choose)
    {
        try
        {
            await choose();
        }
        catch (UnreadableException error)
        {
            desk.Announce(desk.Texts.Sentence(error), true);
        }
    }

    /// <summary>Gives the user a file to keep, and says so when that failed.</summary>
    public static async Task Export(this Browser browser, Desk desk, string name, byte[] content)
    {
        if ((await browser.SaveAs(name, content)).How == "failed")
            desk.Announce(desk.Say("exportFailed"), true);
    }

    /// <summary>Reads a file that was chosen.</summary>
    /// <exception cref="UnreadableException">too-large, or file-gone where the browser can no longer read it: a stick was pulled out, a cloud's file is not on this computer, another program locked it.</exception>
    public static async Task<ChosenFile> Read(this Browser browser, PickedFile picked)
    {
        if (picked.Size > Word.Bounds.Browser.File)
            throw new UnreadableException("too-large", ("file", picked.Name), ("limit", $"{Word.Bounds.Browser.File >> 20} MB"));
        try
        {
            return new ChosenFile(picked.Name, await browser.Bytes(picked), picked.Kept ? picked.Id : null);
        }
        catch (JSException)
        {
            throw new UnreadableException("file-gone", ("file", picked.Name));
        }
    }
}
