using SpOffice.OfficeHost.Tests.Word;

namespace SpOffice.OfficeHost.Tests;

public sealed class CommonApiTests(OpenOffice open)
{
    [Fact]
    public async Task The_whole_file_comes_in_slices_one_copy_at_a_time()
    {
        await using var pane = await open.Open(this, "word", Documents.Of(Documents.Paragraph("Words")));
        var read = await pane.Run<string>("""
            const call = (o, m, ...a) => new Promise((ok, no) => o[m](...a, r => r.status === 'succeeded' ? ok(r.value) : no(r.error.code)));
            const d = Office.context.document, f = await call(d, 'getFileAsync', 'compressed', { sliceSize: 1000 });
            let bytes = [];
            for (let i = 0; i < f.sliceCount; i++) bytes.push(...(await call(f, 'getSliceAsync', i)).data);
            const second = await call(d, 'getFileAsync', 'compressed').catch(e => e);
            await call(f, 'closeAsync');
            const third = await call(d, 'getFileAsync', 'compressed');
            await call(third, 'closeAsync');
            return [bytes.length === f.size, String.fromCharCode(...bytes.slice(0, 2)), second].join();
            """);
        read.ShouldBe("true,PK,11000");
    }

    [Fact]
    public async Task Settings_are_kept_and_can_be_looked_into()
    {
        await using var pane = await open.Open(this, "word", []);
        await pane.Run("const s = Office.context.document.settings; s.set('a', 1); await new Promise(ok => s.saveAsync(ok));");
        pane.Session.Settings["a"].ShouldBe("1");
    }

    [Fact]
    public async Task What_is_not_emulated_is_refused()
    {
        await using var pane = await open.Open(this, "word", []);
        (await pane.Common<int>("getSelectedDataAsync('html')")).ShouldBe(1000);
        (await pane.Common<int>("getFileAsync('pdf')")).ShouldBe(1009);
        (await pane.Run<int>("return await new Promise(ok => Office.context.document.bindings.addFromSelectionAsync('text', r => ok(r.error?.code)))")).ShouldBe(5000);
        (await pane.WordError("d.body.insertTable(1, 1, 'End', [['x']]);")).ShouldBe("NotImplemented");
        (await pane.WordError("d.body.load('font/name');")).ShouldBe("NotImplemented");
    }
}
