using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tests;
using SpOffice.Tests.Checks;
using SpOffice.Word;

namespace SpOffice.Benchmarks;

/// <summary>How long a submission of ten pages takes to write, read and check, beside reading its controls with the Open XML SDK's DOM;
/// and one of five hundred victims.</summary>
internal static class DocumentBenchmark
{
    /// <summary>Ten pages of 450.</summary>
    private const int Words = 4500;

    private const int Victims = 500;
    private const int Warm = 30;

    public static void Run()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var templates = All();
        var (submission, file) = TenPages(templates);
        Measure(file, submission, templates, runs: 100);
        var crowd = Crowd.Of(Victims, templates);
        Console.WriteLine($"{Victims} victims:");
        Measure(SubmissionWriter.Write(crowd, templates, null, isSample: false, Bounds.Native), crowd, templates, runs: 20);
    }

    private static void Measure(byte[] file, Submission submission, Templates templates, int runs)
    {
        var reading = SubmissionReader.Read(file, templates, Bounds.Native);
        var age = Place.Item("", "victim", submission.Shown("", "victim")) + "/victim.age";
        Console.WriteLine($"{Count(reading)} words, {file.Length / 1024} KB, {reading.Controls.Count} answers");
        Compare(runs,
            ("the SDK's DOM: open, every control's tag and text", () => Controls(file)),
            ("SpOffice: read", () => SubmissionReader.Read(file, templates, Bounds.Native)),
            ("SpOffice: check what was read", () => CheckList.Run(reading, "case.docx", templates, new DateOnly(2026, 11, 25))),
            ("SpOffice: change the last victim's age in what was read", () => reading.With(reading.Submission.With(age, new Answer.Text("40")), templates)),
            ("SpOffice: write", () => SubmissionWriter.Write(submission, templates, null, isSample: false, Bounds.Native)));
    }

    /// <summary>All our data.</summary>
    public static Templates All() =>
        Templates.Load(Templates.Paths(Templates.Languages, Templates.Languages).Concat(Templates.TrackerPaths()).ToDictionary(path => path, path => File.ReadAllBytes(Repository.Template(path))));

    /// <summary>The sample with its second incident again and again, each on its own day.</summary>
    public static (Submission Submission, byte[] File) TenPages(Templates templates)
    {
        var submission = templates.Sample(templates.Form("communication"), "en");
        var incident = submission.Answers.Items("incident")[1];
        for (var number = 0; ; number++)
        {
            var file = SubmissionWriter.Write(submission, templates, null, isSample: false, Bounds.Native);
            if (Count(SubmissionReader.Read(file, templates, Bounds.Native)) >= Words)
                return (submission, file);
            var day = new Answer.Date(new PartialDate(2025, 4 + number / 28 % 8, 1 + number % 28));
            submission = submission.WithItem("", "incident", incident.With("incident.date", day));
        }
    }

    private static int Count(Reading reading) => reading.Texts.Sum(text => text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    private static int Controls(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return document.MainDocumentPart!.Document.Descendants<SdtElement>().Sum(control => (control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.Length ?? 0) + control.InnerText.Length);
    }

    /// <summary>Medians; turn by turn, so that a busy machine is busy for all. The ratio is to the first.</summary>
    private static void Compare(int runs, params (string Name, Action Run)[] works)
    {
        var times = works.Select(_ => new List<double>()).ToList();
        for (var run = 0; run < Warm + runs; run++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                var clock = Stopwatch.StartNew();
                works[work].Run();
                if (run >= Warm)
                    times[work].Add(clock.Elapsed.TotalMilliseconds);
            }
        }
        var medians = times.Select(all => all.Order().ElementAt(runs / 2)).ToList();
        for (var work = 0; work < works.Length; work++)
            Console.WriteLine($"  {works[work].Name,-56} {medians[work],7:0.00} ms  {medians[work] / medians[0]:0.00}");
    }
}
