using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tests.Word;
using SpOffice.Word;

namespace SpOffice.Tests.Checks;

public class MendTests
{
    /// <summary>Findings that are mended without asking anybody. A new mend is a decision, and is written here.</summary>
    private static readonly Dictionary<string, Func<string, Case>> Mended = new()
    {
        ["mandates-in-force"] = lang => Case.Sample(lang).WithAll("request.mandates", "torture", "trafficking", "health", "slavery-and-trafficking"),
        ["publication-refusal-stated"] = Firing.Cases["publication-refusal-stated"],
        ["press-release-consented"] = Firing.Cases["press-release-consented"],
        ["refusal-respected"] = Firing.Cases["refusal-respected"],
        ["bystanders-protected"] = Firing.Cases["bystanders-protected"],
        ["others-asked"] = lang => Case.Sample(lang).With("person[1]/person.consent", "no"),
        ["victim-count-matches"] = lang => Case.Sample(lang).With("case.victim-count", "1"),
    };

    public static TheoryData<string, string> Mends() => [.. from check in Mended.Keys from lang in Templates.Languages select (check, lang)];

    public static TheoryData<string> OtherChecks() => [.. CheckList.All.Select(check => check.Id).Except(Mended.Keys)];

    public static TheoryData<string> OtherWordings() => [.. Firing.Cases.Keys.Where(key => !Mended.ContainsKey(key.Split('/')[0]))];

    [Theory, MemberData(nameof(Mends))]
    public void Mends_the_finding_and_makes_no_new_must(string check, string lang)
    {
        var draft = Mended[check](lang).Draft();
        var before = Run(draft);
        var finding = before.Where(finding => finding.Check == check).ShouldHaveSingleItem();
        var mended = CheckList.Mend(finding, draft).ShouldNotBeNull();
        foreach (var after in new[] { draft.Reading.With(mended, Case.Templates), Written(mended) })
        {
            var left = Run(new Draft(after, draft.FileName, draft.Templates, draft.Today));
            left.ShouldNotContain(other => other.Check == check);
            left.Count(other => other.Severity == Severity.Must).ShouldBeLessThanOrEqualTo(before.Count(other => other.Severity == Severity.Must));
        }
    }

    [Theory, MemberData(nameof(OtherChecks))]
    public void Every_other_check_leaves_the_mending_to_a_person(string check) =>
        CheckList.All.Single(one => one.Id == check).GetType().GetMethod(nameof(Check.Mend))!.DeclaringType.ShouldBe(typeof(Check));

    [Theory, MemberData(nameof(OtherWordings))]
    public void No_other_finding_has_a_mend(string wording)
    {
        var draft = Firing.Cases[wording]("en").Draft();
        Run(draft).Where(finding => !Mended.ContainsKey(finding.Check)).ShouldAllBe(finding => CheckList.Mend(finding, draft) == null);
    }

    [Fact]
    public void The_successor_takes_the_place_of_the_ended_mandate() =>
        Mend(Case.Sample().WithAll("request.mandates", "torture", "trafficking", "health"), "mandates-in-force")!.At("request.mandates")
            .ShouldBe(new Answer.Several(["torture", "slavery-and-trafficking", "health"]));

    [Fact]
    public void The_successor_is_not_listed_twice() =>
        Mend(Mended["mandates-in-force"]("en"), "mandates-in-force")!.At("request.mandates").ShouldBe(new Answer.Several(["torture", "slavery-and-trafficking", "health"]));

    [Fact]
    public void A_mandate_that_is_not_there_yet_has_no_successor() => Mend(Firing.Cases["mandates-in-force/ended"]("en"), "mandates-in-force").ShouldBeNull();

    [Fact]
    public void A_refused_name_is_withheld_and_nothing_else_changes()
    {
        var mended = Mend(Mended["refusal-respected"]("en"), "refusal-respected")!;
        mended.At("victim[1]/victim.name").ShouldBe(new Answer.None(NonAnswer.Withheld));
        mended.With("victim[1]/victim.name", new Answer.Text("Ilaria Venn")).With("victim[1]/victim.consent.letter", new Answer.Choice("yes"))
            .ShouldHaveTheAnswersOf(Case.Sample().Read().Submission);
    }

    [Theory, InlineData("context.pattern", "Ilaria Venn"), InlineData("incident[1]/incident.description", "Ms. Venn"), InlineData("case.reference", "VENN-1")]
    public void A_name_that_stands_elsewhere_too_is_left_to_a_person(string place, string said) =>
        Mend(Mended["refusal-respected"]("en").Saying(place, said), "refusal-respected").ShouldBeNull();

    [Fact]
    public void A_name_in_the_file_name_is_left_to_a_person() => Mend(Mended["refusal-respected"]("en").Named("Venn 2026.docx"), "refusal-respected").ShouldBeNull();

    [Fact]
    public void A_family_name_that_a_listed_victim_bears_does_not_keep_a_witness_in() =>
        Mend(Mended["bystanders-protected"]("en").With("person[1]/person.name", "Tomas Venn").Saying("context.pattern", "Ilaria Venn spoke."), "bystanders-protected").ShouldNotBeNull();

    [Fact]
    public void A_name_in_the_text_is_left_to_a_person() => Mend(Firing.Cases["bystanders-protected/in-text"]("en"), "bystanders-protected").ShouldBeNull();

    [Fact]
    public void Who_was_not_asked_is_left_to_a_person() => Mend(Firing.Cases["others-asked"]("en"), "others-asked").ShouldBeNull();

    [Fact]
    public void Victims_who_may_be_missing_from_the_list_are_not_counted_away() => Mend(Firing.Cases["victim-count-matches"]("en"), "victim-count-matches").ShouldBeNull();

    [Fact]
    public void A_victim_who_may_be_listed_twice_is_not_counted_twice() =>
        Mend(Mended["victim-count-matches"]("en").With("victim[2]/victim.name", "Ilaria Venn").Without("victim[2]/victim.age"), "victim-count-matches").ShouldBeNull();

    [Fact]
    public void A_finding_that_is_no_longer_there_has_no_mend()
    {
        var finding = Mended["victim-count-matches"]("en").Findings("victim-count-matches").Single();
        CheckList.Mend(finding, Case.Sample().Draft()).ShouldBeNull();
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Run(Draft draft) =>
        CheckList.Run(draft.Reading, draft.FileName, draft.Templates, draft.Today).Findings;

    private static Submission? Mend(Case submission, string check)
    {
        var draft = submission.Draft();
        return CheckList.Mend(Run(draft).First(finding => finding.Check == check), draft);
    }

    private static Reading Written(Submission submission) =>
        SubmissionReader.Read(SubmissionWriter.Write(submission, Case.Templates, null, false, Bounds.Native), Case.Templates, Bounds.Native);
}
