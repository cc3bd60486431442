using CsCheck;
using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Speaking.Planning;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Planning;

public sealed class StatementFitTests
{
    private const string Ten = "We ask the Council to look at the river today.";

    private static readonly string Draft = "[must #hello] Mr. President,\n\n[should #facts] " + Repeat(4) + "\n[or] " + Ten + "\n\n[could, only with #facts] " + Repeat(3) + "\n\n[must] " + Repeat(5) + "\n\n[could] Thank you.";

    [Fact]
    public void What_fits_is_kept_whole()
    {
        var fit = Fit("[must] Mr. President,\n\n" + Ten);
        (fit.Fits, fit.IsOptimal, fit.Cut.Length).ShouldBe((true, true, 0));
        fit.Kept.Sum(passage => passage.Seconds).ShouldBe(fit.Time.Seconds, 1e-9);
    }

    [Theory, InlineData(90), InlineData(60), InlineData(45), InlineData(30)]
    public void The_chance_is_at_least_the_confidence(double limit)
    {
        var fit = Fit(Draft, limit);
        fit.Time.Chance.ShouldBeGreaterThanOrEqualTo(0.95);
        fit.Time.Seconds.ShouldBeLessThan(limit * 0.9);
        fit.Kept.Length.ShouldBe(5 - fit.Cut.Length);
    }

    [Fact]
    public void A_shorter_wording_is_taken_before_a_passage_is_cut()
    {
        Fit(Draft, 45).Cut.ShouldBeEmpty();
        var fit = Fit(Draft, 33);
        fit.Kept.ShouldContain(passage => passage.Text == Ten && passage.Wording == 1);
        fit.Cut.Select(passage => passage.Passage).ShouldBe([2]);
        fit.Cut[0].Seconds.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void If_what_must_be_said_is_too_long_it_says_by_how_much_and_which_passage_is_dearest()
    {
        var fit = Fit(Draft, 12);
        (fit.Fits, fit.Dearest!.Passage).ShouldBe((false, 3));
        var enough = Fit(Draft.Replace(Repeat(5), Ten), 12 + fit.Over + 0.5);
        enough.Fits.ShouldBeTrue();
        Fit(string.Join("\n\n", fit.Kept.Select(passage => "[must] " + passage.Text)), 12).Over.ShouldBe(fit.Over, 0.02);
    }

    [Fact]
    public void Versions_for_several_limits_come_at_once()
    {
        var versions = StatementFit.Versions(Parse(Draft), Case.Templates, [90, 75, 60], 0.95, SpeakingTime.Council, []);
        versions.Select(version => version.Limit).ShouldBe([90, 75, 60]);
        versions.Select(version => version.Value).ShouldBe(versions.Select(version => version.Value).OrderDescending());
    }

    [Fact]
    public void A_rehearsal_of_this_very_text_in_time_leaves_it_whole()
    {
        var text = "[should] " + Repeat(4) + "\n\n[should] " + Repeat(4) + "\n\n[should] " + Repeat(4);
        Fit(text, 40).Cut.ShouldNotBeEmpty();
        Fit(text, 40, new Rehearsal(Parse(text).Text, 37)).Cut.ShouldBeEmpty();
    }

    [Fact]
    public void A_version_that_took_longer_when_it_was_rehearsed_is_not_offered()
    {
        var text = Parse($"[should] {Repeat(5)}\n[or] {Repeat(4)}");
        string Kept(params Rehearsal[] rehearsals) => StatementFit.Of(text, Case.Templates, 20, 0.5, SpeakingTime.Council, rehearsals).Kept[0].Text;
        Kept().ShouldBe(Repeat(5));
        Kept(new Rehearsal(Repeat(5), 19)).ShouldBe(Repeat(5));
        Kept(new Rehearsal(Repeat(5), 20.5)).ShouldBe(Repeat(4));
    }

    [Fact]
    public void Marks_that_contradict_each_other_are_named() =>
        Should.Throw<UnreadableException>(() => Fit("[must #a, not with #b] One.\n\n[must #b] Two.")).Values.ShouldContain(("passages", "a, b"));

    [Theory]
    [InlineData("[should, only with #x] One.", "unknown-passage")]
    [InlineData("[should #x] One.\n\n[must #x] Two.", "passage-twice")]
    [InlineData("Session: 61\n\n", "no-passages")]
    public void A_draft_that_cannot_be_planned_is_one_sentence(string text, string id) => Should.Throw<UnreadableException>(() => Fit(text)).Id.ShouldBe(id);

    [Theory, InlineData(0, 0.95, "wrong-limit"), InlineData(double.NaN, 0.95, "wrong-limit"), InlineData(90, 1, "wrong-confidence"), InlineData(90, 0.2, "wrong-confidence")]
    public void Limits_and_confidences_that_cannot_be_meant_are_refused(double limit, double confidence, string id) =>
        Should.Throw<UnreadableException>(() => StatementFit.Of(Parse(Draft), Case.Templates, limit, confidence, SpeakingTime.Council, [])).Id.ShouldBe(id);

    [Fact]
    public void A_passage_in_another_language_is_timed_in_its_own()
    {
        var mixed = Fit("[must] Thank you.\n\n[must fr] Nous remercions le Rapporteur spécial de son rapport de 2024.");
        mixed.Time.Spoken.ShouldContain("deux mille vingt-quatre");
    }

    [Fact]
    public void More_confidence_never_keeps_more() => Gen.Select(Gen.Double[0.5, 0.999], Gen.Double[0.5, 0.999], Gen.Double[10, 200]).Sample((one, other, limit) =>
    {
        int Value(double confidence) => StatementFit.Of(Parse(Draft), Case.Templates, limit, confidence, SpeakingTime.Council, []) is { Fits: true } fit ? fit.Value : 0;
        Value(Math.Max(one, other)).ShouldBeLessThanOrEqualTo(Value(Math.Min(one, other)));
    }, iter: 30);

    private static string Repeat(int times) => string.Join(' ', Enumerable.Repeat(Ten, times));

    private static StatementDraft Parse(string text) => DraftText.Read(text, "en", Case.Templates);

    private static StatementFit Fit(string text, double limit = 90, params Rehearsal[] rehearsals) =>
        StatementFit.Of(Parse(text), Case.Templates, limit, 0.95, SpeakingTime.Council, rehearsals);
}
