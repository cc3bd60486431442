using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpOffice.Tests.Speaking;

namespace SpOffice.Tests.Texts;

/// <summary>Guidance is for readers of lower secondary school: 60 and more on the scales of Flesch (English), Kandel and Moles (French) and
/// Fernández-Huerta (Spanish), where 100 is easiest. A short text is judged more loosely, since one long word decides it.</summary>
public sealed partial class ReadabilityTests
{
    private const double LowerSecondary = 60;

    private const double Hardest = 45;

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Guidance_is_easier_on_the_whole_than_lower_secondary_school_asks(string lang) =>
        Guidance(lang).Average(text => Ease(text.Text, lang)).ShouldBeGreaterThan(LowerSecondary + 10);

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void No_guidance_is_much_harder_than_the_rest(string lang)
    {
        var hard = Guidance(lang).Select(text => (text.Id, Ease: Ease(text.Text, lang))).Where(text => text.Ease < Hardest).Select(text => $"{text.Id} {text.Ease:0}");
        hard.ShouldBeEmpty();
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Nine_texts_in_ten_reach_lower_secondary_school(string lang)
    {
        var all = Guidance(lang).Select(text => Ease(text.Text, lang)).ToList();
        all.Count(ease => ease >= LowerSecondary).ShouldBeGreaterThan(all.Count * 9 / 10);
    }

    [Fact]
    public void A_sentence_of_an_office_is_seen() =>
        Ease("Notwithstanding the aforementioned administrative considerations, the implementation of intergovernmental recommendations necessitates institutional coordination.", "en").ShouldBeLessThan(Hardest);

    private static double Ease(string text, string lang)
    {
        var time = Speech.Time(text, lang);
        var sentences = Math.Max(1, Ends().Count(text));
        var (length, syllables) = ((double)time.Words / sentences, (double)time.Syllables / time.Words);
        return lang switch
        {
            "fr" => 207 - (1.015 * length) - (73.6 * syllables),
            "es" => 206.84 - (1.02 * length) - (60 * syllables),
            _ => 206.835 - (1.015 * length) - (84.6 * syllables),
        };
    }

    private static IEnumerable<(string Id, string Text)> Guidance(string lang) =>
        JsonNode.Parse(File.ReadAllText(Repository.Template($"texts/screen.{lang}.json")))!["guidance"]!.AsObject().Select(text => (text.Key, text.Value!.GetValue<string>()));

    [GeneratedRegex(@"[.!?:;](?=\s|$)")]
    private static partial Regex Ends();
}
