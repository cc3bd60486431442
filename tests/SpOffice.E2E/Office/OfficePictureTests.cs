using Microsoft.Playwright;

namespace SpOffice.E2E.Office;

/// <summary>The pictures of the pane beside Word and Excel in docs/install.md. <c>docs/pictures.sh</c> runs them; <c>test.sh</c> does not.
/// SPOFFICE_THEMES names colours, such as <c>light,dark,contrast</c>.</summary>
[Trait("makes", "pictures")]
public sealed class OfficePictureTests(OfficePane office)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SPOFFICE_PICTURES");
    private static readonly string[] Themes = (Environment.GetEnvironmentVariable("SPOFFICE_THEMES") ?? "light").Split(',');

    [Fact]
    public Task Beside_Word() => Folder is null ? Skip() : OfficeStates.InWord(office, Take);

    [Fact]
    public Task Beside_Excel() => Folder is null ? Skip() : OfficeStates.InExcel(office, Take);

    private static Task Skip()
    {
        Assert.Skip("Name a folder in SPOFFICE_PICTURES, or run docs/pictures.sh.");
        return Task.CompletedTask;
    }

    private static async Task Take(OpenInWord open, string name)
    {
        await open.Page.SetViewportSizeAsync(OfficeStates.Width, 640);
        var frame = open.Page.Frames.First(frame => frame.ParentFrame is not null);
        await frame.EvaluateAsync("document.activeElement?.blur(); scrollTo(0, 0)");
        foreach (var theme in Themes)
        {
            await frame.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
            await open.Page.Mouse.MoveAsync(0, 0);
            await open.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, theme == "light" ? name + ".png" : $"{name}-{theme}.png"), Animations = ScreenshotAnimations.Disabled });
        }
        await frame.EvaluateAsync("() => delete document.documentElement.dataset.theme");
    }
}
