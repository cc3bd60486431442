using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Speaking.Planning;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Drafts;

public sealed class DraftClockTests
{
    private const string Text = "[must] Thank you, Mr. President.\n\nIn 2024, 1,500 people were arrested.\n[or] Many were arrested.\n\n[could fr] Nous saluons votre rapport.";

    private static readonly StatementDraft Draft = DraftText.Read(Text, "en", Case.Templates);

    private static DraftClock Clock(params Rehearsal[] rehearsals) => new(Case.Templates, "en", SpeakingTime.Council, rehearsals);

    [Fact]
    public void It_says_what_the_speaking_time_says()
    {
        var plain = DraftText.Read("Thank you, Mr. President.\n\nIn 2024, 1,500 people were arrested.", "en", Case.Templates);
        Clock().Time(plain, 90).Time.Seconds.ShouldBe(Speech.Time(plain.Text).Seconds, 1e-9);
        Clock().Time(plain, 90).Time.Chance.ShouldBe(Speech.Time(plain.Text).Chance, 1e-9);
    }

    [Fact]
    public void Favourite_wordings_sum_to_the_whole()
    {
        var time = Clock().Time(Draft, 90);
        time.Seconds.Sum(wordings => wordings[0]).ShouldBe(time.Time.Seconds, 1e-9);
        time.Seconds[1].Length.ShouldBe(2);
        time.Seconds[1][1].ShouldBeLessThan(time.Seconds[1][0]);
    }

    [Fact]
    public void A_draft_that_changes_is_timed_as_one_that_never_changed()
    {
        var clock = Clock();
        clock.Time(Draft, 90);
        var changed = Draft.Say(0, 0, "Mr. President, we thank you.");
        clock.Time(changed, 90).Time.Spoken.ShouldBe(Clock().Time(changed, 90).Time.Spoken);
        clock.Time(changed, 90).Time.Seconds.ShouldBe(Clock().Time(changed, 90).Time.Seconds, 1e-9);
    }

    [Fact]
    public void It_fits_as_the_planner_does()
    {
        var clock = Clock();
        clock.Time(Draft, 90);
        var versions = clock.Fit(Draft, [90, 5], 0.95);
        versions.Select(version => version.Kept.Select(kept => (kept.Passage, kept.Wording, kept.Seconds))).ShouldBe(
            StatementFit.Versions(Draft, Case.Templates, [90, 5], 0.95, SpeakingTime.Council, []).Select(version => version.Kept.Select(kept => (kept.Passage, kept.Wording, kept.Seconds))));
    }

    [Fact]
    public void A_reading_without_its_words_counts_as_much_as_with_them()
    {
        var reading = new Rehearsal(string.Join(' ', Enumerable.Repeat("We ask the Council to look at the river today.", 12)), 50);
        var bare = reading.WithoutWords(Speech.English);
        bare.Text.ShouldBeEmpty();
        Clock(bare).Time(Draft, 90).Time.Seconds.ShouldBe(Clock(reading).Time(Draft, 90).Time.Seconds, 1e-9);
        Clock(bare).Time(Draft, 90).Time.High.ShouldBeLessThan(Clock().Time(Draft, 90).Time.High * Clock(bare).Time(Draft, 90).Time.Seconds / Clock().Time(Draft, 90).Time.Seconds);
    }

    [Fact]
    public void The_pace_that_is_needed_stands_beside_those_of_council_speakers()
    {
        var time = Speech.Time(string.Join(' ', Enumerable.Repeat("We ask the Council to look at the river today.", 22)));
        time.CouncilPaces.Select(pace => pace.Slower).ShouldBe([0.1, 0.5, 0.9]);
        time.CouncilPaces[1].Seconds.ShouldBe(time.Seconds, 1e-9);
        time.CouncilPaces.ShouldAllBe(pace => Math.Abs(pace.WordsPerMinute * pace.Seconds / 60 - time.Words) < 1e-9);
        time.CouncilPaces.Select(pace => pace.WordsPerMinute).ShouldBeInOrder();
        Speech.Time("Nous demandons la paix.", "fr").CouncilPaces.ShouldBeEmpty();
    }

    [Fact]
    public void Expensive_words_are_found_in_the_language_of_their_passage()
    {
        var draft = DraftText.Read("We welcome the report A/HRC/58/53 and its annex.\n\n[could fr] Nous saluons le rapport A/HRC/58/53 et son annexe.", "en", Case.Templates);
        var found = ExpensiveWords.Of(Clock().Time(draft, 90), draft, Case.Templates);
        found.Select(words => words.Passage).ShouldBe([0, 1]);
        found[1].Spoken.ShouldContain("barre");
        draft.Shorten(found[1], 1).Passages[1].Wordings[0].Text.ShouldNotContain("A/HRC");
    }
}
