using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking;

public sealed class MixedLanguagesTests
{
    private const string English = "Thank you, Mr. President. We ask the Council to look at the river, and at the people who live beside it.";
    private const string French = "Nous demandons aussi au Conseil de regarder le fleuve et les gens qui vivent sur ses rives.";

    private static SpeakingTime Time(string text, string lang = "en") => SpeakingTime.Of(text, Case.Templates, lang, 90, SpeakingTime.Council, []);

    [Fact]
    public void Each_passage_is_timed_in_its_own_language()
    {
        var time = Time(English + "\n\n" + French + "\n\nСпасибо, господин председатель.");
        time.Passages.Select(passage => passage.Lang).ShouldBe(["en", "fr", "ru"]);
        time.Passages[1].Syllables.ShouldBe(Speech.Time(French, "fr").Syllables);
        Time(English).Seconds.ShouldBe(Speech.Time(English).Seconds, 1e-9);
    }

    [Fact]
    public void A_paragraph_is_cut_where_it_passes_into_another_language()
    {
        var time = Time(English + " " + French + " Спасибо, господин председатель, за внимание к реке. " + English);
        time.Passages.Select(passage => passage.Lang).ShouldBe(["en", "fr", "ru", "en"]);
        time.Passages[1].Text.ShouldBe(French);
        Time(English + " Merci beaucoup. " + English).Passages.Length.ShouldBe(1);
    }

    [Fact]
    public void A_text_all_in_another_language_is_timed_as_was_said() => Time(French + "\n\n" + French).Passages.ShouldAllBe(passage => passage.Lang == "en");

    [Fact]
    public void Few_words_and_names_leave_doubt_and_change_nothing() =>
        Time(English + "\n\nMerci beaucoup.\n\nMédecins sans frontières, Amis de la Terre, Casa del Río.").Passages.ShouldAllBe(passage => passage.Lang == "en");

    [Fact]
    public void A_language_that_shares_a_script_is_not_taken_for_it()
    {
        PassageLanguages.Of("Ми просимо Раду подивитися на річку, і на людей, які живуть біля неї, та що вони не можуть говорити", Case.Templates.Clues).ShouldBeNull();
        Scripts.Of("私たちは川を見てください").ShouldBeNull();
    }

    [Fact]
    public void No_statement_of_the_Council_and_no_French_monologue_is_taken_for_another_language()
    {
        foreach (var (lang, statements) in new[] { ("en", SpeechData.Council), ("en", SpeechData.Prepared), ("fr", SpeechData.Monologues) })
        {
            var lines = statements.SelectMany(statement => statement.Text.Split('\n')).ToList();
            lines.Count(text => PassageLanguages.Of(text, Case.Templates.Clues) is { } other && other != lang).ShouldBe(0);
            lines.Count(text => SpeakingTime.Of(text, Case.Templates, lang, 90, SpeakingTime.Council, []).Passages.Length > 1).ShouldBe(0);
        }
    }

    [Fact]
    public void A_mark_says_more_than_the_words()
    {
        var draft = DraftText.Read(English + "\n\n[should en] " + French, "en", Case.Templates);
        new DraftClock(Case.Templates, "en", SpeakingTime.Council, []).Time(draft, 90).Languages.ShouldBe(["en", "en"]);
        new DraftClock(Case.Templates, "en", SpeakingTime.Council, []).Time(draft.Set(1, passage => passage with { Lang = null }), 90).Languages.ShouldBe(["en", "fr"]);
    }
}
