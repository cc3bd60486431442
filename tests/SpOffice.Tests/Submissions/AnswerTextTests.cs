using CsCheck;
using SpOffice.Submissions;
using SpOffice.Tests.Word;

namespace SpOffice.Tests.Submissions;

public sealed class AnswerTextTests
{
    [Theory, InlineData("e\u0301", "é"), InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd"), InlineData("  a \t", "a"), InlineData("a\u0000\u0007b", "ab"), InlineData("a\u00A0:", "a\u00A0:")]
    public void Text_is_kept_in_one_form(string given, string kept) => AnswerText.Normalise(given).ShouldBe(kept);

    [Fact]
    public void What_xml_cannot_carry_is_replaced_or_left_out() => AnswerText.Normalise("\uD83Dx\uFFFEy\uFFFF").ShouldBe("\uFFFDxy");

    [Fact]
    public void Text_in_that_form_stays_as_it_is() => AnswerTrees.Texts.Sample(text => AnswerText.Normalise(AnswerText.Normalise(text)) == AnswerText.Normalise(text), iter: 500, threads: 1);
}
