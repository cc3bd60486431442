using System.Globalization;
using SpOffice.Deadlines;

namespace SpOffice.Tracking;

/// <summary>What is due in a case, counted from what is known. The State's time runs from the letter's own date, which the sender often learns
/// only when the letter is published: without it nothing is ever due from the State, and after 70 days the tracker says "look it up and write
/// again" (facts G1; issue "the right clock").</summary>
internal sealed class CaseClock(DeadlineRules rules, Tracker tracker, DateOnly today)
{
    private readonly ILookup<string, TrackerRow> letters = tracker.Rows("Communications").ToLookup(row => row["case.reference"]);
    private readonly ILookup<string, TrackerRow> submissions = tracker.Rows("Submissions").ToLookup(row => row["case.reference"]);
    private readonly HashSet<string> resting = [.. tracker.Rows("Cases").Where(row => row["case.progress"] is "closed" or "not-now").Select(row => row["case.reference"])];

    /// <summary>Everything that follows from the events of all cases.</summary>
    public IEnumerable<Due> All() =>
        tracker.Rows("Cases").Where(Runs).SelectMany(OfCase)
            .Concat(tracker.Rows("Submissions").Where(Runs).SelectMany(OfSubmission))
            .Concat(letters.SelectMany(group => group.Where(Runs).SelectMany((row, i) => OfLetter(row, i == 0 ? "" : "/" + (row["letter.reference"] is { Length: > 0 } known ? known : (i + 1).ToString(CultureInfo.InvariantCulture))))))
            .Concat(tracker.Rows("Consent").Where(Runs).SelectMany(OfConsent));

    private bool Runs(TrackerRow row) => row["case.reference"].Length > 0 && !resting.Contains(row["case.reference"]);

    private IEnumerable<Due> OfCase(TrackerRow row)
    {
        if (row["reprisal.flag"] == "yes")
        {
            var act = row.Day("reprisal.date");
            if (rules["reprisals-input"].Date?.Of(act ?? today) is { } day && !submissions[row["case.reference"]].Any(sent => sent["submission.procedure"] == "reprisals" && sent.Day("submission.sent") is not null))
                yield return New(row, "reprisals-input", day, act is null ? "not-reviewed" : "reprisal", act);
            yield return row.Day("case.risk-review") is { } review ? After(row, "risk-review", review, "risk-review") : New(row, "risk-review", today, "not-reviewed", null);
        }
        var arrived = submissions[row["case.reference"]].Any(sent => sent["submission.procedure"] == "wgeid" && sent.Day("submission.acknowledged") is not null);
        if (row.Day("case.disappeared") is { } gone && !arrived && rules["wgeid-urgent"].Offset!.From(gone) >= today)
            yield return After(row, "wgeid-urgent", gone, "disappeared");
    }

    private IEnumerable<Due> OfSubmission(TrackerRow row)
    {
        if (row.Day("submission.sent") is not { } sent)
            yield break;
        var known = letters[row["case.reference"]].ToList();
        if (row.Day("submission.acknowledged") is null && row.Day("submission.second-message") is null && known.Count == 0)
            yield return After(row, "acknowledgement-nudge", sent, "sent");
        // Regular cases of the two working groups never appear in the database (H1.7).
        if (row["submission.procedure"] is not ("wgad" or "wgeid" or "reprisals") && !known.Any(letter => letter.Day("letter.dated") is not null || letter.Day("letter.own-deadline") is not null || letter.Day("letter.reply") is not null))
        {
            var second = row.Day("submission.second-message");
            yield return After(row, "no-letter-known", second > sent ? second.Value : sent, second > sent ? "second-message" : "sent");
        }
    }

    private IEnumerable<Due> OfLetter(TrackerRow row, string number)
    {
        var procedure = row["letter.procedure"];
        var dated = row.Day("letter.dated");
        var estimated = row["letter.dating"] is "estimated" or "unknown";
        var reply = row.Day("letter.reply");
        if (row.Day("letter.opinion") is { } opinion)
            yield return After(row, "wgad-follow-up", opinion, "opinion", number);
        if (reply is { } said)
        {
            if (procedure == "wgeid")
                yield return After(row, "wgeid-objection", said, "reply", number);
            else if (row.Day("letter.comments") is null && row.Day("letter.opinion") is null)
                yield return New(row, "comments-on-reply", said, "reply", said, number);
            yield break;
        }
        if (procedure == "wgeid")
            yield break;
        var rule = procedure == "wgad" ? "wgad-reply" : procedure == "law" || Kind(row) is "OL" or "JOL" ? "law-letter-reply" : Kind(row) is "UA" or "JUA" ? "urgent-appeal-reply" : "allegation-letter-reply";
        if (row.Day("letter.own-deadline") is { } own)
            yield return New(row, rule, own, "letter-deadline", null, number);
        else if (dated is { } day && !estimated)
            yield return After(row, rule, day, "letter", number);
        if (dated is not { } letter || procedure == "wgad")
            yield break;
        if (row.Day("letter.first-seen") is null)
        {
            // With an estimated date nobody can be late: the day to look the letter up is all that is known.
            var due = row.Day("letter.own-deadline") ?? rules[rule].Offset!.From(letter);
            yield return New(row, "letter-published", due, estimated ? "letter-estimated" : "letter", letter, number);
            if (!estimated)
                yield return After(row, "consent-before-publication", letter, "letter", number);
        }
    }

    private IEnumerable<Due> OfConsent(TrackerRow row)
    {
        var asked = new[] { row.Day("victim.consent.date"), row.Day("consent.asked-again") }.Max();
        if (asked is { } day && row.Day("consent.withdrawn") is null && row["victim.reference"].Length > 0)
            yield return After(row, "consent-renewal", day, "consent", "/" + row["victim.reference"]);
    }

    private string Kind(TrackerRow row) => LetterReference.Read(row["letter.reference"], today)?.Kind ?? "";

    private Due After(TrackerRow row, string rule, DateOnly from, string basis, string number = "") => New(row, rule, rules[rule].Offset!.From(from), basis, from, number);

    private Due New(TrackerRow row, string rule, DateOnly day, string basis, DateOnly? from, string number = "") =>
        new($"{row["case.reference"]}/{rule}{number}", row["case.reference"], rule, day, basis, from, rules[rule].Source);
}
