using System.Collections.Immutable;

namespace SpOffice.Tracking;

/// <summary>Something of a case that left, as the tracker knows it.</summary>
/// <param name="What">The procedure it was sent to, or the reference of the experts' letter to the State.</param>
/// <param name="To">Whom it went to; empty where the tracker does not say.</param>
/// <param name="Day">When, as the tracker says it.</param>
/// <param name="How">The channel; empty where the tracker does not say.</param>
public sealed record SentItem(string What, string To, string Day, string How);

/// <summary>Who received what of a case: whom to tell when somebody takes consent back. The tracker names no person.</summary>
/// <param name="Sent">Submissions that were sent, then letters of the experts.</param>
/// <param name="Withdrawn">References of the people whose withdrawal the tracker holds.</param>
public sealed record Recipients(ImmutableArray<SentItem> Sent, ImmutableHashSet<string> Withdrawn)
{
    /// <summary>Reads them from a tracker.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="reference">Our reference of the case.</param>
    /// <param name="lang">The language of the options.</param>
    public static Recipients Of(Tracker tracker, string reference, string lang)
    {
        var texts = tracker.Templates.TrackerWording[lang];
        string Say(string list, string option) => texts.Options.GetValueOrDefault(list)?.GetValueOrDefault(option) ?? option;
        IEnumerable<TrackerRow> Rows(string table) => tracker.Rows(table).Where(row => row["case.reference"] == reference);
        return new Recipients(
            [
                .. Rows("Submissions").Where(row => row["submission.sent"].Length > 0)
                    .Select(row => new SentItem(Say("procedure", row["submission.procedure"]), row["request.mandates"], row["submission.sent"], Say("channel", row["submission.channel"]))),
                .. Rows("Communications").Where(row => row["letter.reference"].Length > 0 || row["letter.dated"].Length > 0)
                    .Select(row => new SentItem(row["letter.reference"], "", row["letter.dated"], "")),
            ],
            [.. Rows("Consent").Where(row => row["consent.withdrawn"].Length > 0).Select(row => row["victim.reference"])]);
    }
}
