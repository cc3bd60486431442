using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class BystandersProtectedTests
{
    [Theory]
    [InlineData("en", "The witness Oskar Lund saw it.")]
    [InlineData("en", "Her mother, Ana Lund, was told.")]
    [InlineData("en", "Her brother (Oskar Lund) was told.")]
    [InlineData("en", "Witness Oskar Lund saw it.")]
    [InlineData("en", "Our source Oskar Lund saw it.")]
    [InlineData("fr", "Le témoin oculaire Oskar Lund l'a vu.")]
    [InlineData("fr", "Son épouse, Ana Lund, l'a vu.")]
    [InlineData("fr", "Le temoin Oskar Lund l'a vu.")]
    [InlineData("en", "Her husband, Dr. Oskar Lund, saw it.")]
    [InlineData("fr", "Le frère d'Oskar Lund l'a vu.")]
    [InlineData("es", "Su hermano, llamado Oskar Lund, lo vio.")]
    [InlineData("es", "La testiga Ana de la Torre lo vio.")]
    public void Finds_a_name_after_a_word_for_a_bystander(string lang, string said) =>
        Case.Sample(lang).Saying("incident[2]/incident.description", said).Findings("bystanders-protected").ShouldHaveSingleItem().Variant.ShouldBe("in-text");

    [Theory]
    [InlineData("en", "Her brother Oskar saw it.")]
    [InlineData("fr", "Sa sœur, Lena, l'a vu.")]
    [InlineData("es", "Su tía Lena lo vio.")]
    public void Takes_a_first_name_for_what_it_may_be(string lang, string said) =>
        Case.Sample(lang).Saying("incident[2]/incident.description", said).Findings("bystanders-protected").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Should);

    [Theory]
    [InlineData("en", "The witness was told. Oskar Lund came.")]
    [InlineData("en", "Her mother in Port Sarre was told.")]
    [InlineData("en", "The father of Ilaria Venn was told.")]
    [InlineData("en", "The law is the Witness Protection Act.")]
    [InlineData("en", "Our partner organisation Radio Shoal broadcast it.")]
    [InlineData("en", "Her sister fled to the neighbour, her brother to South Africa.")]
    [InlineData("en", "The reason Ministers gave was no reason; prison Guards came.")]
    [InlineData("en", "Her brother, The Hague said, was there; witness A and her mother V1 too.")]
    [InlineData("en", "Her sister Ilaria was there.")]
    [InlineData("en", "Her son, I believe, was there.")]
    [InlineData("fr", "Sa sœur, Arvénie ou non, l'a vu.")]
    [InlineData("fr", "Elle a vu son Premier Ministre.")]
    [InlineData("fr", "Il a interrogé son avocat Tomas Arkwell.")]
    [InlineData("es", "Los responsables son Karl Norden y otros.")]
    [InlineData("es", "Su madre en Puerto Sarre lo supo.")]
    public void Is_silent_for_other_words(string lang, string said) =>
        Case.Sample(lang).Saying("incident[2]/incident.description", said).Findings("bystanders-protected").ShouldBeEmpty();

    [Fact]
    public void Lets_a_relative_be_named_who_is_the_perpetrator() =>
        Case.Sample().With("perpetrator[2]/perpetrator.name", "Karl Norden, husband of V1").Saying("incident[2]/incident.description", "Her husband Karl Norden hit her.")
            .Findings("bystanders-protected").ShouldBeEmpty();

    [Fact]
    public void Finds_a_family_name_that_is_also_a_town() =>
        Case.Sample().Saying("incident[2]/incident.description", "The witness Oskar Sarre saw it.").Findings("bystanders-protected").ShouldHaveSingleItem();

    [Fact]
    public void Finds_a_listed_witness_until_consent_is_given()
    {
        var draft = Case.Sample().With("person[1]/person.role", "witness").WithNone("person[1]/person.consent");
        draft.Findings("bystanders-protected").ShouldHaveSingleItem().Place.ShouldBe("person[1]/person.consent");
        draft.With("person[1]/person.consent", "yes").Findings("bystanders-protected").ShouldBeEmpty();
    }
}
