using Microsoft.JSInterop;

namespace SpOffice.Pane;

/// <summary>What only the browser can do: files, focus, settings. The other half is <c>wwwroot/pane.js</c>.</summary>
public sealed class Browser(IJSRuntime js)
{
    private IJSObjectReference? module;

    /// <summary>Loads the script, and asks where the pane stands. Every call into the page costs, and these are the first: it is one.</summary>
    /// <param name="app">Its <c>Return</c> is called with the name of a page when the browser goes back or forward.</param>
    public async Task<Beginning> Start<T>(DotNetObjectReference<T> app) where T : class
    {
        module = await js.InvokeAsync<IJSObjectReference>("import", "./pane.js");
        return Beginning.Parse(await module.InvokeAsync<string>("begin", app));
    }

    /// <summary>The wording of the pane.</summary>
    /// <exception cref="JSException">It could not be fetched.</exception>
    public async Task<IReadOnlyDictionary<string, string>> Words(string lang) => Beginning.Words(await module!.InvokeAsync<string>("words", lang));

    /// <summary>A file from where the pane comes from.</summary>
    /// <exception cref="JSException">It could not be fetched.</exception>
    public async Task<byte[]> Fetch(string path) => await module!.InvokeAsync<byte[]>("get", path);

    /// <summary>The file the user chooses after pressing a button with <c>data-opens</c>: the click itself lets the user choose, so that no work done meanwhile comes between.</summary>
    /// <returns>Null when the user chose none.</returns>
    public async Task<PickedFile?> Chosen() => (await ChosenFiles()).FirstOrDefault();

    /// <summary>The files the user chooses after pressing a button with <c>data-opens</c> and <c>data-several</c>.</summary>
    public async Task<IReadOnlyList<PickedFile>> ChosenFiles() => await module!.InvokeAsync<PickedFile[]>("chosen");

    /// <summary>The content of a chosen file.</summary>
    public async Task<byte[]> Bytes(PickedFile file) => await module!.InvokeAsync<byte[]>("bytes", file.Id);

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

    /// <summary>Puts the name of a page into the address, so that the browser's Back returns to the one before.</summary>
    /// <param name="name">Of a page; nothing of a case.</param>
    /// <param name="back">Whether the page takes the place of the one in the address.</param>
    public async Task Turn(string name, bool back) => await module!.InvokeVoidAsync("turn", name, back);

    /// <summary>A page stands: its language, its name in the address, and whether the tab asks before it closes. What stood there while the program started goes.</summary>
    /// <param name="lang">Of the screen.</param>
    /// <param name="hidden">What is said while all content is hidden.</param>
    /// <param name="page">Its name; nothing of a case.</param>
    /// <param name="unsaved">Whether work would be lost.</param>
    public async Task Shown(string lang, string hidden, string page, bool unsaved) => await module!.InvokeVoidAsync("shown", lang, hidden, page, unsaved);

    /// <summary>Brings an element into view and into focus.</summary>
    public async Task Focus(string id) => await module!.InvokeVoidAsync("focus", id);

    /// <summary>A setting kept between visits, or null.</summary>
    public async Task<string?> Setting(string name) => await module!.InvokeAsync<string?>("setting", name);

    /// <summary>Keeps a setting between visits.</summary>
    public async Task Keep(string name, string value) => await module!.InvokeVoidAsync("keep", name, value);

    /// <summary>Keeps the program itself, and nothing of a case, so that it opens and does everything without a network.</summary>
    /// <param name="data">The data files it may ask for, of which this visit may have asked for few.</param>
    public async Task KeepForOffline(IEnumerable<string> data) => await module!.InvokeVoidAsync("keepForOffline", data);

    /// <summary>Begins anew: what the runtime failed to fetch it does not ask for again.</summary>
    public async Task Reload() => await module!.InvokeVoidAsync("reload");

    /// <summary>Forgets everything of ours that the browser keeps.</summary>
    public async Task Forget() => await module!.InvokeVoidAsync("forget");

    /// <summary>Sets the colours of the page.</summary>
    /// <param name="theme"><c>system</c>, <c>light</c> or <c>dark</c>.</param>
    public async Task Dress(string theme) => await module!.InvokeVoidAsync("dressIn", theme);
}

/// <summary>A file the user chose, not read yet.</summary>
/// <param name="Id">By which the page knows it.</param>
/// <param name="Name">Without a folder.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Kept">Whether the browser keeps it open for saving.</param>
public sealed record PickedFile(int Id, string Name, long Size, bool Kept);

/// <summary>How a file was saved.</summary>
/// <param name="How"><c>kept</c> open, <c>downloaded</c>, <c>cancelled</c> by the user, or <c>failed</c> because the browser refused.</param>
/// <param name="Handle">Where the browser keeps it open for saving; else null.</param>
/// <param name="Name">The name it has now.</param>
public sealed record SavedFile(string How, int? Handle, string Name);
