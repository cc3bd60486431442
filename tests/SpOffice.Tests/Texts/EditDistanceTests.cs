using CsCheck;
using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public class EditDistanceTests
{
    [Theory]
    [InlineData("arkwell", "arkwel", 1)]
    [InlineData("venn", "vern", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void Counts_letters_to_change(string one, string other, int letters) => EditDistance.Between(one, other).ShouldBe(letters);

    [Fact]
    public void Is_the_same_both_ways() =>
        Gen.Select(Gen.String[Gen.Char['a', 'd'], 0, 8], Gen.String[Gen.Char['a', 'd'], 0, 8]).Sample((one, other) => EditDistance.Between(one, other) == EditDistance.Between(other, one));
}
