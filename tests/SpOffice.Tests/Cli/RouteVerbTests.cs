namespace SpOffice.Tests.Cli;

public sealed class RouteVerbTests : IDisposable
{
    private const string Missing = """{"schema": 1, "answers": {"danger": "none", "consent": "cannot-ask", "what": ["missing", "un-contact"], "when": "now", "date": "2026-10-03", "country": "XAA", "tried": ["treaty"]}}""";

    private readonly InProcess spoffice = new();

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_disappearance_is_told_where_to_go(string screen) => Expectation.Match($"Cli/route-missing.{screen}.txt", Good(Missing, "--screen", screen));

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Danger_is_answered_with_safety(string screen) =>
        Expectation.Match($"Cli/route-danger.{screen}.txt", Good("""{"danger": "either-way", "consent": "yes", "what": ["detained"], "when": "life"}""", "--screen", screen));

    [Fact]
    public void Json_says_the_same() => Expectation.Match("Cli/route.json", Good(Missing, "--json"));

    [Theory, InlineData("visit", "country-visit"), InlineData("reply", "follow-up"), InlineData("call", "thematic-input"), InlineData("un-contact", "reprisals"), InlineData("law", "law")]
    public void A_door_names_its_form_or_says_that_there_is_none_yet(string what, string form) =>
        Good($$"""{"danger": "none", "consent": "yes", "what": ["{{what}}"]}""")
            .ShouldContain(Documents.Forms.Any(known => known.Id == form) ? $"spoffice new {form}" : Documents.RouteTexts("en").Words["formToCome"]);

    [Theory]
    [InlineData("""{"danger": "maybe"}""", "unknown-option"), InlineData("""{"name": "x"}""", "unknown-question"), InlineData("""{"date": "soon"}""", "wrong-date"), InlineData("""{"what": "detained", "danger": 1}""", "wrong-type")]
    [InlineData("""{"country": "Nowhere"}""", "wrong-type"), InlineData("[]", "wrong-route-answers"), InlineData("""{"schema": 2, "answers": {}}""", "wrong-route-answers"), InlineData("{", "invalid-json")]
    public void Answers_that_are_none_are_one_sentence(string answers, string id)
    {
        File.WriteAllText(spoffice["r.json"], answers);
        var (exit, said, _) = spoffice.Run("route", "--answers", "@r.json", "--json");
        exit.ShouldBe(2);
        said.ShouldContain($"\"id\": \"{id}\"");
    }

    [Fact]
    public void The_questions_are_asked_one_by_one_and_only_those_that_matter()
    {
        var (exit, said, asked) = Ask("1", "1", "8", "3", "xaa");
        (exit, said.Split('\n')[0]).ShouldBe((0, Documents.RouteTexts("en").Titles["write"]));
        said.ShouldContain(Documents.RouteTexts("en").Titles["law"]);
        asked.ShouldNotContain(Documents.RouteTexts("en").Questions["who"].Ask);
    }

    [Fact]
    public void A_wrong_number_is_asked_again_and_the_end_of_input_answers_nothing()
    {
        var (exit, said, asked) = Ask("9");
        exit.ShouldBe(0);
        asked.ShouldContain(Documents.RouteTexts("en").Words["again"]);
        said.ShouldStartWith(Documents.RouteTexts("en").Titles["not-yet"]);
    }

    public void Dispose() => spoffice.Dispose();

    private static Templates Documents => Word.Documents.All;

    private (int Exit, string Out, string Error) Ask(params string[] lines)
    {
        var before = Console.In;
        Console.SetIn(new StringReader(string.Join('\n', lines)));
        try
        {
            return spoffice.Run("route");
        }
        finally
        {
            Console.SetIn(before);
        }
    }

    private string Good(string answers, params string[] options)
    {
        File.WriteAllText(spoffice["r.json"], answers);
        var (exit, said, error) = spoffice.Run(["route", "--answers", "@r.json", "--today", "2026-11-24", .. options]);
        (exit, error).ShouldBe((0, ""));
        return said;
    }
}
