using System.Text.RegularExpressions;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

public sealed partial class VersionDataTests
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

    /// <summary>Where such a word is a condition, a question or advice, and says of nothing that it is so.</summary>
    private static readonly string[] Advice =
    [
        "if it is safe", "when it is safe", "only if it is safe", "is it safe to write", "is it safe for", "is safe for you", "whether speaking is safe", "safe place", "safe way", "as safe as", "reaches you safely", "change safely", "secure channel is safer", "safer than a street", "the safer way",
        "anonymous submissions", "est-il sûr", "si c'est sûr", "quand ce sera sûr", "lieu sûr", "moyen sûr", "sûre pour vous", "la voie la plus sûre", "est plus sûr", "si parler est sans danger", "envois anonymes", "communications anonymes",
        "es seguro escribir", "si es seguro", "cuando sea seguro", "solo si es seguro", "lugar seguro", "vía segura", "canal seguro", "dirección segura", "vía más segura", "más segura que", "si hablar es seguro", "envíos anónimos", "comunicaciones anónimas",
    ];

    public static TheoryData<string> Wordings() =>
    [
        .. from lang in Templates.Languages from file in new[] { "screen", "documents", "routes", "tracker" } select $"texts/{file}.{lang}.json",
        .. Templates.ConsentLanguages.Select(lang => $"consent/{lang}.json"), "versions.json", "roles.json", "singling-out.json",
    ];

    [Theory, MemberData(nameof(Wordings))]
    public void No_word_of_the_program_calls_anything_safe_or_anonymous(string file)
    {
        var text = File.ReadAllText(Repository.Template(file)).Replace('’', '\'').Replace('\u00A0', ' ');
        foreach (var advice in Advice)
            text = text.Replace(advice, "", StringComparison.OrdinalIgnoreCase);
        Calling().Matches(text).Select(match => text[Math.Max(0, match.Index - 40)..Math.Min(text.Length, match.Index + 40)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("This version is safe.")]
    [InlineData("An anonymised copy")]
    [InlineData("La version est sûre.")]
    [InlineData("Fichier anonymisé")]
    [InlineData("El archivo es seguro.")]
    [InlineData("Versión anónima")]
    public void Such_a_word_would_be_seen(string text) => Calling().IsMatch(text).ShouldBeTrue();

    [GeneratedRegex(@"\b(safe|safely|safer|safest|anonym\w*|anónim\w*|anonimiz\w*|sûre?s?|sans danger|segur[oa]s?|безопасн\w*|анонимн\w*|anônim\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Calling();
}
