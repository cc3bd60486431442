using System.Globalization;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Tracking;

/// <summary>What the tracker keeps of a submission: references, codes, options and days. No name, no contact, no text of the case.</summary>
internal static class CaseRows
{
    /// <summary>Rows by table, in the language of the tracker.</summary>
    /// <exception cref="UnreadableException">The submission has no reference of its own, or the reference is somebody's name.</exception>
    public static IEnumerable<(string Table, IReadOnlyDictionary<string, string> Values)> Of(Submission submission, Templates templates, string lang)
    {
        var answers = submission.Answers;
        var texts = templates.TrackerWording[lang];
        var reference = answers.Text("case.reference") is { Length: > 0 } given ? given : throw new UnreadableException("no-reference");
        var names = new WholeWordSet(Names(submission).Select(Plain.Of).Where(name => name.Length > 0));
        if (names.IsIn(Plain.Of(reference)))
            throw new UnreadableException("reference-names", ("ref", reference));
        var mandates = string.Join("; ", (answers["request.mandates"] as Answer.Several)?.Ids.Select(id => texts.Short(templates.Mandates.Get(id)?.Name(lang) ?? id)) ?? []);
        var form = submission.Form;
        // A later document about the same case says nothing of what its form does not ask.
        yield return ("Cases", new Dictionary<string, string>(new (string Column, bool Asked, string Value)[]
        {
            ("case.reference", true, reference),
            ("addressee.country", form.HasGroup("addressee"), string.Join("; ", Addressees(submission, templates, lang).Distinct())),
            ("request.mandates", form.Asks("request.mandates"), mandates),
            ("case.status", form.Asks("case.status"), answers.Option("case.status") ?? ""),
            ("urgent.requested", form.Asks("urgent.requested"), answers.Option("urgent.requested") ?? ""),
            ("case.victim-count", form.Asks("case.victim-count"), Count(submission)),
            ("case.first-event", form.HasGroup("incident"), Day(Dates(submission, ""))),
            ("case.disappeared", form.HasGroup("incident"), Day(Dates(submission, "disappearance"))),
        }.Where(cell => cell.Asked).Select(cell => KeyValuePair.Create(cell.Column, cell.Value))));
        yield return ("Submissions", new Dictionary<string, string>
        {
            ["case.reference"] = reference,
            ["submission.form"] = templates.Documents[lang].Forms[submission.Form.Id].Title,
            // A form of a procedure of its own is called like it; the clock of a regular case of a working group is another one (H1.7).
            ["submission.procedure"] = templates.Tracker.Lists["procedure"].Contains(form.Id) ? form.Id : "",
            ["submission.lang"] = submission.Lang,
            ["request.mandates"] = mandates,
        });
        foreach (var (victim, i) in answers.Items("victim").Select((victim, i) => (victim, i)).Where(victim => !victim.victim.IsEmpty))
        {
            var code = victim.Text("victim.reference") is { Length: > 0 and <= 12 } own && !names.IsIn(Plain.Of(own)) ? own : string.Create(CultureInfo.InvariantCulture, $"V{i + 1}");
            yield return ("Consent", new Dictionary<string, string>(Consents(victim, form, templates))
            {
                ["case.reference"] = reference,
                ["victim.reference"] = code,
                // Of a month, the first day: consent is rather asked again too early.
                ["victim.consent.date"] = TrackerCells.Day(victim.Date("victim.consent.date")?.Earliest),
                ["victim.consent.form"] = victim.Option("victim.consent.form") ?? "",
            });
        }
    }

    /// <summary>The consents the form asks for, each under its purpose. Where two questions make one consent, it is given by two yeses.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Consents(Answers victim, Form form, Templates templates) =>
        from asked in form.Questions
        where asked.Section.Group == "victim"
        let purpose = templates.Questions[asked.Question.Id].ConsentFor
        where purpose is not null
        group Consent(victim, asked.Question.Id) by purpose switch { "communication" => "victim.consent.letter", "publication" => "victim.consent.publication", _ => "consent." + purpose } into given
        select KeyValuePair.Create(given.Key, given.Contains("no") ? "no" : given.Contains("") ? "" : "yes");

    /// <summary>Not known or withheld counts as no (SAFETY).</summary>
    private static string Consent(Answers victim, string question) => victim.Option(question) ?? (victim[question] is null ? "" : "no");

    /// <summary>Names and their longer words, of everybody the case names. A country is no name here.</summary>
    private static IEnumerable<string> Names(Submission submission)
    {
        var full = submission.Items().SelectMany(item => new[] { "victim.name", "person.name", "sender.name", "sender.contact-person" }.Select(item.Answers.Text)).OfType<string>();
        return full.SelectMany(name => name.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4).Append(name));
    }

    private static IEnumerable<string> Addressees(Submission submission, Templates templates, string lang) =>
        from addressee in submission.Answers.Items("addressee")
        let country = addressee.Text("addressee.country")
        where country is not null || addressee.Option("addressee.kind") is not null
        select country is not null ? templates.Countries.Name(country, lang) : templates.Documents[lang].Option("addressee.kind", addressee.Option("addressee.kind")!);

    private static string Count(Submission submission) =>
        submission.Answers.Text("case.victim-count") is { } given && int.TryParse(AnswerText.WithAsciiDigits(given), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count.ToString(CultureInfo.InvariantCulture)
        : submission.Answers.Items("victim").Count(victim => !victim.IsEmpty) is var listed and > 0 ? listed.ToString(CultureInfo.InvariantCulture) : "";

    private static IEnumerable<PartialDate> Dates(Submission submission, string kind) =>
        submission.Answers.Items("incident").Where(incident => kind.Length == 0 || incident.Option("incident.event") == kind).Select(incident => incident.Date("incident.date")).OfType<PartialDate>();

    /// <summary>The first of the days: of a month or year, its first.</summary>
    private static string Day(IEnumerable<PartialDate> dates) => TrackerCells.Day(dates.Select(date => (DateOnly?)date.Earliest).Min());
}
