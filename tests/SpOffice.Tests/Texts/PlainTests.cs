using System.Text;
using SpOffice.Texts;

namespace SpOffice.Tests.Texts;

public sealed class PlainTests
{
    /// <summary>The published programs hold no language data, so that the runtime takes no letter apart there; the tests' own runtime does.</summary>
    [Fact]
    public void Accents_fall_without_language_data()
    {
        foreach (var letter in Enumerable.Range(0xC0, 0x1FFF - 0xC0).Select(code => (char)code).Where(letter => char.IsLower(letter)))
        {
            var apart = letter.ToString().Normalize(NormalizationForm.FormD);
            if (apart.Length > 1 && apart[0] < 0x250)
                BaseLettersOf(letter).ShouldBe(apart[0], letter.ToString());
        }
    }

    [Fact]
    public void Case_accents_and_apostrophes_do_not_count() => Plain.Of("  L’ÉTÉ à\u00A0Ōsaka ").ShouldBe("l'ete a osaka");

    /// <summary>A letter inside a word that the runtime leaves whole: its marks were taken off by our own table.</summary>
    private static char BaseLettersOf(char letter) => (char)typeof(Plain).Assembly.GetType("SpOffice.Texts.BaseLetters")!
        .GetMethod("Of")!.Invoke(null, [letter])!;
}
