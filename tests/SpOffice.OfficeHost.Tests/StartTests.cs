namespace SpOffice.OfficeHost.Tests;

public sealed class StartTests(OpenOffice open)
{
    [Theory]
    [InlineData("word", "Word OfficeOnline fr-FR es-ES")]
    [InlineData("excel", "Excel OfficeOnline fr-FR es-ES")]
    public async Task The_genuine_library_believes_it_is_in_Office(string host, string expected)
    {
        await using var pane = await open.Open(host, [], new() { DisplayLanguage = "fr-FR", ContentLanguage = "es-ES", DocumentUrl = "https://example.org/a" });
        (await pane.Run<string>("const i = await Office.onReady(), c = Office.context; return [i.host, i.platform, c.displayLanguage, c.contentLanguage].join(' ')")).ShouldBe(expected);
        (await pane.Run<string>("return Office.context.document.url + ' ' + Office.context.document.mode")).ShouldBe("https://example.org/a readWrite");
        pane.Outside.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_says_which_sets_it_has()
    {
        await using var pane = await open.Open("word", []);
        (await pane.Run<bool[]>("return ['1.3', '1.4'].map(v => Office.context.requirements.isSetSupported('WordApi', v))")).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_read_only_document_says_so()
    {
        await using var pane = await open.Open("word", [], new() { ReadOnly = true });
        (await pane.Run<string>("return Office.context.document.mode")).ShouldBe("readOnly");
    }
}
