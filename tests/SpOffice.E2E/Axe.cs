using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SpOffice.E2E;

/// <summary>axe's rules of accessibility, run in one frame: the pane alone, without the page of an Office around it.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Themes = ["light", "dark", "contrast"];

    /// <summary>Finds no violation in a state. Every rule in light; colours change nothing else, so the others are asked for contrast alone.</summary>
    /// <param name="frame">The pane.</param>
    /// <param name="state">Said of a violation.</param>
    /// <param name="themes">All three unless given.</param>
    public static async Task Clean(this IFrame frame, string state, params string[] themes)
    {
        if (!await frame.EvaluateAsync<bool>("() => 'axe' in window"))
            await frame.EvaluateAsync(Script);
        foreach (var theme in themes is [] ? Themes : themes)
        {
            var violations = await frame.EvaluateAsync<JsonElement>("""
                async theme => {
                  document.documentElement.dataset.theme = theme;
                  const only = theme === 'light' ? {} : { runOnly: { type: 'rule', values: ['color-contrast'] } };
                  const { violations } = await axe.run(document, { ...only, resultTypes: ['violations'] });
                  return violations.map(({ id, nodes: [node] }) => `${id} ${node.html} ${node.any[0]?.message ?? ''}`);
                }
                """, theme);
            violations.EnumerateArray().Select(violation => $"{state}, {theme}: {violation.GetString()}").ShouldBeEmpty();
        }
    }
}
