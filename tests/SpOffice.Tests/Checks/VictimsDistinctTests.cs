namespace SpOffice.Tests.Checks;

public class VictimsDistinctTests
{
    [Fact]
    public void Finds_one_name_twice_whatever_its_accents() =>
        Case.Sample().With("victim[2]/victim.name", "ILÁRIA VENN").Without("victim[2]/victim.age").Findings("victims-distinct").ShouldHaveSingleItem().Place.ShouldBe("victim[2]/victim.name");

    [Fact]
    public void Lets_a_mother_and_a_daughter_bear_one_name() => Case.Sample().With("victim[2]/victim.name", "Ilaria Venn").With("victim[2]/victim.age", "9").Findings("victims-distinct").ShouldBeEmpty();

    [Fact]
    public void Finds_one_reference_twice() => Case.Sample().With("victim[2]/victim.reference", "V1").Findings("victims-distinct").ShouldHaveSingleItem().Variant.ShouldBe("reference");

    [Fact]
    public void Lets_groups_have_no_name() => Case.Sample().Without("victim[1]/victim.name", "victim[2]/victim.name").Findings("victims-distinct").ShouldBeEmpty();
}
