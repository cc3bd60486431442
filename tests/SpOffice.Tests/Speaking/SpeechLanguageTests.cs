using NJsonSchema;

namespace SpOffice.Tests.Speaking;

public sealed class SpeechLanguageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public async Task Data_follow_their_schema(string lang)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.Template("speech/speech.schema.json"), TestContext.Current.CancellationToken);
        schema.Validate(await File.ReadAllTextAsync(Repository.Template($"speech/{lang}.json"), TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    [InlineData("es", false)]
    public void Council_speakers_were_measured_in_English_alone(string lang, bool measured) =>
        (Speech.Of(lang).Registers["council"].Speakers > 0).ShouldBe(measured);

    [Fact]
    public void An_unknown_register_is_refused_with_those_that_are_known()
    {
        var error = Should.Throw<UnreadableException>(() => Speech.English.Register("sermon"));
        error.Id.ShouldBe("unknown-register");
        error.Values.ShouldContain(("known", "council, prepared"));
    }
}
