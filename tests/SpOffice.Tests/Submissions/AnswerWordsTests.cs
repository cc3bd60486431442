using SpOffice.Submissions;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Submissions;

public sealed class AnswerWordsTests
{
    [Theory, InlineData("06:30", "06:30"), InlineData("6:30", "06:30"), InlineData("6h30", "06:30"), InlineData("6 h 30", "06:30"), InlineData("6.30 pm", "18:30"), InlineData("6:30 p. m.", "18:30"), InlineData("12 am", "00:00")]
    [InlineData("18:30 hours", "18:30"), InlineData("18 heures", "18:00"), InlineData("18:30 horas", "18:30"), InlineData("06:30:00", "06:30"), InlineData("18h30min", "18:30"), InlineData("٠٦:٣٠", "06:30")]
    public void A_time_may_be_written_in_many_ways(string written, string time) => Read("incident.time", written).ShouldBe(new Answer.Text(time));

    [Theory, InlineData("24:00"), InlineData("18:60"), InlineData("13 pm"), InlineData("noon"), InlineData("630"), InlineData("at night")]
    public void What_is_no_time_is_unclear(string written) => Read("incident.time", written).ShouldBeOfType<Answer.Unclear>();

    [Theory, InlineData("not known", NonAnswer.NotKnown), InlineData("INCONNU", NonAnswer.NotKnown), InlineData("No se sabe", NonAnswer.NotKnown), InlineData("withheld for safety", NonAnswer.Withheld)]
    [InlineData("non communique par securite", NonAnswer.Withheld), InlineData("sans\u00A0objet", NonAnswer.NotApplicable), InlineData("no procede", NonAnswer.NotApplicable)]
    public void The_words_of_a_non_answer_are_one_in_any_language_and_kind(string words, NonAnswer none)
    {
        foreach (var question in new[] { "victim.name", "victim.birth-date", "incident.time", "sender.country", "request.mandates", "victim.role", "victim.consent.letter" })
            Read(question, words).ShouldBe(new Answer.None(none));
    }

    [Theory, InlineData("Not known to the family, who asked twice"), InlineData("not  knownx")]
    public void A_sentence_that_holds_those_words_is_an_answer(string words) => Read("victim.name", words).ShouldBe(new Answer.Text(words));

    [Fact]
    public void Mandates_stand_one_a_line_by_name_or_id_in_any_language()
    {
        var torture = Documents.All.Mandates.Get("torture")!;
        Read("request.mandates", $"{torture.Name("fr")}\n{torture.Name("en")};arbitrary-detention").ShouldBe(new Answer.Several(["torture", "arbitrary-detention"]));
    }

    [Fact]
    public void A_mandate_nobody_knows_makes_the_answer_unclear() => Read("request.mandates", "torture\nRapporteur on the weather").ShouldBeOfType<Answer.Unclear>();

    private static Answer Read(string question, string words) => AnswerWords.Read(words, Documents.All.Questions[question], Documents.All);
}
