using SpOffice.Facts;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Facts;

public sealed class FactTests
{
    private static readonly List<Fact> Facts = [.. Documents.All.AllFacts];

    [Theory, InlineData("mandates.json", "torture", "email"), InlineData("mandates.json", "torture", "names.fr"), InlineData("deadlines.json", "wgeid-objection", "row")]
    [InlineData("calendar.json", "hrc-62", "row"), InlineData("routes.json", "wgeid-ced", "row")]
    public void Lists_what_nobody_has_confirmed(string file, string id, string about) =>
        Facts.Where(fact => fact.ToVerify).Select(fact => (fact.File, fact.Id, fact.About)).ShouldContain((file, id, about));

    [Theory, InlineData("human-rights-defenders", "email"), InlineData("wgeid-urgent", "row")]
    public void What_a_source_says_is_not_to_verify(string id, string about) => Facts.Single(fact => fact.Id == id && fact.About == about && fact.File != "routes.json").ToVerify.ShouldBeFalse();
}
