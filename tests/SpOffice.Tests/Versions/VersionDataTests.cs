using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

public sealed class VersionDataTests
{
    [Fact]
    public void Every_answer_a_version_may_hold_is_a_question_of_the_bank() =>
        Enum.GetValues<SpOffice.Versions.Audience>().Where(audience => audience != SpOffice.Versions.Audience.Complete).SelectMany(Case.Templates.Versions.Questions)
            .Where(id => !Case.Templates.Questions.ContainsKey(id)).ShouldBeEmpty();

    [Fact]
    public void No_version_for_others_tells_consent_contacts_or_what_is_personal() =>
        Case.Templates.Versions.Questions(SpOffice.Versions.Audience.Public)
            .Where(id => id.Contains("consent") || id.StartsWith("sender.") || id.StartsWith("case.reference") || id is "victim.name" or "victim.age" or "victim.residence" or "confidential.parts").ShouldBeEmpty();

    [Fact]
    public void Every_role_has_its_words_in_every_language()
    {
        var roles = Templates.Languages.Select(lang => Case.Templates.Roles[lang].Roles.Keys.Order(StringComparer.Ordinal).ToList()).ToList();
        roles.ShouldAllBe(keys => keys.SequenceEqual(roles[0]));
        Case.Templates.Questions["person.role"].Choices.Where(role => !roles[0].Contains(role)).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_of_the_program_says_safe_or_anonymous() =>
        Templates.Languages.SelectMany(lang => Case.Templates.Versions.Words(lang).Values)
            .Where(text => text.Contains("safe", StringComparison.OrdinalIgnoreCase) || text.Contains("anonym", StringComparison.OrdinalIgnoreCase)
                || text.Contains("anónim", StringComparison.OrdinalIgnoreCase) || text.Contains("segur", StringComparison.OrdinalIgnoreCase) || text.Contains("sûr", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
}
