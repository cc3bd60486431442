using SpOffice.Submissions;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Submissions;

public sealed class PastedLinesTests
{
    [Theory]
    [InlineData("1. Which laws?\n2. Who pays?", "Which laws?|Who pays?")]
    [InlineData("a) Which\n   laws apply?\r\n\r\nb) Who pays?", "Which laws apply?|Who pays?")]
    [InlineData("• ¿Qué leyes?\n• ¿Quién paga?", "¿Qué leyes?|¿Quién paga?")]
    [InlineData("Which laws?\nWho pays?", "Which laws?|Who pays?")]
    [InlineData("2024 was dry.\nA law says: no.", "2024 was dry.|A law says: no.")]
    [InlineData(" \n", "")]
    public void Each_line_is_an_item_without_its_number(string text, string items) => string.Join('|', PastedLines.Of(text)).ShouldBe(items);

    [Fact]
    public void Forty_questions_of_a_call_become_forty_questions_behind_what_is_there()
    {
        var call = string.Join('\n', Enumerable.Range(1, 40).Select(number => $"{number}. Question {number}?"));
        var sample = Case.Templates.Sample(Case.Templates.Form("thematic-input"), "en");
        var items = sample.WithPasted(call).Answers.Items("asked");
        items.Length.ShouldBe(sample.Answers.Items("asked").Length + 40);
        items[^1].Text("asked.question").ShouldBe("Question 40?");
    }

    [Fact]
    public void A_form_without_such_a_group_says_so() =>
        Should.Throw<UnreadableException>(() => Case.Templates.Sample(Case.Templates.Form("communication"), "en").WithPasted("1. A?")).Id.ShouldBe("nothing-to-paste");
}
