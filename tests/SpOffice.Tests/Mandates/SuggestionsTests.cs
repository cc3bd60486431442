using SpOffice.Mandates;
using SpOffice.Submissions;

namespace SpOffice.Tests.Mandates;

public sealed class SuggestionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Suggestions Suggestions = Checks.Case.Templates.Suggestions;

    [Theory, InlineData(true), InlineData(false)]
    public void The_right_mandate_is_among_the_first_three_of_nine_descriptions_in_ten(bool heldOut)
    {
        var told = Description.All.Where(description => description.HeldOut == heldOut).ToList();
        var missed = told.Where(description => !description.Suggested.Take(3).Contains(description.Lead)).Select(description => $"{description.Lead} {description.Lang}").ToList();
        (missed.Count * 10).ShouldBeLessThanOrEqualTo(told.Count, string.Join("; ", missed));
    }

    [Theory]
    [InlineData("A lawyer was jailed after defending members of the opposition.", "independence-of-judges-and-lawyers")]
    [InlineData("Workers on a tea plantation may not leave before a loan is paid.", "slavery-and-trafficking")]
    [InlineData("Parliament will vote on a media bill that asks every outlet for a licence.", "freedom-of-expression")]
    [InlineData("A journalist was charged under the secrets act.", "freedom-of-expression", "human-rights-defenders")]
    [InlineData("A student faces fifteen years for lese-majeste.", "freedom-of-expression")]
    [InlineData("Une étudiante est poursuivie pour crime de lèse-majesté.", "freedom-of-expression")]
    [InlineData("A una estudiante la procesan por lesa majestad.", "freedom-of-expression")]
    public void The_examples_of_the_guide_are_led_as_it_says(string text, params string[] mandates) =>
        mandates.ShouldBeSubsetOf(Of(text).Take(mandates.Length + 1));

    [Fact]
    public void A_stop_of_aid_concerns_many() =>
        new[] { "international-solidarity", "health", "food", "education", "water-and-sanitation" }
            .ShouldBeSubsetOf(Of("A donor stopped all aid overnight: clinics without medicine, children without school meals, wells without pumps, schools closed, no clean water."));

    [Fact]
    public void A_merged_mandate_gives_way_to_its_successor_and_is_named()
    {
        var now = Suggestions.For("Girls were sold into slavery by traffickers.", "en", null, Today)[0];
        (now.Mandate.Id, now.Follows.Length).ShouldBe(("slavery-and-trafficking", 2));
        Suggestions.For("Girls were sold into slavery by traffickers.", "en", null, new DateOnly(2025, 6, 1)).Take(2).Select(suggestion => suggestion.Mandate.Id)
            .ShouldBe(["contemporary-slavery", "trafficking"], ignoreOrder: true);
    }

    [Fact]
    public void The_country_mandate_of_the_State_addressed_is_suggested_and_no_other()
    {
        var suggested = Suggestions.For("A reporter who fled from Myanmar was arrested.", "en", "BLR", Today).Select(suggestion => suggestion.Mandate.Id).ToList();
        suggested.ShouldContain("country-belarus");
        suggested.ShouldNotContain("country-myanmar");
    }

    [Fact]
    public void A_mandate_that_has_not_begun_is_not_offered() =>
        Suggestions.For("He was arrested in Damascus.", "en", "SYR", Today).ShouldNotContain(suggestion => suggestion.Mandate.Id == "country-syria");

    [Theory, InlineData("victim.role", "lawyer", "independence-of-judges-and-lawyers"), InlineData("victim.situation", "missing", "enforced-disappearances")]
    public void An_answer_tells_without_any_word(string question, string option, string mandate)
    {
        var victim = Answers.None.With(question, new Answer.Choice(option));
        var suggestion = For(Answers.None.WithItems("victim", [victim]))[0];
        (suggestion.Mandate.Id, suggestion.Words.Length, suggestion.Answers[0]).ShouldBe((mandate, 0, (question, option)));
    }

    [Fact]
    public void The_cover_page_says_nothing_about_the_case() =>
        For(Answers.None.With("sender.name", new Answer.Text("Lawyers against Torture"))).ShouldBeEmpty();

    [Theory, InlineData("Quiet."), InlineData(""), InlineData("*"), InlineData("💧")]
    public void A_text_that_says_nothing_gives_no_suggestion(string text) => Suggestions.For(text, null, null, Today).ShouldBeEmpty();

    [Fact]
    public void No_more_than_eight_are_suggested_however_much_is_told() =>
        Suggestions.For(string.Join(' ', Description.All.Select(description => description.Text)), null, null, Today).Length.ShouldBe(8);

    private static List<string> Of(string text) => [.. Suggestions.For(text, null, null, Today).Select(suggestion => suggestion.Mandate.Id)];

    private static IReadOnlyList<Suggestion> For(Answers answers) =>
        Suggestions.For(new Submission(Checks.Case.Templates.Form("communication"), "en", answers), Today);
}
