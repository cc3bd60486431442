namespace SpOffice.Tests.Speaking;

public sealed class SpokenFormTests
{
    public static TheoryData<string, string, string> Cases => [.. SpeechData.SpokenForms.Select(row => new TheoryDataRow<string, string, string>(row.Lang, row.Written, row.Spoken))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_every_case_of_the_table(string lang, string written, string spoken) => Speech.Say(lang, written).ShouldBe(spoken);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_the_same_between_other_words(string lang, string written, string spoken)
    {
        var (before, after) = lang switch { "fr" => ("nous citons ", ", comme convenu."), "es" => ("citamos ", ", como acordado."), _ => ("we cite ", ", as agreed.") };
        Speech.Say(lang, before + written + after).ShouldBe(before + spoken + after);
    }

    [Fact]
    public void The_table_has_all_its_cases() => SpeechData.SpokenForms.Count().ShouldBe(98);

    [Fact]
    public void Typographic_spaces_and_apostrophes_change_nothing() =>
        Speech.Say("fr", "l’ONU compte 37\u202F000 membres, soit 3,5\u00A0%").ShouldBe(Speech.Say("fr", "l'ONU compte 37 000 membres, soit 3,5 %"));

    [Fact]
    public void Letters_with_accents_written_apart_are_the_same_letters() =>
        Speech.Time("De\u0301claration", "fr").Syllables.ShouldBe(Speech.Time("Déclaration", "fr").Syllables);
}
