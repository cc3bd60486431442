namespace SpOffice.Tests.Checks;

public class CategoryGivenTests
{
    [Fact]
    public void Finds_that_no_category_is_given() => Case.Sample("en", "wgad").Without("category").Findings("category-given").ShouldHaveSingleItem().Variant.ShouldBeNull();

    [Theory, InlineData("category-one"), InlineData("category-three"), InlineData("category-four"), InlineData("category-five")]
    public void Asks_articles_of_category_two_alone(string category) =>
        Case.Sample("en", "wgad").With("category[1]/category.kind", category).Without("category[1]/category.declaration", "category[1]/category.covenant").Findings("category-given").ShouldBeEmpty();

    [Fact]
    public void One_of_the_two_texts_is_enough() => Case.Sample("en", "wgad").WithNone("category[1]/category.covenant", "not-applicable").Findings("category-given").ShouldBeEmpty();

    [Theory, InlineData("Articles 19 (2) and 20"), InlineData("7, 13, 14, 18, 19, 20, 21"), InlineData("art. 19.2"), InlineData("١٩")]
    public void Reads_articles_and_not_their_paragraphs(string articles) => Case.Sample("en", "wgad").With("category[1]/category.declaration", articles).Findings("category-given").ShouldBeEmpty();

    [Fact]
    public void Names_an_article_that_is_not_on_the_list() =>
        Case.Sample("en", "wgad").With("category[1]/category.covenant", "14, 19").Findings("category-given").ShouldHaveSingleItem().Values.ShouldContain(value => value.Value.Value == "14");

    [Fact]
    public void Articles_of_the_Covenant_need_a_State_that_is_a_party() =>
        Case.Sample("en", "wgad").Without("state.covenant-party").Findings("category-given").ShouldHaveSingleItem().Place.ShouldBe("state.covenant-party");

    [Fact]
    public void Says_which_procedure_is_asked_for() =>
        (Case.Sample("en", "wgad").Report().Likely, Case.Sample("en", "wgad").With("urgent.requested", "yes").Report().Likely).ShouldBe(("wgad-regular", "wgad-urgent"));

    [Fact]
    public void Urgent_action_needs_its_reason_and_no_window() =>
        Case.Sample("en", "wgad").With("urgent.requested", "yes").Findings("urgency-explained").ShouldHaveSingleItem().Variant.ShouldBeNull();
}
