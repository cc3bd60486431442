using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Benchmarks;

internal static class TrackerBenchmark
{
    public static void Submissions(string folder, int count, Templates templates)
    {
        Directory.CreateDirectory(folder);
        var sample = templates.Sample(templates.Form("communication"), "en");
        Parallel.For(1, count + 1, number => File.WriteAllBytes(Path.Combine(folder, $"{number:0000}.docx"),
            SubmissionWriter.Write(sample with { Answers = sample.Answers.With("case.reference", new Answer.Text($"R{number:0000}")) }, templates, null, isSample: false, Bounds.Native)));
    }
}
