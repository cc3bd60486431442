using System.Text;
using SpOffice.Submissions;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Submissions;

public sealed class AnswerJsonTests
{
    [Theory]
    [InlineData("", "invalid-json"), InlineData("{", "invalid-json"), InlineData("{\"case.reference\": undefined}", "invalid-json"), InlineData("{} {}", "invalid-json"), InlineData("[]", "wrong-schema"), InlineData("3", "wrong-schema"), InlineData("null", "wrong-schema")]
    [InlineData("""{"schema":2,"answers":{}}""", "wrong-schema"), InlineData("""{"answers":[]}""", "wrong-schema"), InlineData("""{"form":"petition","answers":{}}""", "other-form"), InlineData("""{"form":7,"answers":{}}""", "other-form")]
    [InlineData("""{"version":5,"answers":{}}""", "other-version"), InlineData("""{"version":"x","answers":{}}""", "other-version")]
    [InlineData("""{"victim.colour":"x"}""", "unknown-answer"), InlineData("""{"victim.name":"outside its group"}""", "unknown-answer"), InlineData("""{"victim":[{"case.reference":"x"}]}""", "unknown-answer"), InlineData("""{"victim":[{"victim":[]}]}""", "unknown-answer")]
    [InlineData("""{"case.reference":3}""", "wrong-type"), InlineData("""{"case.reference":null}""", "wrong-type"), InlineData("""{"case.reference":["x"]}""", "wrong-type"), InlineData("""{"case.reference":{"none":"forgotten"}}""", "wrong-type"), InlineData("""{"case.reference":{"none":null}}""", "wrong-type")]
    [InlineData("""{"case.reference":{"text":3}}""", "wrong-type"), InlineData("""{"case.reference":{}}""", "wrong-type"), InlineData("""{"request.mandates":"torture"}""", "wrong-type"), InlineData("""{"request.mandates":[3]}""", "wrong-type")]
    [InlineData("""{"sender.country":"Atlantis"}""", "wrong-type"), InlineData("""{"incident":[{"incident.time":"25:00"}]}""", "wrong-type"), InlineData("""{"incident":[{"incident.time":"noon"}]}""", "wrong-type")]
    [InlineData("""{"request.mandates":["weather"]}""", "unknown-mandate"), InlineData("""{"urgent.requested":"maybe"}""", "unknown-choice"), InlineData("""{"request.joint":"yes"}""", "unknown-choice")]
    [InlineData("""{"incident":[{"incident.date":"17/05/2024"}]}""", "wrong-date"), InlineData("""{"incident":[{"incident.date":"2024-02-30"}]}""", "wrong-date")]
    [InlineData("""{"victim":{}}""", "not-a-group"), InlineData("""{"victim":["x"]}""", "not-a-group"), InlineData("""{"victim":"x"}""", "not-a-group")]
    [InlineData("""{"case.reference":"a","case.reference":"b"}""", "answer-twice"), InlineData("""{"victim":[],"victim":[]}""", "answer-twice")]
    [InlineData("""{"case.reference":"\ud83d"}""", "broken-text"), InlineData("""{"\ud83d":"x"}""", "broken-text")]
    public void What_cannot_be_taken_is_refused_with_its_own_sentence(string json, string error)
    {
        var thrown = Should.Throw<UnreadableException>(() => Read(json));
        thrown.Id.ShouldBe(error);
        foreach (var lang in Templates.Languages)
            Documents.All.Screen(lang).Sentence(thrown.In("a.json")).ShouldSatisfyAllConditions(said => said.ShouldContain("a.json"), said => said.ShouldNotContain("{"));
    }

    [Fact]
    public void Nesting_without_end_is_refused() => Should.Throw<UnreadableException>(() => Read(new string('[', 100_000))).Id.ShouldBe("invalid-json");

    [Theory, InlineData("\uFEFF{\"case.reference\":\"x\"}"), InlineData("{\"case.reference\":\"x\",}"), InlineData("""{"schema":1,"form":"communication","version":1,"lang":"fr","answers":{"case.reference":" x "},"unclear":["victim[1]/victim.birth-date"]}""")]
    public void Answers_are_taken_as_read_gives_them_and_as_people_write_them(string json) => Read(json).Text("case.reference").ShouldBe("x");

    [Fact]
    public void An_empty_text_is_no_answer() => Read("""{"case.reference":" \n ","request.mandates":[],"victim":[{},{}]}""").IsEmpty.ShouldBeTrue();

    [Fact]
    public void The_line_of_a_mistake_is_told() => Should.Throw<UnreadableException>(() => Read("{\n\n  \"a\": x }")).Values.ShouldContain(("line", "3"));

    [Fact]
    public void Bytes_that_are_no_text_are_no_answers() => Should.Throw<UnreadableException>(() => AnswerJson.Read(new byte[] { 0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A }, Documents.Communication, "en", Documents.All)).Id.ShouldBe("invalid-json");

    private static Answers Read(string json) => AnswerJson.Read(Encoding.UTF8.GetBytes(json), Documents.Communication, "en", Documents.All).Answers;
}
