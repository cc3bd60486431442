using SpOffice.Submissions;

namespace SpOffice.Tests.Submissions;

public class PlaceTests
{
    [Theory, InlineData("", "victim", 2, "victim[2]"), InlineData("victim[1]", "remedy", 12, "victim[1]/remedy[12]")]
    public void An_item_is_put_together_and_taken_apart(string parent, string group, int number, string place)
    {
        Place.Item(parent, group, number).ShouldBe(place);
        Place.Split(place).ShouldBe((parent, group, number));
        Place.InnermostItem(place).ShouldBe((group, number));
    }

    [Fact]
    public void A_question_two_deep_knows_its_items_and_itself()
    {
        Place.Items("victim[2]/remedy[3]/remedy.body").ShouldBe([("victim", 2), ("remedy", 3)]);
        Place.ItemOf("victim[2]/remedy[3]/remedy.body").ShouldBe("victim[2]/remedy[3]");
        Place.Question("victim[2]/remedy[3]/remedy.body").ShouldBe("remedy.body");
    }

    [Theory, InlineData("case.reference"), InlineData("header")]
    public void What_stands_in_no_item_is_its_own_question(string place)
    {
        Place.InnermostItem(place).ShouldBeNull();
        Place.ItemOf(place).ShouldBe("");
        Place.Question(place).ShouldBe(place);
    }
}
