using Microsoft.JSInterop;

namespace SpOffice.Pane;

/// <summary>What only the browser can do: files, focus, settings. The other half is <c>wwwroot/pane.js</c>.</summary>
public sealed class Browser(IJSRuntime js)
{
    private IJSObjectReference? module;

    /// <summary>Loads the script.</summary>
    public async Task Start() => module ??= await js.InvokeAsync<IJSObjectReference>("import", "./pane.js");

    /// <summary>The screen's language: the one chosen before, else Office's or the browser's if we speak it, else English.</summary>
    /// <param name="host">The language of the Office the pane stands in, or null.</param>
    public async Task<string> Language(string? host) => await module!.InvokeAsync<string>("language", Templates.Languages, host);

    /// <summary>The Office the pane stands in; null on a plain page. Its name is null where Office was asked for and does not answer.</summary>
    public async Task<Host?> Host() => await module!.InvokeAsync<Host?>("host");

    /// <summary>A file from where the pane comes from.</summary>
    /// <exception cref="JSException">It could not be fetched.</exception>
    public async Task<byte[]> Fetch(string path) => await module!.InvokeAsync<byte[]>("get", path);

    /// <summary>Lets the user choose a file.</summary>
    /// <param name="endings">Such as <c>.docx</c>.</param>
    /// <returns>Null when the user chose none.</returns>
    public async Task<ChosenFile?> Open(params string[] endings)
    {
        var chosen = await module!.InvokeAsync<FileFacts?>("choose", [endings]);
        return chosen is null ? null : await Bytes(chosen);
    }

    /// <summary>Lets the user choose files to read.</summary>
    /// <param name="endings">Such as <c>.docx</c>.</param>
    public async Task<IReadOnlyList<ChosenFile>> OpenSeveral(params string[] endings)
    {
        var files = new List<ChosenFile>();
        foreach (var chosen in await module!.InvokeAsync<FileFacts[]>("chooseSeveral", [endings]))
            files.Add(await Bytes(chosen));
        return files;
    }

    private async Task<ChosenFile> Bytes(FileFacts chosen)
    {
        if (chosen.Size > Word.Bounds.Browser.File)
            throw new UnreadableException("too-large", ("file", chosen.Name), ("limit", $"{Word.Bounds.Browser.File >> 20} MB"));
        return new ChosenFile(chosen.Name, await module!.InvokeAsync<byte[]>("bytes", chosen.Id), chosen.Kept ? chosen.Id : null);
    }

    /// <summary>Saves into the user's own file that was kept open.</summary>
    /// <returns><c>saved</c>, <c>changed</c> when another program wrote to it since, or <c>refused</c>.</returns>
    public async Task<string> Save(int handle, byte[] content) => await module!.InvokeAsync<string>("save", handle, content);

    /// <summary>Lets the user say where a new file goes, where the browser can, and downloads it elsewhere.</summary>
    public async Task<SavedFile> SaveAs(string name, byte[] content) => await module!.InvokeAsync<SavedFile>("saveAs", name, content);

    /// <summary>An address in this page under which a link finds a Word document, until it is released.</summary>
    /// <exception cref="JSException">The browser makes none.</exception>
    public async Task<string> Address(byte[] document) =>
        await module!.InvokeAsync<string>("address", document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// <summary>Takes such an address back.</summary>
    public async Task Release(string address) => await module!.InvokeVoidAsync("release", address);

    /// <summary>Selects the text of a field and copies it.</summary>
    /// <returns>Whether it was copied; if not, it is selected.</returns>
    public async Task<bool> Copy(string id) => await module!.InvokeAsync<bool>("copy", id);

    /// <summary>The name of the page in the address.</summary>
    public async Task<string> Page() => await module!.InvokeAsync<string>("page");

    /// <summary>Puts the name of a page into the address, so that the browser's Back returns to the one before.</summary>
    /// <param name="name">Of a page; nothing of a case.</param>
    /// <param name="back">Whether the page takes the place of the one in the address.</param>
    public async Task Turn(string name, bool back) => await module!.InvokeVoidAsync("turn", name, back);

    /// <summary>Has the browser's Back and Forward call <c>Return</c> with the name of a page.</summary>
    public async Task OnReturn<T>(DotNetObjectReference<T> app) where T : class => await module!.InvokeVoidAsync("onReturn", app);

    /// <summary>Takes the page away that stood there while the program started.</summary>
    public async Task Reveal() => await module!.InvokeVoidAsync("reveal");

    /// <summary>Has the tab ask before it closes.</summary>
    public async Task Guard(bool unsaved) => await module!.InvokeVoidAsync("guard", unsaved);

    /// <summary>Brings an element into view and into focus.</summary>
    public async Task Focus(string id) => await module!.InvokeVoidAsync("focus", id);

    /// <summary>A setting kept between visits, or null.</summary>
    public async Task<string?> Setting(string name) => await module!.InvokeAsync<string?>("setting", name);

    /// <summary>Keeps a setting between visits.</summary>
    public async Task Keep(string name, string value) => await module!.InvokeVoidAsync("keep", name, value);

    /// <summary>Keeps the program itself, and nothing of a case, so that it opens without a network.</summary>
    public async Task KeepForOffline() => await module!.InvokeVoidAsync("keepForOffline");

    /// <summary>Forgets everything of ours that the browser keeps.</summary>
    public async Task Forget() => await module!.InvokeVoidAsync("forget");

    /// <summary>Sets language and colours of the page.</summary>
    public async Task Dress(string lang, string theme, string hidden) => await module!.InvokeVoidAsync("dress", lang, theme, hidden);

    private sealed record FileFacts(int Id, string Name, long Size, bool Kept);
}

/// <summary>A file the user chose.</summary>
/// <param name="Name">Without a folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Handle">Where the browser keeps it open for saving; else null.</param>
public sealed record ChosenFile(string Name, byte[] Content, int? Handle);

/// <summary>How a file was saved.</summary>
/// <param name="How"><c>kept</c> open, <c>downloaded</c>, <c>cancelled</c> by the user, or <c>failed</c> because the browser refused.</param>
/// <param name="Handle">Where the browser keeps it open for saving; else null.</param>
/// <param name="Name">The name it has now.</param>
public sealed record SavedFile(string How, int? Handle, string Name);

/// <summary>The program the pane stands in.</summary>
/// <param name="Name"><c>Word</c> or <c>Excel</c>; null where it does not answer.</param>
/// <param name="Language">The language of its screen, such as <c>fr-FR</c>.</param>
/// <param name="Page">The page whose button was pressed on the ribbon.</param>
public sealed record Host(string? Name, string? Language, string? Page);
