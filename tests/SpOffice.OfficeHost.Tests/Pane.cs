using Microsoft.Playwright;

namespace SpOffice.OfficeHost.Tests;

/// <summary>A pane in which a test runs JavaScript against the genuine library.</summary>
internal sealed record Pane(Session Session, IBrowserContext Context, IFrame Frame, IReadOnlyList<string> Outside) : IAsyncDisposable
{
    public bool IsShared { get; init; }

    /// <summary>Runs the body of an async function.</summary>
    public Task<T> Run<T>(string body) => Frame.EvaluateAsync<T>("async () => {" + body + "}");

    public Task Run(string body) => Frame.EvaluateAsync("async () => {" + body + "}");

    /// <summary>Runs a batch with <c>c</c> for the context and <c>d</c> for the document, and gives what it returns.</summary>
    public Task<T> Word<T>(string batch) => Run<T>($"return await Word.run(async c => {{ const d = c.document; {batch} }});");

    public Task Word(string batch) => Run($"await Word.run(async c => {{ const d = c.document; {batch} }});");

    /// <summary>The code of the error a batch ends with.</summary>
    public Task<string> WordError(string batch) => Run<string>($"return await Word.run(async c => {{ const d = c.document; {batch} await c.sync(); return 'no error'; }}).catch(error => error.code ?? String(error));");

    public Task<T> Excel<T>(string batch) => Run<T>($"return await Excel.run(async c => {{ const w = c.workbook; {batch} }});");

    public Task Excel(string batch) => Run($"await Excel.run(async c => {{ const w = c.workbook; {batch} }});");

    public Task<string> ExcelError(string batch) => Run<string>($"return await Excel.run(async c => {{ const w = c.workbook; {batch} await c.sync(); return 'no error'; }}).catch(error => error.code ?? String(error));");

    /// <summary>Calls the Common API and gives its value, or the error's number.</summary>
    public Task<T> Common<T>(string call) => Run<T>($"return await new Promise(done => Office.context.document.{call.TrimEnd(')')}{(call.EndsWith("()", StringComparison.Ordinal) ? "" : ", ")}r => done(r.status === 'succeeded' ? r.value : r.error.code)));");

    public async ValueTask DisposeAsync()
    {
        if (!IsShared)
            await Context.CloseAsync();
    }
}
