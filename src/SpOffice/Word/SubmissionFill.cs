using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Sets answers in an existing document and leaves everything else as it is. While change tracking is on, the edits are tracked.</summary>
public static class SubmissionFill
{
    /// <summary>Sets every answer given. Items that the document lacks are added by repeating its last one.</summary>
    /// <param name="file">The document.</param>
    /// <param name="json">Answers to set; what they do not mention stays.</param>
    /// <param name="templates">Wording and forms.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <returns>The document; the very same bytes when it says all this already.</returns>
    /// <exception cref="UnreadableException">Document or answers cannot be used, the document has no control for an answer (control-missing),
    /// or the control holds other answers too (answers-inside).</exception>
    public static byte[] Fill(byte[] file, ReadOnlyMemory<byte> json, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var reading = SubmissionReader.Read(package, templates, bounds);
        if (!Templates.Languages.Contains(reading.Submission.Lang))
            throw new UnreadableException("other-language", ("lang", reading.Submission.Lang));
        var given = AnswerJson.Read(json, reading.Submission.Form, reading.Submission.Lang, templates);
        return Fill(file, package, reading, given, [], templates, bounds);
    }

    /// <summary>Brings the document to exactly these answers: sets those that differ and takes away those that are gone.</summary>
    /// <param name="file">The document.</param>
    /// <param name="now">The answers, in the document's form and language.</param>
    /// <param name="templates">Wording and forms.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <returns>The document; the very same bytes when it says all this already.</returns>
    /// <exception cref="UnreadableException">control-missing or answers-inside, as for <see cref="Fill(byte[], ReadOnlyMemory{byte}, Templates, Bounds)"/>.</exception>
    public static byte[] Save(byte[] file, Submission now, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var reading = SubmissionReader.Read(package, templates, bounds);
        var gone = reading.Controls.Keys.Where(place => reading.Submission.At(place) is not null && now.At(place) is null).ToList();
        return Fill(file, package, reading, now, gone, templates, bounds);
    }

    private static byte[] Fill(
        byte[] file, Package package, Reading reading, Submission given, IReadOnlyList<string> gone, Templates templates, Bounds bounds)
    {
        var main = Relations.MainDocument(package);
        var tracks = TracksChanges(package, main);
        var added = AddItems(package, main, given, templates, tracks);
        if (added != package)
            reading = SubmissionReader.Read(added, templates, bounds);
        var filled = Set(added, main, reading, given, gone, templates, tracks);
        if (given.Answers["case.reference"] is not null || gone.Contains("case.reference"))
            filled = CaseHeader.WithTitle(filled, main, SubmissionWriter.CaseTitle(given, templates.Documents[given.Lang]));
        return filled == package ? file : filled.ToBytes();
    }

    private static Package AddItems(Package package, string main, Submission given, Templates templates, bool tracks)
    {
        var part = new EditedPart(package[main]!);
        return new ItemRepeat(part.Root, given, templates, Edit(package, main, part, given, tracks)).Add() ? package.With(main, part.ToBytes()) : package;
    }

    private static Package Set(
        Package package, string main, Reading reading, Submission given, IReadOnlyList<string> gone, Templates templates, bool tracks)
    {
        var part = new EditedPart(package[main]!);
        var controls = part.Root.Descendants(Names.W + "sdt").ToList();
        var edit = Edit(package, main, part, given, tracks);
        var now = reading.Submission.Items().ToDictionary(item => item.Place, item => item.Answers);
        var changed = false;
        foreach (var item in given.Items())
        {
            foreach (var (id, answer) in item.Answers.Values)
            {
                if (IsSame(now.GetValueOrDefault(item.Place)?[id], answer))
                    continue;
                if (!reading.Controls.TryGetValue(item.PlaceOf(id), out var ordinal) || controls[ordinal].Element(Names.W + "sdtContent") is null)
                    throw new UnreadableException("control-missing", ("id", item.PlaceOf(id)));
                RefuseAnswersInside(controls[ordinal], item.PlaceOf(id), templates);
                edit.SetText(controls[ordinal], AnswerWords.Of(answer, templates.Questions[id], templates, given.Lang));
                changed = true;
            }
        }
        foreach (var place in gone)
        {
            RefuseAnswersInside(controls[reading.Controls[place]], place, templates);
            edit.Clear(controls[reading.Controls[place]], templates.Documents[given.Lang].Questions[Place.Question(place)].Placeholder);
        }
        return changed || gone.Count > 0 ? package.With(main, part.ToBytes()) : package;
    }

    /// <summary>What stands in a control is replaced, answers to other questions with it.</summary>
    private static void RefuseAnswersInside(XElement control, string place, Templates templates)
    {
        var inside = control.Element(Names.W + "sdtContent")!.Descendants(Names.W + "tag").Select(tag => (string?)tag.Attribute(Names.W + "val") ?? "");
        if (inside.Any(tag => tag != Place.Question(place) && FormOf.IsOurs(tag, templates)))
            throw new UnreadableException("answers-inside", ("id", place));
    }

    /// <summary>An edit of the main part; help text takes the style it has in the document.</summary>
    internal static ControlEdit Edit(Package package, string main, EditedPart part, Submission submission, bool tracks)
    {
        var style = Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "styles") is { } styles && package[styles.Target] is { } sheet
            ? StyleSheet.IdIn(sheet, "Placeholder Text") : null;
        return new ControlEdit(part.Root, tracks, SubmissionWriter.RunLanguage(submission.Lang), style);
    }

    /// <summary>The same text is the same answer: what stands in the document besides, such as a table, is not given in JSON and stays.</summary>
    private static bool IsSame(Answer? present, Answer given) =>
        present is Answer.Text text ? given is Answer.Text other && text.Value == other.Value : given.Equals(present);

    /// <summary>Whether Word tracks changes in the document.</summary>
    internal static bool TracksChanges(Package package, string main) =>
        Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "settings") is { } settings && package[settings.Target] is { } part
        && new EditedPart(part).Root.Element(Names.W + "trackRevisions") is { } tracks && (string?)tracks.Attribute(Names.W + "val") is not ("0" or "false" or "off");
}
