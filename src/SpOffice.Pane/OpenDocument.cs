using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Pane;

/// <summary>A document open in the pane: its file, how that reads, and the answers as they stand now. Nothing of it is kept anywhere else.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="File">The file as opened or begun, with the items the user took out or moved since.</param>
/// <param name="Reading">How the file reads.</param>
/// <param name="Now">The answers now, which the file gets when it is saved.</param>
public sealed record OpenDocument(string Name, byte[] File, Reading Reading, Submission Now)
{
    /// <summary>The user's own file that is kept open in the browser; null when saving means downloading.</summary>
    public int? Handle { get; init; }

    /// <summary>Whether answers were written into Word since the file was read from there: the reading knows them, the file does not.</summary>
    public bool IsAheadOfFile { get; init; }

    /// <summary>Whether work on the whole document takes long enough to be noticed in a browser.</summary>
    public bool IsLong => Reading.Controls.Count > 1000;

    /// <summary>A new document, on the user's letterhead or the plain page.</summary>
    /// <exception cref="UnreadableException">The letterhead cannot be used.</exception>
    public static OpenDocument Begin(Submission submission, bool isSample, byte[]? letterhead, Templates templates)
    {
        var file = SubmissionWriter.Write(submission, templates, letterhead, isSample, Bounds.Browser);
        return Open($"{submission.Answers.Text("case.reference") ?? submission.Form.Id}.docx", file, templates);
    }

    /// <summary>A document of the user's.</summary>
    /// <exception cref="UnreadableException">It is no submission; the id says why.</exception>
    public static OpenDocument Open(string name, byte[] file, Templates templates) => OpenInParts(name, file, templates).Last()!;

    /// <summary>The same, so much at each step that the page can take letters and paint in between, see <see cref="Turns"/>.</summary>
    /// <returns>Null after each step, and the document at the end.</returns>
    /// <exception cref="UnreadableException">It is no submission; the id says why.</exception>
    public static IEnumerable<OpenDocument?> OpenInParts(string name, byte[] file, Templates templates) =>
        from reading in SubmissionReader.ReadInParts(file, templates, Bounds.Browser)
        select reading is null ? null : Templates.Languages.Contains(reading.Submission.Lang)
            ? new OpenDocument(name, file, reading, reading.Submission)
            : throw new UnreadableException("other-language", ("lang", reading.Submission.Lang));

    /// <summary>Every gap, inconsistency and danger as the answers stand now.</summary>
    /// <param name="templates">Forms, wording and lists.</param>
    /// <param name="today">The day.</param>
    /// <param name="looked">What the checks saw before.</param>
    /// <returns>See <see cref="CheckList.RunInParts"/>.</returns>
    public IEnumerable<CheckReport?> Check(Templates templates, DateOnly today, Passages looked) =>
        CheckList.RunInParts(new Draft(ReferenceEquals(Now, Reading.Submission) ? Reading : Reading.With(Now, templates), Name, templates, today, looked));

    /// <summary>With a finding mended, or null where only a person can.</summary>
    public OpenDocument? Mended(Finding finding, Templates templates, DateOnly today) =>
        CheckList.Mend(finding, new Draft(Reading.With(Now, templates), Name, templates, today)) is { } mended ? this with { Now = mended } : null;

    /// <summary>The file with the answers as they stand now.</summary>
    /// <exception cref="UnreadableException">control-missing.</exception>
    public byte[] ToBytes(Templates templates) =>
        SubmissionFill.Save(File, IsAheadOfFile ? SubmissionReader.Read(File, templates, Bounds.Browser) : Reading, Now, templates, Bounds.Browser);

    /// <summary>Whether the file has room for an answer: a question may have been deleted in Word.</summary>
    public bool HasRoomFor(AskedQuestion asked)
    {
        if (Reading.Controls.ContainsKey(asked.Place))
            return true;
        // A section that was not asked when the file was made is added when it is saved.
        if (asked.Section is { When: not null, Group: null } && !asked.Section.Questions.Any(question => Reading.Controls.ContainsKey(question.Id)))
            return true;
        // A row gets room for an answer when it is given.
        if (asked.Item.Answers.InRow)
            return true;
        if (asked.Item.Group is null || HasItem(asked.Item.Place))
            return false;
        // An item that is not in the file yet will be a copy of the first one.
        var (parent, group, _) = Place.Split(asked.Item.Place);
        return Reading.Controls.ContainsKey($"{Place.Item(parent, group, 1)}/{asked.Question.Id}");
    }

    /// <summary>With an item added at the end of a group. It gets the next free reference, such as V2, where its group has references.</summary>
    public OpenDocument WithItem(string parent, string group)
    {
        var reference = group + ".reference";
        var used = Now.ItemsOf(group).Select(item => item.Answers.Text(reference)).ToHashSet();
        var item = Now.Form.Asks(reference)
            ? Answers.None.With(reference, new Answer.Text(References(group).First(free => !used.Contains(free))))
            : Answers.None;
        return this with { Now = Now.WithItem(parent, group, item) };
    }

    private static IEnumerable<string> References(string group) =>
        Enumerable.Range(1, int.MaxValue - 1).Select(number => group[..1].ToUpperInvariant() + number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Without an item.</summary>
    /// <exception cref="UnreadableException">changes-tracked, control-missing.</exception>
    public OpenDocument WithoutItem(string place, Templates templates)
    {
        var now = Now.WithoutItem(place);
        return HasItem(place) ? Changed(DocumentItems.Remove(File, place, Now, templates, Bounds.Browser), now, templates) : this with { Now = now };
    }

    /// <summary>With an item and the one before it exchanged.</summary>
    /// <exception cref="UnreadableException">changes-tracked, control-missing.</exception>
    public OpenDocument WithItemMovedUp(string place, Templates templates)
    {
        var file = HasItem(place) ? File : ToBytes(templates);
        return Changed(DocumentItems.MoveUp(file, place, Bounds.Browser), Now.WithItemMovedUp(place), templates);
    }

    /// <summary>With a section that was deleted put back at its place, empty.</summary>
    /// <exception cref="UnreadableException">changes-tracked.</exception>
    public OpenDocument WithSection(string section, Templates templates)
    {
        var file = SectionInsertion.AtItsPlace(ToBytes(templates), Reading, Now, section, templates, Bounds.Browser);
        var reading = SubmissionReader.Read(file, templates, Bounds.Browser);
        return this with { File = file, Reading = reading, Now = reading.Submission, IsAheadOfFile = false };
    }

    private OpenDocument Changed(byte[] file, Submission now, Templates templates) =>
        this with { File = file, Reading = SubmissionReader.Read(file, templates, Bounds.Browser), Now = now, IsAheadOfFile = false };

    private bool HasItem(string place) => Reading.Controls.Keys.Any(control => control.StartsWith(place + "/", StringComparison.Ordinal));
}
