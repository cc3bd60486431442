using System.Collections.Immutable;
using Microsoft.JSInterop;
using SpOffice.Word;

namespace SpOffice.Pane.Office;

/// <summary>The document open in Word. The other half is <c>wwwroot/word.js</c>. A call that Word never answers ends with a <see cref="TaskCanceledException"/>.</summary>
public sealed class WordLink(IJSRuntime js)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private IJSObjectReference? module;

    /// <summary>Loads the script.</summary>
    public async Task Start() => module ??= await js.InvokeAsync<IJSObjectReference>("import", "./word.js");

    /// <summary>Where the document lies and whether it can be written.</summary>
    public async Task<WordFacts> Facts() => await Call<WordFacts>("facts");

    /// <summary>What Word shows now.</summary>
    public async Task<WordView> View()
    {
        var shown = await Call<Shown>("view");
        return new WordView([.. shown.Controls.Select(control => new SeenControl(control.Id, control.Tag, control.Text))], [.. shown.Paragraphs.Split(Mark)]);
    }

    /// <summary><c>same</c> as in the last view, <c>changing</c> or <c>changed</c>.</summary>
    public async Task<string> Poll() => await Call<string>("poll");

    /// <summary>Writes all edits, or none of them when what they replace is not what was seen.</summary>
    /// <returns><c>written</c>, <c>changed</c> when nothing was written because of it, <c>denied</c> in a protected document.</returns>
    public async Task<string> Write(WordView view, ImmutableArray<DocumentEdit.SetText> texts, ImmutableArray<DocumentEdit.Replace> blocks) =>
        await Call<string>("write", Of(view), texts.Select(edit => new Typed(edit.Control, [.. edit.Around], edit.Text)).ToArray(),
            blocks.Select(edit => new Block(edit.First, edit.Count, edit.Within, edit.Ooxml)).ToArray());

    /// <summary>Puts the cursor into a control, or into a paragraph.</summary>
    /// <returns>Whether it is still there.</returns>
    public async Task<bool> GoTo(WordView view, int? control, int? paragraph) => await Call<bool>("goTo", Of(view), control, paragraph);

    /// <summary>The whole file, slice by slice, or where Word gives none the body alone.</summary>
    /// <param name="told">Told how many slices are read, and how many there are.</param>
    /// <param name="stop">Stops between two slices.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<(byte[] File, bool IsWhole)> Read(Action<int, int>? told = null, CancellationToken stop = default)
    {
        try
        {
            return (await Slices(told ?? ((_, _) => { }), stop), true);
        }
        catch (JSException)
        {
            return (await Call<byte[]>("body"), false);
        }
    }

    private async Task<byte[]> Slices(Action<int, int> told, CancellationToken stop)
    {
        var count = await Call<int>("openFile");
        try
        {
            using var file = new MemoryStream();
            for (var i = 0; i < count; i++)
            {
                told(i, count);
                stop.ThrowIfCancellationRequested();
                file.Write(await Call<byte[]>("slice", i));
            }
            return file.ToArray();
        }
        finally
        {
            await Call<object?>("closeFile");
        }
    }

    /// <summary>Puts Flat OPC after what is selected.</summary>
    /// <param name="ooxml">What to put there.</param>
    /// <param name="answers">Tags of controls it must not be put into.</param>
    /// <param name="inTables">Whether it may be put into a table.</param>
    /// <returns>False, and nothing is written, where the cursor stands in one of those.</returns>
    public async Task<bool> Insert(string ooxml, IEnumerable<string> answers, bool inTables) => await Call<bool>("insert", ooxml, answers.ToArray(), inTables);

    /// <summary>The text that is selected.</summary>
    public async Task<string> Selected() => await Call<string>("selected");

    /// <summary>Says whenever the cursor moves.</summary>
    public async Task Watch(DotNetObjectReference<WordFollower> follower) => await Call<object?>("watch", follower);

    /// <summary>Opens a new document beside this one.</summary>
    public async Task Open(byte[] document) => await Call<object?>("open", Convert.ToBase64String(document));

    private ValueTask<T> Call<T>(string name, params object?[] given) => module!.InvokeAsync<T>(name, Patience, given);

    private static Shown Of(WordView view) => new([.. view.Controls.Select(control => new ShownControl(control.Id, control.Tag, control.Text))], string.Join(Mark, view.Paragraphs));

    // What crosses over to the script is of this assembly, since properties nobody else reads are cut out of the library when it is published.
    // Thousands of paragraphs cross over as one text: read one by one they would keep the page busy.
    private sealed record Shown(ShownControl[] Controls, string Paragraphs);

    private const char Mark = '\u241e';

    private sealed record ShownControl(long Id, string Tag, string Text);

    private sealed record Typed(int Control, int[] Around, string Text);

    private sealed record Block(int First, int Count, bool Within, string Ooxml);
}

/// <summary>What Word says of a document before it is read.</summary>
/// <param name="Url">Its address or path; empty before it was ever saved.</param>
/// <param name="ReadOnly">Whether nothing can be written.</param>
public sealed record WordFacts(string Url, bool ReadOnly)
{
    /// <summary>Its file's name.</summary>
    public string Name => Url.Length == 0 ? "" : Uri.UnescapeDataString(Url.Split('/', '\\')[^1]);

    /// <summary>Whether it lies on OneDrive or SharePoint, where Word saves by itself and colleagues see what is written at once.</summary>
    public bool IsShared => Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
