using System.Collections.Immutable;
using System.Globalization;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>A public version, or one for partners: the allowed answers in which persons are roles. What is confidential is left out.</summary>
internal sealed class RebuiltVersion
{
    private readonly Reading reading;
    private readonly VersionRequest request;
    private readonly Templates templates;
    private readonly DocumentTexts texts;
    private readonly ImmutableDictionary<string, string> words;
    private readonly ImmutableHashSet<string> allowed;
    private readonly IReadOnlyList<Named> everybody;
    private readonly ImmutableArray<Named> hidden;
    private readonly RoleNumbers numbers;
    private readonly Redaction redaction;
    private readonly CoarseText coarse;
    private readonly ClueList clues;
    private readonly List<VersionLine> lines = [];

    private RebuiltVersion(Reading reading, IReadOnlyList<Named> names, VersionRequest request, Templates templates)
    {
        (this.reading, this.request, this.templates) = (reading, request, templates);
        var lang = reading.Submission.Lang;
        (texts, words) = (templates.Documents[lang], templates.Versions.Words(lang));
        allowed = templates.Versions.Questions(request.Audience);
        (everybody, hidden) = (names, Hidden(names));
        numbers = new RoleNumbers(hidden, templates.Roles[lang], key => words[key], request.Numbering);
        redaction = new Redaction(NameSearch.For(hidden, templates), numbers, templates.Roles[lang], templates, request.Settled);
        coarse = new CoarseText(templates.Dates, lang, words["onDay"], words["inMonth"]);
        // A part of a name that is to be hidden, such as two words of an organisation's, is no name that may stand.
        clues = new ClueList(new KnownNames(names.Except(hidden).SelectMany(name => name.Spellings)), coarse, lang, templates, request.Settled);
    }

    public static VersionResult Make(Reading reading, IReadOnlyList<Named> names, VersionRequest request, Templates templates, Bounds bounds)
    {
        var version = new RebuiltVersion(reading, names, request, templates);
        version.Draw();
        var (title, lang) = (version.words[request.Audience.ToString().ToLowerInvariant()], reading.Submission.Lang);
        var file = VersionDocument.Write(title, version.lines, lang, templates);
        var empty = VersionDocument.Write(title, [], lang, templates);
        var name = request.FileName.Length > 0 ? request.FileName : $"{request.Audience.ToString().ToLowerInvariant()}.docx";
        var leaks = LeakSearch.Of(name, file, empty, NameSearch.For(version.hidden, templates), version.redaction.Passed, request.Settled, bounds);
        return new VersionResult([(name, file)], [.. version.redaction.Hits, .. request.Takes(VersionStep.Search) ? leaks : []], [.. version.clues.Open]);
    }

    private bool MayBeNamed(Named name) => request.Audience == Audience.Partners && name.AgreedToPartners;

    /// <summary>Nobody is named in a public version, and in one for partners only who agreed to that: consent to a letter, or to the experts' own reports, is
    /// no consent to this one.</summary>
    private ImmutableArray<Named> Hidden(IReadOnlyList<Named> names)
    {
        var isPublic = request.Audience == Audience.Public;
        var persons = names.Where(name => !name.ActsInPublic && !MayBeNamed(name) && (name.Kind != NamedKind.Place || name.Item is null || request.CoarsePlaces) && (isPublic || name.Item != ""));
        var all = request.Takes(VersionStep.References) ? Version.WithReferences(persons, reading.Submission) : persons;
        var country = names.Where(name => name.ActsInPublic).SelectMany(name => name.Spellings).ToHashSet();
        // Partners know the case by its reference. A place that a coarser answer keeps cannot be hidden.
        var kept = reading.Submission.ItemsOf("incident").Select(item => item.Answers.Text("incident.place")).OfType<string>().Select(CoarseText.OfPlace).ToHashSet();
        // A person stays hidden whoever else bears the same name.
        return [.. all.Where(name => (isPublic || name.Role != "reference") && (name.Kind == NamedKind.Person || !country.Contains(name.Text)) && !(name.Kind == NamedKind.Place && kept.Contains(name.Text)))];
    }

