using Microsoft.Playwright;

namespace SpOffice.E2E;

/// <summary>The system's file dialogs cannot be answered by a test, so at the browser's edge stands a handle to one file, K7QM.docx, of this page.</summary>
internal static class Disk
{
    public const string Script = """
        window.disk = { at: 1, bytes: new Uint8Array(), refuses: false };
        const handle = name => ({
          name,
          getFile: async () => new File([disk.bytes], name, { lastModified: disk.at }),
          createWritable: async () => {
            if (disk.refuses) throw new DOMException('refused', 'NotAllowedError');
            let written;
            return { write: async bytes => { written = bytes.slice(); }, abort: async () => {}, close: async () => { disk.bytes = written; disk.at++; } };
          },
        });
        window.showOpenFilePicker = async () => [handle('K7QM.docx')];
        window.showSaveFilePicker = async options => { disk.asked = options.suggestedName; return handle(options.suggestedName); };
        """;

    public static async Task<IPage> Page(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("[data-state=ready]");
        return page;
    }

    /// <summary>Puts a file there, as another program would.</summary>
    public static async Task PutOnDisk(this IPage page, string path) => await page.EvaluateAsync(
        "base64 => { disk.bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)); disk.at++; }", Convert.ToBase64String(await File.ReadAllBytesAsync(path)));

    /// <summary>The file as it is there now.</summary>
    public static async Task<string> OnDisk(this IPage page)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        await File.WriteAllBytesAsync(path, Convert.FromBase64String(await page.EvaluateAsync<string>("() => btoa(Array.from(disk.bytes, byte => String.fromCharCode(byte)).join(''))")));
        return path;
    }
}
