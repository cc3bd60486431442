using System.Xml.Linq;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Sets answers in an existing document and leaves everything else as it is. While change tracking is on, the edits are tracked.</summary>
public static class SubmissionFill
{
    /// <summary>Sets every answer given. Items that the document lacks are added by repeating its last one.</summary>
    /// <param name="file">The document.</param>
    /// <param name="json">Answers to set; what they do not mention stays.</param>
    /// <param name="templates">Wording and forms.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">Document or answers cannot be used, or the document has no control for an answer (control-missing).</exception>
    public static byte[] Fill(byte[] file, ReadOnlyMemory<byte> json, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var reading = SubmissionReader.Read(package, templates, bounds);
        if (!Templates.Languages.Contains(reading.Submission.Lang))
            throw new UnreadableException("other-language", ("lang", reading.Submission.Lang));
        var given = AnswerJson.Read(json, reading.Submission.Form, reading.Submission.Lang, templates);
        return Fill(package, reading, given, [], templates, bounds);
    }

    /// <summary>Brings the document to exactly these answers: sets those that differ and takes away those that are gone.</summary>
    /// <param name="file">The document.</param>
    /// <param name="now">The answers, in the document's form and language.</param>
    /// <param name="templates">Wording and forms.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document has no control for an answer (control-missing).</exception>
    public static byte[] Save(byte[] file, Submission now, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var reading = SubmissionReader.Read(package, templates, bounds);
        var gone = reading.Controls.Keys.Where(place => reading.Submission.At(place) is not null && now.At(place) is null).ToList();
        return Fill(package, reading, now, gone, templates, bounds);
    }

    private static byte[] Fill(Package package, Reading reading, Submission given, IReadOnlyList<string> gone, Templates templates, Bounds bounds)
    {
        package = AddItems(package, given, templates, out var added);
        if (added)
            reading = SubmissionReader.Read(package, templates, bounds);
        return Set(package, reading, given, gone, templates).ToBytes();
    }

    private static Package AddItems(Package package, Submission given, Templates templates, out bool added)
    {
        var main = Relations.MainDocument(package);
        var root = SafeXml.Read(package[main]!, XElement.Load);
        added = new ItemRepeat(root, given, templates).Add();
        return added ? package.With(main, XmlBytes.Of(root)) : package;
    }

    private static Package Set(Package package, Reading reading, Submission given, IReadOnlyList<string> gone, Templates templates)
    {
        var main = Relations.MainDocument(package);
        var root = SafeXml.Read(package[main]!, reader => XElement.Load(reader, LoadOptions.PreserveWhitespace));
        var controls = root.Descendants(Names.W + "sdt").ToList();
        var edit = new ControlEdit(root, TracksChanges(package, main), SubmissionWriter.RunLanguage(given.Lang));
        var now = reading.Submission.Items().ToDictionary(item => item.Place, item => item.Answers);
        foreach (var item in given.Items())
        {
            foreach (var (id, answer) in item.Answers.Values)
            {
                if (now.GetValueOrDefault(item.Place)?[id] is { } present && present.Equals(answer))
                    continue;
                if (!reading.Controls.TryGetValue(item.PlaceOf(id), out var ordinal))
                    throw new UnreadableException("control-missing", ("id", item.PlaceOf(id)));
                edit.SetText(controls[ordinal], AnswerWords.Of(answer, templates.Questions[id], templates, given.Lang));
            }
        }
        foreach (var place in gone)
            edit.Clear(controls[reading.Controls[place]], templates.Documents[given.Lang].Questions[Place.Question(place)].Placeholder);
        var filled = package.With(main, XmlBytes.Of(root));
        return given.Answers["case.reference"] is null ? filled : WithTitle(filled, main, given, templates.Documents[given.Lang]);
    }

    /// <summary>Whether Word tracks changes in the document.</summary>
    internal static bool TracksChanges(Package package, string main) =>
        Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "settings") is { } settings && package[settings.Target] is { } part
        && SafeXml.Read(part, XElement.Load).Element(Names.W + "trackRevisions") is { } tracks && (string?)tracks.Attribute(Names.W + "val") is not ("0" or "false");

    /// <summary>The header repeats the title by a field; Word updates it, others show the text that was stored.</summary>
    private static Package WithTitle(Package package, string main, Submission given, DocumentTexts texts)
    {
        foreach (var header in Relations.Of(package, main).Where(relation => relation.Kind == "header" && package[relation.Target] is not null))
        {
            var root = SafeXml.Read(package[header.Target]!, reader => XElement.Load(reader, LoadOptions.PreserveWhitespace));
            var shown = root.Descendants(Names.W + "fldSimple")
                .Where(field => ((string?)field.Attribute(Names.W + "instr") ?? "").Contains(Furniture.ReferenceStyle, StringComparison.Ordinal))
                .SelectMany(field => field.Descendants(Names.W + "t").Take(1)).ToList();
            if (shown.Count == 0)
                continue;
            shown.ForEach(text => text.Value = SubmissionWriter.CaseTitle(given, texts));
            package = package.With(header.Target, XmlBytes.Of(root));
        }
        return package;
    }
}
