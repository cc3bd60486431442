using System.Globalization;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Texts;
using SpOffice.Versions;
using SpOffice.Word;

namespace SpOffice.Cli;

/// <summary><c>spoffice new form --from other.docx</c>: the facts of another document, without its consents, and what the new one still lacks.</summary>
internal static class NewFrom
{
    /// <summary>Reads the other document and carries its facts over.</summary>
    /// <param name="file">The other document.</param>
    /// <param name="form">The form of the new one.</param>
    /// <param name="lang">Its language; that of the other document if null.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="beside">Whether the original is to stay below each translation.</param>
    public static CarriedFacts Of(string file, Form form, string? lang, string? purpose, bool beside)
    {
        var templates = EmbeddedTemplates.All;
        var reading = Answers.Of(file, bytes => SubmissionReader.Read(bytes, templates, Bounds.Native));
        var known = Templates.Languages.Contains(reading.Submission.Lang) ? reading.Submission.Lang : "en";
        return CarriedFacts.Of(reading, form, lang ?? known, purpose, templates, beside);
    }

    /// <summary>Says what was carried, what was not and why, and what is missing.</summary>
    public static void Print(CarriedFacts facts, byte[] written, string file, string screen, TextWriter output)
    {
        var templates = EmbeddedTemplates.All;
        var texts = templates.Screen(screen);
        string Say(string word, params (string, string)[] values) => Wording.Fill(texts.Words[word], values);
        void List(string heading, IEnumerable<string> lines)
        {
            if (lines.ToList() is { Count: > 0 } all)
                output.WriteLine(string.Join(Environment.NewLine, all.Prepend(heading)));
        }
        output.WriteLine(Say("carried", ("count", facts.Carried.Length.ToString(CultureInfo.InvariantCulture)), ("file", Path.GetFileName(file))));
        output.WriteLine(Say("carriedConsent"));
        if (facts.From != facts.Submission.Lang)
            output.WriteLine(Say("otherLanguageKept", ("lang", facts.From)));
        List(Say("leftOut"), facts.Left.GroupBy(left => left.Why).OrderBy(group => group.Key)
            .Select(group => $"  {Say(CarriedFacts.WordOf(group.Key))} ({string.Join("; ", group.Select(left => FindingText.Locate(left.Place, templates, texts)))})"));
        var report = CheckList.Run(SubmissionReader.Read(written, templates, Bounds.Native), "case.docx", templates, DateOnly.FromDateTime(DateTime.Today));
        List(Say("stillMissing"), report.Required.Where(required => !required.Answered).Select(required => $"  {FindingText.Locate(required.Place, templates, texts)}"));
    }
}
