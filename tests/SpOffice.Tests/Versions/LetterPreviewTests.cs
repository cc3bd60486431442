using SpOffice.Tests.Checks;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

public sealed class LetterPreviewTests
{
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void It_shows_whom_a_letter_would_name_and_nothing_of_the_sender(string lang)
    {
        var preview = Of(Case.Sample(lang));
        preview.Named.ShouldContain("Ilaria Venn");
        preview.Named.ShouldContain("Tomas Arkwell");
        Text(preview).ShouldNotContain("Tide House");
        preview.Lines.ShouldAllBe(line => !line.Place.Contains("consent") && !line.Place.StartsWith("sender."));
        preview.Clues.ShouldNotBeEmpty();
    }

    [Fact]
    public void Who_said_no_is_a_role_and_what_is_confidential_is_not_there()
    {
        var preview = Of(Case.Sample().With("person[1]/person.consent", "no").Saying("summary.facts", "Tomas Arkwell saw it.").ConfidentialPassage("three recorders").Confidential("perpetrator.motive"));
        preview.Named.ShouldNotContain("Tomas Arkwell");
        Text(preview).ShouldNotContain("Arkwell");
        Text(preview).ShouldNotContain("three recorders");
        preview.Lines.ShouldAllBe(line => !line.Place.EndsWith("perpetrator.motive") || line.Text.StartsWith("[confidential"));
    }

    private static LetterPreview Of(Case draft) => LetterPreview.Of(draft.File(), Case.Templates, Bounds.Native);

    private static string Text(LetterPreview preview) => string.Join('\n', preview.Lines.Select(line => line.Text));
}
