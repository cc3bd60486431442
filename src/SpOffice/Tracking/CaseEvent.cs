using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>Something that happened in a case.</summary>
/// <param name="Ref">Our reference.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Day">When; null of a letter whose date is not known.</param>
public sealed record CaseEvent(string Ref, string Kind, DateOnly? Day)
{
    /// <summary>What can happen.</summary>
    public static readonly ImmutableArray<string> Kinds =
        ["sent", "acknowledged", "second-message", "letter", "first-seen", "reply", "comments", "opinion", "consent-asked", "consent-withdrawn", "reprisal", "risk-review", "closed", "done"];

    /// <summary>The letter's number, as typed.</summary>
    public string? Letter { get; init; }

    /// <summary>The day the letter itself names.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary><c>known</c>, <c>estimated</c> or <c>unknown</c>.</summary>
    public string? Dating { get; init; }

    /// <summary>Which submission or letter, where a case has several.</summary>
    public string? Procedure { get; init; }

    /// <summary>Code of the person who was asked; everybody of the case if none is given.</summary>
    public string? Person { get; init; }

    /// <summary>Id of the deadline that is done.</summary>
    public string? DeadlineId { get; init; }

    /// <summary>Writes the event down.</summary>
    /// <exception cref="UnreadableException">The case, person or deadline is not in the tracker, or it is not clear which row is meant.</exception>
    public void WriteTo(TrackerEdit edit)
    {
        var held = edit.Row("Cases", Ref) ?? throw new UnreadableException("unknown-case", ("ref", Ref));
        switch (Kind)
        {
            case "sent" or "acknowledged" or "second-message":
                Submission(edit, "submission." + Kind);
                break;
            case "letter" or "first-seen" or "reply" or "comments" or "opinion":
                OfLetter(edit);
                break;
            case "consent-asked" or "consent-withdrawn":
                Consent(edit, Kind == "consent-asked" ? "consent.asked-again" : "consent.withdrawn");
                break;
            case "reprisal":
                Set(edit, "Cases", ("reprisal.flag", "yes"), ("reprisal.date", Said));
                break;
            case "risk-review":
                Set(edit, "Cases", ("case.risk-review", Said));
                break;
            case "done":
                Done(edit);
                break;
        }
        Advance(edit, held.GetValueOrDefault("case.progress", ""));
    }

    private string Said => TrackerCells.Day(Day);

    private void Submission(TrackerEdit edit, string column)
    {
        var rows = edit.Rows("Submissions").Where(row => row["case.reference"] == Ref && (Procedure is null || row["submission.procedure"] == Procedure)).ToList();
        if (rows.Count > 1)
            throw new UnreadableException("which-row", ("ref", Ref));
        if (rows is [var row])
            edit.Set("Submissions", row, new Dictionary<string, string> { [column] = Said });
        else
            edit.Upsert("Submissions", new Dictionary<string, string> { ["case.reference"] = Ref, ["submission.procedure"] = Procedure ?? "", [column] = Said });
    }

    private void OfLetter(TrackerEdit edit)
    {
        var values = new Dictionary<string, string>();
        if (Letter is not null)
            values["letter.reference"] = LetterReference.Read(Letter, DateOnly.MaxValue)?.ToString() ?? Letter;
        if (Procedure is not null)
            values["letter.procedure"] = Procedure;
        if (Deadline is not null)
            values["letter.own-deadline"] = TrackerCells.Day(Deadline);
        if (Kind == "letter")
            values["letter.dating"] = Dating ?? (Day is null ? "unknown" : "known");
        if (Day is not null)
            values[Kind == "letter" ? "letter.dated" : "letter." + Kind] = Said;
        var rows = edit.Rows("Communications").Where(row => row["case.reference"] == Ref && (Procedure is null || row["letter.procedure"] == Procedure)).ToList();
        var meant = values.TryGetValue("letter.reference", out var number) ? rows.FirstOrDefault(row => row["letter.reference"] == number) ?? rows.FirstOrDefault(row => row["letter.reference"].Length == 0)
            : rows.Count <= 1 ? rows.FirstOrDefault() : throw new UnreadableException("which-row", ("ref", Ref));
        if (meant is not null)
            edit.Set("Communications", meant, values);
        else
            edit.Upsert("Communications", new Dictionary<string, string>(values) { ["case.reference"] = Ref });
    }

    private void Consent(TrackerEdit edit, string column)
    {
        var rows = edit.Rows("Consent").Where(row => row["case.reference"] == Ref && (Person is null || row["victim.reference"] == Person)).ToList();
        if (rows.Count == 0)
            throw new UnreadableException("unknown-person", ("ref", Ref), ("person", Person ?? ""));
        foreach (var row in rows)
            edit.Set("Consent", row, new Dictionary<string, string> { [column] = Said });
    }

    private void Done(TrackerEdit edit)
    {
        var row = edit.Rows("Deadlines").FirstOrDefault(row => row["deadline.id"] == DeadlineId) ?? throw new UnreadableException("unknown-deadline", ("id", DeadlineId ?? ""));
        edit.Set("Deadlines", row, new Dictionary<string, string> { ["deadline.done"] = Said });
    }

    private void Set(TrackerEdit edit, string table, params ReadOnlySpan<(string Column, string Value)> values)
    {
        var row = edit.Rows(table).First(row => row["case.reference"] == Ref);
        var set = new Dictionary<string, string>();
        foreach (var (column, value) in values)
            set[column] = value;
        edit.Set(table, row, set);
    }

    /// <summary>The stage goes forward only; a case that rests is left in peace.</summary>
    private void Advance(TrackerEdit edit, string stage)
    {
        var stages = edit.Tracker.Templates.Tracker.Lists["progress"];
        var next = Kind switch { "letter" or "first-seen" => "letter-sent", "reply" or "comments" => "replied", "sent" or "acknowledged" or "opinion" or "closed" => Kind, _ => "" };
        if (next.Length > 0 && stage is not ("closed" or "not-now") && stages.IndexOf(next) > stages.IndexOf(stage))
            Set(edit, "Cases", ("case.progress", next));
    }
}
