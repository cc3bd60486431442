using SpOffice.Tests.Checks;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>Each step of a version is left out in turn: what it would have kept out must then be seen by the scanner, which shares no code with it.</summary>
public sealed class VersionStepTests
{
    private static readonly VersionRequest Public = new(Audience.Public) { Numbering = new Random(1) };
    private static readonly VersionRequest Complete = new(Audience.Complete) { Numbering = new Random(1) };

    /// <summary>A text that only this step keeps out, and the version that it is kept out of.</summary>
    private static readonly Dictionary<string, (VersionStep[] Steps, Case Draft, string Text, VersionRequest Request)> Broken = new()
    {
        ["answers"] = ([VersionStep.Answers], Case.Sample().With("victim[1]/victim.gender", "A woman of the upper quay"), "upper quay", Public),
        ["confidential answers"] = ([VersionStep.Confidential], Case.Sample().With("perpetrator[1]/perpetrator.motive", "Her recorders").Confidential("perpetrator.motive"), "Her recorders", Public),
        ["confidential passages"] = ([VersionStep.Confidential], Case.Sample().ConfidentialPassage("three recorders"), "three recorders", Public),
        ["confidential passages for mandates"] = ([VersionStep.Confidential], Case.Sample().ConfidentialPassage("three recorders"), "three recorders", Complete),
        // A closer place is a name too, so that two steps keep it out.
        ["places"] = ([VersionStep.Places, VersionStep.Names], Case.Sample().With("incident[1]/incident.place", "Marrow Yard, Port Sarre, Arvenia"), "Marrow Yard", Public with { CoarsePlaces = true }),
        ["names"] = ([VersionStep.Names], Case.Sample().With("victim[1]/victim.name", "Zélie Marchaud-Ouédra").Saying("summary.facts", "Zélie Marchaud-Ouédra left."), "Ouédra", Public),
        ["names of those who said no"] = ([VersionStep.Names], Case.Sample().With("person[1]/person.consent", "no").Saying("summary.facts", "Tomas Arkwell saw it."), "Tomas Arkwell", Complete),
        ["references"] = ([VersionStep.References], Case.Sample().Saying("summary.facts", "See our letter K7QM."), "K7QM", Public),
        ["contacts"] = ([VersionStep.Contacts], Case.Sample().Saying("summary.facts", "Call +41 22 734 11 22."), "734 11 22", Public),
        ["dates"] = ([VersionStep.Dates], Case.Sample().Saying("summary.facts", "It was on 14 March 2025."), "14 March 2025", Public with { Dates = DatePrecision.Year }),
        ["clues"] = ([VersionStep.Clues], Case.Empty().With("summary.facts", "She was aged 41 then."), "aged 41", Public with { Settled = Settled.Nothing with { Removed = ["summary.facts:age#1"] } }),
        ["withdrawals"] = ([VersionStep.Withdrawals], Case.Sample(), "Ilaria Venn", Complete with { Listed = [.. NameList.Parse("withdrawn: Ilaria Venn"u8.ToArray())] }),
    };

    public static TheoryData<string> Steps() => [.. Broken.Keys];

    [Theory, MemberData(nameof(Steps))]
    public void The_scanner_sees_what_a_broken_step_lets_through(string step)
    {
        var (broken, draft, text, request) = Broken[step];
        Made(draft, request).Files.ShouldAllBe(file => file.Name == "confidential-annex.docx" || Scanner.Hits(file.Content, text).Count == 0);
        Scanner.Hits(Made(draft, request with { LeftOut = [.. broken, VersionStep.Search] }).Files[0].Content, text).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_step_is_broken_once() =>
        Broken.Values.SelectMany(entry => entry.Steps).Append(VersionStep.Search).Distinct().Order().ShouldBe(Enum.GetValues<VersionStep>());

    [Theory]
    [InlineData("names")]
    [InlineData("names of those who said no")]
    public void The_search_of_the_finished_file_stops_what_a_broken_step_lets_through(string step)
    {
        var (broken, draft, _, request) = Broken[step];
        var made = Made(draft, request with { LeftOut = [.. broken] });
        made.Hits.ShouldNotBeEmpty();
        made.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_in_the_name_of_the_file_stops_it() =>
        Made(Case.Sample(), Public with { FileName = "letter_Ilaria_Venn.docx" }).Hits.ShouldContain(hit => hit.Where == "file-name");

    private static VersionResult Made(Case draft, VersionRequest request) => Version.Make(draft.File(), request, Case.Templates, Bounds.Native);
}
