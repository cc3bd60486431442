using System.Text;
using SpOffice.Speaking;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking;

public sealed class UnknownAcronymTests
{
    private static string[] Asked(string text, Templates? templates = null) =>
        [.. UnknownAcronym.Of(SpeakingTime.Of(text, templates ?? Case.Templates, "en", 90, SpeakingTime.Council, []), templates ?? Case.Templates).Select(acronym => $"{acronym.Written}={acronym.Spoken}")];

    [Fact]
    public void It_is_asked_once_each() => Asked("The WGXY and the RUPAR met. The WGXYs met.\n\nThe RUPAR spoke.").ShouldBe(["WGXY=W G X Y", "RUPAR=rupar"]);

    [Theory]
    [InlineData("UNICEF and OHCHR spoke of A/HRC/58/53.")]
    [InlineData("Part II, chapter XIV, I say, of A.")]
    [InlineData("FREE THEM ALL AT ONCE, WE ASK YOU.")]
    [InlineData("Write to info@WGXY.org or see B2B and COVID-19.")]
    public void What_is_known_or_no_acronym_is_not_asked(string text) => Asked(text).ShouldBeEmpty();

    [Theory]
    [InlineData("letters", "the R U P A R met.")]
    [InlineData("word", "the rupar met.")]
    [InlineData("roo par", "the roo par met.")]
    public void The_answer_is_remembered_in_the_overrides(string answer, string spoken)
    {
        var files = Templates.Paths(Templates.Languages, Templates.Languages).ToDictionary(path => path, path => File.ReadAllBytes(Repository.Template(path)));
        var corrected = Templates.Load(Overrides.Over(files, Encoding.UTF8.GetBytes($$"""{"schema":1,"acronyms":[{"lang":"en","written":"RUPAR","spoken":"{{answer}}"},{"lang":"zh","written":"UN","spoken":"letters"}]}""")));
        Asked("The RUPAR met.", corrected).ShouldBeEmpty();
        SpeakingTime.Of("The RUPAR met.", corrected.Speech("en"), 90, SpeakingTime.Council, []).Spoken.ShouldBe(spoken);
    }

    [Fact]
    public void The_pace_of_a_users_own_debates_is_laid_over_ours()
    {
        var files = Templates.Paths(Templates.Languages, Templates.Languages).ToDictionary(path => path, path => File.ReadAllBytes(Repository.Template(path)));
        var own = Templates.Load(Overrides.Over(files, """{"schema":1,"registers":[{"lang":"en","id":"council","k":0.946,"spread":0.05,"speakers":9}]}"""u8.ToArray()));
        var (ours, theirs) = (Time(Case.Templates), Time(own));
        (theirs.Seconds / ours.Seconds).ShouldBe(1.1, 1e-3);
        (theirs.High / theirs.Low).ShouldBeLessThan(ours.High / ours.Low);

        static SpeakingTime Time(Templates templates) => SpeakingTime.Of("We ask the Council to look at the river.", templates.Speech("en"), 90, SpeakingTime.Council, []);
    }

    [Theory]
    [InlineData("""{"schema":1,"registers":[{"lang":"en","id":"sermon","k":1}]}""")]
    [InlineData("""{"schema":1,"registers":[{"lang":"en","id":"council","k":0}]}""")]
    [InlineData("""{"schema":1,"registers":[{"lang":"zh","id":"council","speakers":1.5}]}""")]
    [InlineData("""{"schema":1,"acronyms":{}}""")]
    [InlineData("""{"schema":1,"acronyms":[{"lang":"en","written":"X"}]}""")]
    [InlineData("""{"schema":1,"acronyms":[{"lang":"de","written":"XY","spoken":"word"}]}""")]
    public void Anything_else_is_refused(string overrides) =>
        Should.Throw<UnreadableException>(() => Overrides.Over(Templates.Paths(["en"], ["en"]).ToDictionary(path => path, path => File.ReadAllBytes(Repository.Template(path))), Encoding.UTF8.GetBytes(overrides))).Id.ShouldBe("wrong-overrides");
}
