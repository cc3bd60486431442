using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SpOffice.Tests.Texts;

public sealed partial class GuidanceTests
{
    private static readonly string[] Questions = [.. Read("forms/questions.json")["questions"]!.AsArray().Select(question => question!["id"]!.GetValue<string>())];

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Every_question_has_guidance_and_nothing_else_has(string lang) => Guidance(lang).Keys.ShouldBe(Questions);

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Guidance_says_more_than_the_line_of_help_in_the_document(string lang)
    {
        var wording = Read($"texts/documents.{lang}.json")["questions"]!;
        Guidance(lang).ShouldAllBe(text => !text.Value.Contains(wording[text.Key]!["placeholder"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Guidance_is_short_enough_to_be_read(string lang) => Guidance(lang).Values.Concat(OfForms(lang)).ShouldAllBe(text => text.Length <= 280);

    [Fact]
    public void French_puts_a_no_break_space_before_double_marks() => Guidance("fr").Values.Concat(OfForms("fr")).ShouldAllBe(text => !Unspaced().IsMatch(text));

    [Fact]
    public void Spanish_opens_its_questions() => Guidance("es").Values.Concat(OfForms("es")).ShouldAllBe(text => text.Count(c => c == '?') == text.Count(c => c == '¿'));

    private static Dictionary<string, string> Guidance(string lang) =>
        Read($"texts/screen.{lang}.json")["guidance"]!.AsObject().ToDictionary(text => text.Key, text => text.Value!.GetValue<string>());

    /// <summary>What a form says in place of the common guidance.</summary>
    private static IEnumerable<string> OfForms(string lang) =>
        Read($"texts/screen.{lang}.json")["guidanceIn"]!.AsObject().SelectMany(form => form.Value!.AsObject()).Select(text => text.Value!.GetValue<string>());

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Repository.Template(path)))!;

    [GeneratedRegex("[^\u00a0][:;?!»]|«[^\u00a0]")]
    private static partial Regex Unspaced();
}
