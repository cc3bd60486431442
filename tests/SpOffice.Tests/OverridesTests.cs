using System.Text;

namespace SpOffice.Tests;

public class OverridesTests
{
    private static readonly Dictionary<string, byte[]> Files =
        Templates.Paths(Templates.Languages, Templates.Languages).ToDictionary(path => path, path => File.ReadAllBytes(Repository.Template(path)));

    [Fact]
    public void A_correction_replaces_what_it_names_and_nothing_else()
    {
        var ours = Templates.Load(Files).Mandates.Get("arbitrary-detention")!;
        var corrected = Corrected("""{"schema":1,"mandates":[{"id":"arbitrary-detention","email":"desk@example.org","emailStatus":"corrected","asOf":"2026-11-20"}]}""")
            .Mandates.Get("arbitrary-detention")!;
        corrected.Email.ShouldBe("desk@example.org");
        corrected.AsOf.ShouldBe(new DateOnly(2026, 11, 20));
        corrected.Names.ShouldBe(ours.Names, ignoreOrder: true);
    }

    [Fact]
    public void An_ended_mandate_is_no_longer_in_force() =>
        Corrected("""{"schema":1,"mandates":[{"id":"food","validTo":"2026-10"}]}""").Mandates.Get("food")!.IsInForce(new DateOnly(2026, 11, 25)).ShouldBeFalse();

    [Fact]
    public void A_row_with_a_new_id_is_a_new_mandate() =>
        Corrected("""{"schema":1,"mandates":[{"id":"tides","names":{"en":"Special Rapporteur on tides"},"shortName":"Tides","kind":"special-rapporteur","scope":"thematic","source":"own list","asOf":"2026-11-20","emailStatus":"none"}]}""")
            .Mandates.Named("special rapporteur on tides")!.Id.ShouldBe("tides");

    [Fact]
    public void A_channel_is_corrected_like_a_mandate()
    {
        var corrected = Corrected("""{"schema":1,"channels":[{"id":"wgad","address":"new-desk@example.org","addressStatus":"corrected","asOf":"2026-11-20"}]}""").Channels.Single(channel => channel.Id == "wgad");
        corrected.Address.ShouldBe("new-desk@example.org");
        corrected.Forms.ShouldBe(Templates.Load(Files).Channels.Single(channel => channel.Id == "wgad").Forms);
    }

    [Theory]
    [InlineData("{", "wrong-overrides")]
    [InlineData("[]", "wrong-overrides")]
    [InlineData("{}", "wrong-overrides")]
    [InlineData("""{"schema":2,"mandates":[]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"weather":[]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"mandates":{}}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"mandates":[{"email":"a@example.org"}]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"mandates":[{"id":"food","email":7}]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"mandates":[{"id":"food","validTo":"soon"}]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"mandates":[{"id":"tides","email":"a@example.org"}]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"channels":[{"id":"wgad","addressStatus":"rumoured"}]}""", "wrong-overrides")]
    [InlineData("""{"schema":1,"channels":[{"id":"pigeon","address":"https://example.org/"}]}""", "wrong-overrides")]
    public void Anything_else_is_refused_with_a_sentence(string overrides, string error)
    {
        var refused = Should.Throw<UnreadableException>(() => Corrected(overrides));
        refused.Id.ShouldBe(error);
        Templates.Load(Files).Screen("en").Sentence(refused.In("mine.json")).ShouldNotContain("{");
    }

    private static Templates Corrected(string overrides) => Templates.Load(Overrides.Over(Files, Encoding.UTF8.GetBytes(overrides)));
}
