using SpOffice.Tracking;

namespace SpOffice.Tests.Tracking;

public sealed class RecipientsTests
{
    private static readonly byte[] Sent = Trackers.Log(Trackers.Add(Trackers.New(), Trackers.Sample(), Trackers.Sample("OTHER")).File,
        new CaseEvent("K7QM", "sent", new DateOnly(2026, 11, 2)), new CaseEvent("K7QM", "letter", new DateOnly(2026, 11, 9)) { Letter = "XAA 3/2026" },
        new CaseEvent("K7QM", "consent-withdrawn", new DateOnly(2026, 11, 20)) { Person = "V1" });

    [Fact]
    public void What_was_sent_and_the_experts_letters_are_listed_and_nobody_is_named()
    {
        var recipients = Recipients.Of(Trackers.Open(Sent), "K7QM", "en");
        recipients.Sent.Length.ShouldBe(2);
        recipients.Sent[0].Day.ShouldBe("2026-11-02");
        recipients.Sent[0].To.ShouldNotBeEmpty();
        recipients.Sent[1].What.ShouldContain("3/2026");
        string.Join(' ', recipients.Sent).ShouldNotContain("Venn");
    }

    [Fact]
    public void Who_withdrew_is_known_by_reference() => Recipients.Of(Trackers.Open(Sent), "K7QM", "en").Withdrawn.ShouldBe(["V1"]);

    [Fact]
    public void Another_case_has_other_recipients() => Recipients.Of(Trackers.Open(Sent), "OTHER", "fr").ShouldSatisfyAllConditions(other => other.Sent.ShouldBeEmpty(), other => other.Withdrawn.ShouldBeEmpty());
}
