using System.Xml.Linq;
using SpOffice.Forms;
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
        return Fill(file, package, reading, given, false, templates, bounds);
    }

    /// <summary>Brings the document to exactly these answers: sets those that differ and takes away those that are gone.</summary>
    /// <param name="file">The document.</param>
    /// <param name="reading">How it reads.</param>
    /// <param name="now">The answers, in the document's form and language.</param>
    /// <param name="templates">Wording and forms.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <returns>The document; the very same bytes when it says all this already.</returns>
    /// <exception cref="UnreadableException">control-missing or answers-inside, as for <see cref="Fill(byte[], ReadOnlyMemory{byte}, Templates, Bounds)"/>.</exception>
    public static byte[] Save(byte[] file, Reading reading, Submission now, Templates templates, Bounds bounds) =>
        Fill(file, Package.Open(file, bounds), reading, now, true, templates, bounds);

    private static byte[] Fill(
        byte[] file, Package package, Reading reading, Submission given, bool takesAway, Templates templates, Bounds bounds)
    {
        var main = Relations.MainDocument(package);
        var tracks = TracksChanges(package, main);
        var added = SectionAddition.Missing(reading, given) is { Count: > 0 } missing ? AddSections(package, main, missing, given, templates, tracks) : package;
        given = given.WithRows();
        if (!reading.HasItemsOf(given) && WithTables(added, main, reading, given, templates, tracks) is { } tables)
            (added, reading) = (tables, SubmissionReader.Read(tables, templates, bounds));
        var complete = reading.HasItemsOf(given) ? added : AddItems(added, main, given, templates, tracks);
        if (complete != package)
            reading = SubmissionReader.Read(complete, templates, bounds);
        if (WithControls(complete, main, reading, given, templates, tracks) is { } roomy)
            (complete, reading) = (roomy, SubmissionReader.Read(roomy, templates, bounds));
        added = complete;
        var changes = AnswerChange.Between(reading.Submission, given)
            .Where(change => change.Now is null ? takesAway && reading.Controls.ContainsKey(change.Place) : !IsSame(change.Before, change.Now)).ToList();
        var filled = changes.Count == 0 ? added : Set(added, main, reading, given, changes, templates, tracks);
        if (given.Answers["case.reference"] is not null || changes.Any(change => change.Place == "case.reference"))
            filled = CaseHeader.WithTitle(filled, main, SubmissionWriter.CaseTitle(given, templates.Documents[given.Lang]));
        return filled == package ? file : filled.ToBytes();
    }

    private static Package AddSections(Package package, string main, List<FormSection> sections, Submission given, Templates templates, bool tracks)
    {
        var part = new EditedPart(package[main]!);
        SectionAddition.Add(part.Root, StylesOf(package, main), sections, given, Edit(package, main, () => part.Root, given, tracks), templates);
        return package.With(main, part.ToBytes());
    }

    /// <summary>With the table of a group that gets more items than have a part of their own, or null.</summary>
    private static Package? WithTables(Package package, string main, Reading reading, Submission given, Templates templates, bool tracks)
    {
        var part = new EditedPart(package[main]!);
        var addition = new AnnexAddition(part.Root, StylesOf(package, main), given, Edit(package, main, () => part.Root, given, tracks), templates);
        return addition.AddTables(reading, tracks) ? package.With(main, part.ToBytes()) : null;
    }

    /// <summary>With the controls that rows lack for what is given, or null.</summary>
    private static Package? WithControls(Package package, string main, Reading reading, Submission given, Templates templates, bool tracks)
    {
        var lacking = AnswerChange.Between(reading.Submission, given).Where(change => change.Now is not null && !reading.Controls.ContainsKey(change.Place)).Select(change => change.Place).ToList();
        if (lacking.Count == 0 || given.Form.Sections.All(section => section.Annex is null))
            return null;
        var part = new EditedPart(package[main]!);
        var addition = new AnnexAddition(part.Root, StylesOf(package, main), given, Edit(package, main, () => part.Root, given, tracks), templates);
        return addition.AddControls(lacking) ? package.With(main, part.ToBytes()) : null;
    }

    private static Package AddItems(Package package, string main, Submission given, Templates templates, bool tracks)
    {
        var part = new EditedPart(package[main]!);
        return new ItemRepeat(part.Root, given, templates, Edit(package, main, () => part.Root, given, tracks)).Add() ? package.With(main, part.ToBytes()) : package;
    }

    private static Package Set(
        Package package, string main, Reading reading, Submission given, List<AnswerChange> changes, Templates templates, bool tracks)
    {
        var bytes = package[main]!;
        var whole = new Lazy<EditedPart>(() => new EditedPart(bytes));
        var edit = Edit(package, main, () => whole.Value.Root, given, tracks);
        var edits = changes.ToDictionary(
            change => reading.Controls.TryGetValue(change.Place, out var ordinal) ? ordinal : throw new UnreadableException("control-missing", ("id", change.Place)),
            change => (Action<XElement>)(control => Set(edit, control, change, given.Lang, templates)));
        // Tracked changes are numbered through the whole part; else the rest of it is only passed on, which takes a fraction of the time.
        if (!tracks && !EditedPart.IsStrict(bytes))
            return package.With(main, PassedControls.Edit(bytes, edits));
        var controls = whole.Value.Root.Descendants(Names.W + "sdt").ToList();
        foreach (var (ordinal, change) in edits)
            change(controls[ordinal]);
        return package.With(main, whole.Value.ToBytes());
    }

    private static void Set(ControlEdit edit, XElement control, AnswerChange change, string lang, Templates templates)
    {
        if (control.Element(Names.W + "sdtContent") is null)
            throw new UnreadableException("control-missing", ("id", change.Place));
        RefuseAnswersInside(control, change.Place, templates);
        if (change.Now is { } answer)
            edit.SetText(control, AnswerWords.Of(answer, templates.Questions[change.Question], templates, lang));
        else
            edit.Clear(control, AnnexTable.HelpOf(control, change.Question, templates.Documents[lang]));
    }

    /// <summary>What stands in a control is replaced, answers to other questions with it.</summary>
    private static void RefuseAnswersInside(XElement control, string place, Templates templates)
    {
        var inside = control.Element(Names.W + "sdtContent")!.Descendants(Names.W + "tag").Select(tag => (string?)tag.Attribute(Names.W + "val") ?? "");
        if (inside.Any(tag => tag != Place.Question(place) && FormOf.IsOurs(tag, templates)))
            throw new UnreadableException("answers-inside", ("id", place));
    }

    /// <summary>An edit of the main part; help text takes the style it has in the document.</summary>
    internal static ControlEdit Edit(Package package, string main, Func<XElement> root, Submission submission, bool tracks)
    {
        var style = StylesOf(package, main) is { } sheet ? StyleSheet.IdIn(sheet, "Placeholder Text") : null;
        return new ControlEdit(root, tracks, SubmissionWriter.RunLanguage(submission.Lang), style);
    }

    private static byte[]? StylesOf(Package package, string main) =>
        Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "styles") is { } styles ? package[styles.Target] : null;

    /// <summary>The same text is the same answer: what stands in the document besides, such as a table, is not given in JSON and stays.</summary>
    private static bool IsSame(Answer? present, Answer given) =>
        present is Answer.Text text ? given is Answer.Text other && text.Value == other.Value : given.Equals(present);

    /// <summary>Whether Word tracks changes in the document.</summary>
    internal static bool TracksChanges(Package package, string main) =>
        Relations.Of(package, main).FirstOrDefault(relation => relation.Kind == "settings") is { } settings && package[settings.Target] is { } part
        && new EditedPart(part).Root.Element(Names.W + "trackRevisions") is { } tracks && (string?)tracks.Attribute(Names.W + "val") is not ("0" or "false" or "off");
}
