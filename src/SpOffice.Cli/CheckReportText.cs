using SpOffice.Checks;

namespace SpOffice.Cli;

/// <summary>A report of findings for people.</summary>
internal static class CheckReportText
{
    public static void Print(CheckResult result, string screen)
    {
        var templates = EmbeddedTemplates.All;
        var texts = templates.Screen(screen);
        if (result.Error is { } error)
        {
            Console.Error.WriteLine(Output.Sentence(error, screen));
            return;
        }
        var report = result.Report!;
        Console.WriteLine(result.File);
        Console.WriteLine(CompletenessText.Of(report, texts));
        if (report.HasLikely)
            Console.WriteLine(FindingText.Likely(report, templates, texts));
        foreach (var group in report.Findings.GroupBy(finding => finding.Severity))
        {
            Console.WriteLine();
            Console.WriteLine(texts.Severities[group.Key.ToString().ToLowerInvariant()]);
            foreach (var text in group.Select(finding => FindingText.Of(finding, templates, texts)))
            {
                Console.WriteLine();
                Console.WriteLine($"  {text.What}");
                foreach (var (word, said) in new[] { ("where", $"{text.Where} ({text.Place})"), ("why", text.Why), ("source", text.Source), ("mend", text.Mend) })
                    Console.WriteLine($"    {texts.Words[word]} {said}");
            }
        }
        Console.WriteLine();
    }
}
