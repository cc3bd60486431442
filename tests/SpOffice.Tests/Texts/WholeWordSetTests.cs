using CsCheck;
using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public class WholeWordSetTests
{
    /// <summary>Few letters and marks, so that phrases do stand in texts.</summary>
    [Fact]
    public void Finds_what_is_found_phrase_by_phrase()
    {
        var text = Gen.Char["ab'- 1\u0301"].Array[0, 12].Select(letters => Plain.Of(new string(letters)));
        var phrase = Gen.Char["ab'- 1"].Array[0, 4].Select(letters => Plain.Of(new string(letters)));
        Gen.Select(text, phrase.Array[0, 4]).Sample((text, phrases) =>
            new WholeWordSet(phrases).IsIn(text).ShouldBe(phrases.Any(phrase => WholeWords.Contain(text, phrase))), iter: 5000);
    }
}