    private void Draw()
    {
        foreach (var question in reading.Submission.Form.Sections.Where(section => section.Cover).SelectMany(section => section.Questions))
            Answer(question.Id, new Item(null, "", reading.Submission.Answers));
        foreach (var section in reading.Submission.Form.SectionsIn(null).Where(section => !section.Cover))
        {
            var before = lines.Count;
            if (section.Group is { } group)
                Group(section, group);
            else
                Questions(section, new Item(null, "", reading.Submission.Answers));
            if (lines.Count > before)
                lines.Insert(before, new VersionLine("heading 1", redaction.Pass(texts.Sections[section.Id])));
        }
    }

    private void Group(FormSection section, string group)
    {
        var items = reading.Submission.ItemsOf(group).Select((item, index) => (Item: item, Heading: Heading(item, group, index))).ToList();
        foreach (var (item, heading) in group == "victim" ? items.OrderBy(entry => entry.Heading.Length).ThenBy(entry => entry.Heading, StringComparer.Ordinal).ToList() : items)
        {
            var before = lines.Count;
            Questions(section, item);
            if (lines.Count > before)
                lines.Insert(before, new VersionLine("heading 2", redaction.Pass(heading)));
        }
    }

    private string Heading(Item item, string group, int index)
    {
        if (group == "victim" && hidden.FirstOrDefault(name => name.Item == item.Place) is { } named)
            return templates.Roles[reading.Submission.Lang].Join("", numbers.Of(named));
        if (group == "victim" && everybody.FirstOrDefault(name => name.Item == item.Place && name.Role == "victim" && MayBeNamed(name)) is { } agreed)
            return agreed.Text;
        return $"{texts.Groups[group].Item} {(index + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    private void Questions(FormSection section, Item item)
    {
        foreach (var question in section.Questions)
            Answer(question.Id, item);
    }

    private void Answer(string id, Item item)
    {
        var place = item.PlaceOf(id);
        if ((request.Takes(VersionStep.Answers) && !allowed.Contains(id)) || item.Answers[id] is not { } answer || answer is Submissions.Answer.None
            || (request.Takes(VersionStep.Confidential) && IsConfidential(place)))
            return;
        var question = templates.Questions[id];
        var said = answer is Submissions.Answer.Date date ? new Submissions.Answer.Date(CoarseText.Of(date.Value, request.Dates)) : answer;
        var written = AnswerWords.Of(said, question, templates, reading.Submission.Lang);
        var isText = Version.IsText(question, answer);
        // Partners know the sender and the reference of the case, but not a person's name in them.
        if (id is "case.reference" or "sender.name")
            written = request.Takes(VersionStep.Names) ? redaction.Of(written, place) : written;
        else if (isText)
            written = Steps(place, id).Where(step => request.Takes(step.Step)).Aggregate(written, (text, step) => step.Take(text));
        else
            clues.OfValue(written, place, question);
        lines.Add(new VersionLine("SpOffice Question", redaction.Pass(texts.Questions[id].Label)));
        foreach (var line in written.Split('\n'))
            lines.Add(new VersionLine("SpOffice Answer", isText ? redaction.Follow(line) : redaction.Pass(line)));
    }

    private bool IsConfidential(string place) => reading.Confidential.Contains(place) || reading.Texts.Any(text => text.Confidential && text.Place == place);

    /// <summary>What happens to somebody's own text, in this order.</summary>
    private IEnumerable<(VersionStep Step, Func<string, string> Take)> Steps(string place, string id) =>
    [
        (VersionStep.Places, text => id == "incident.place" && request.CoarsePlaces ? CoarseText.OfPlace(text) : text),
        (VersionStep.Names, text => redaction.Of(text, place)),
        (VersionStep.Contacts, WithoutContacts),
        (VersionStep.Dates, text => coarse.Of(text, request.Dates)),
        (VersionStep.Clues, text => clues.Of(text, place, id)),
    ];

    private string WithoutContacts(string text)
    {
        foreach (var (_, start, end) in templates.Identifiers.In(text).Reverse())
            text = text[..start] + words["contact"] + text[end..];
        return text;
    }
}
