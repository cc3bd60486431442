using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Tests.Checks;

/// <summary>A case as its sender wrote it, changed answer by answer. It is checked the way users check one: written as a document, read, checked.</summary>
internal sealed class Case
{
    /// <summary>The day on which the samples would be sent.</summary>
    public static readonly DateOnly Today = new(2026, 11, 25);

    public static readonly Templates Templates = Templates.Load(Templates.Paths(Templates.Languages, Templates.SpokenLanguages)
        .ToDictionary(path => path, path => System.IO.File.ReadAllBytes(Repository.Template(path))));

    private readonly string form;
    private readonly string lang;
    private readonly JsonObject answers;
    private readonly string fileName;
    private readonly DateOnly today;
    private readonly ImmutableArray<Func<Package, Package>> edits;

    private Case(string form, string lang, JsonObject answers, string fileName, DateOnly today, ImmutableArray<Func<Package, Package>> edits) =>
        (this.form, this.lang, this.answers, this.fileName, this.today, this.edits) = (form, lang, answers, fileName, today, edits);

    /// <summary>The complete sample.</summary>
    public static Case Sample(string lang = "en", string form = "communication") => new(form, lang,
        JsonNode.Parse(System.IO.File.ReadAllText(Repository.Template($"samples/{form}.{lang}.json")))!["answers"]!.AsObject(), "case.docx", Today, []);

    /// <summary>The complete sample for a purpose of its form.</summary>
    public static Case SampleFor(string purpose, string lang, string form) => new(form, lang,
        JsonNode.Parse(SpOffice.Tests.Word.Documents.Json(Templates.Sample(Templates.Form(form), lang, purpose)))!.AsObject(), "case.docx", Today, []);

    /// <summary>A form without an answer.</summary>
    public static Case Empty(string lang = "en", string form = "communication") => new(form, lang, [], "case.docx", Today, []);

    /// <summary>With one answer set; items up to its number are added where there are fewer.</summary>
    /// <param name="place">Such as <c>victim[2]/victim.name</c>.</param>
    /// <param name="value">As in the JSON of answers.</param>
    public Case With(string place, string value) => Change(copy => Holder(copy, place)[Place.Question(place)] = value);

    /// <summary>With several ids chosen.</summary>
    public Case WithAll(string place, params string[] ids) =>
        Change(copy => Holder(copy, place)[Place.Question(place)] = new JsonArray([.. ids.Select(id => (JsonNode)id)]));

    /// <summary>With an honest non-answer.</summary>
    public Case WithNone(string place, string code = "not-known") =>
        Change(copy => Holder(copy, place)[Place.Question(place)] = new JsonObject { ["none"] = code });

    /// <summary>With text at the end of an answer.</summary>
    public Case Saying(string place, string more) =>
        Change(copy => Holder(copy, place)[Place.Question(place)] = $"{Holder(copy, place)[Place.Question(place)]} {more}");

    /// <summary>Without some answers or whole groups.</summary>
    public Case Without(params string[] places) => Change(copy => Array.ForEach(places, place => Holder(copy, place).Remove(Place.Question(place))));

    public Case Named(string file) => new(form, lang, answers, file, today, edits);

    public Case On(DateOnly day) => new(form, lang, answers, fileName, day, edits);

    /// <summary>With a part of the document changed.</summary>
    public Case Edited(string part, Func<string, string> edit) => Repacked(package =>
        package.With(part, System.Text.Encoding.UTF8.GetBytes(edit(System.Text.Encoding.UTF8.GetString(package[part]!)))));

    /// <summary>With text of the document changed that is there once or more.</summary>
    public Case Replaced(string text, string by) => Edited("word/document.xml", xml => xml.Contains(text, StringComparison.Ordinal)
        ? xml.Replace(text, by, StringComparison.Ordinal) : throw new ArgumentException($"The document does not say: {text}"));

    /// <summary>With a part added.</summary>
    public Case Repacked(Func<Package, Package> edit) => new(form, lang, answers, fileName, today, edits.Add(edit));

    public Reading Read() => SubmissionReader.Read(File(), Templates, Bounds.Native);

    /// <summary>The document.</summary>
    public byte[] File()
    {
        var submission = AnswerJson.Read(System.Text.Encoding.UTF8.GetBytes(answers.ToJsonString()), Templates.Form(form), lang, Templates);
        var file = SubmissionWriter.Write(submission, Templates, null, false, Bounds.Native);
        return edits.IsEmpty ? file : edits.Aggregate(Package.Open(file, Bounds.Native), (package, edit) => edit(package)).ToBytes();
    }

    public Draft Draft() => new(Read(), fileName, Templates, today);

    public CheckReport Report() => CheckList.Run(Read(), fileName, Templates, today);

    /// <summary>What one check finds.</summary>
    public IReadOnlyList<Finding> Findings(string check) => [.. Report().Findings.Where(finding => finding.Check == check)];

    private Case Change(Action<JsonObject> change)
    {
        var copy = answers.DeepClone().AsObject();
        change(copy);
        return new Case(form, lang, copy, fileName, today, edits);
    }

    private static JsonObject Holder(JsonObject root, string place)
    {
        var holder = root;
        foreach (var step in place.Split('/').SkipLast(1))
        {
            var (group, number) = Place.InnermostItem(step)!.Value;
            var items = (holder[group] ??= new JsonArray()).AsArray();
            while (items.Count < number)
                items.Add(new JsonObject());
            holder = items[number - 1]!.AsObject();
        }
        return holder;
    }
}
