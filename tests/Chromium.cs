using Microsoft.Playwright;

namespace SpOffice;

/// <summary>The real browser of the tests.</summary>
internal static class Chromium
{
    /// <summary>Chromium without windows where there is one: with windows it keeps pages of its own ready in each of them, at the cost of a slow machine. Nothing calls home.</summary>
    /// <param name="playwright">What drives it.</param>
    /// <param name="more">Further switches.</param>
    public static Task<IBrowser> Launch(IPlaywright playwright, params string[] more) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.First(File.Exists),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. more],
    });
}
