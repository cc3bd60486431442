using SpOffice.Checks;
using SpOffice.Submissions;
using SpOffice.Tests.Checks;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Versions;

public sealed class CarriedFactsTests
{
    public static TheoryData<string, string> Pairs => [.. from one in Case.Templates.Forms from other in Case.Templates.Forms select (one.Id, other.Id)];

    [Theory, MemberData(nameof(Pairs))]
    public void Every_consent_is_empty_and_who_is_named_must_be_asked(string from, string to)
    {
        foreach (var lang in Templates.Languages)
        {
            var facts = Carry(Case.Sample(lang, from), to);
            AskedQuestion.Of(facts.Submission).Where(asked => Case.Templates.Questions[asked.Question.Id].IsAboutConsent && asked.Item.Answers[asked.Question.Id] is not null).ShouldBeEmpty();
            var report = CheckList.Run(Read(facts.Submission), "case.docx", Case.Templates, Case.Today);
            foreach (var named in facts.Submission.Items().Where(item => item.Group == "victim" && Draft.IsNamed(item)))
                report.Findings.ShouldContain(finding => (finding.Check == "consent-known" || finding.Check == "family-agreed") && Place.ItemOf(finding.Place) == named.Place);
            foreach (var person in facts.Submission.Items().Where(item => item.Answers.Text("person.name") is not null && item.Answers.Option("person.role") != "official"))
                report.Findings.ShouldContain(finding => finding.Check == "others-asked" || finding.Check == "bystanders-protected");
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Every_shared_answer_is_carried_as_it_was_or_said_to_stay_behind(string from, string to)
    {
        var (case_, form) = (Case.Sample("fr", from), Case.Templates.Form(to));
        var (reading, facts) = (case_.Read(), Carry(case_, to));
        var shared = AskedQuestion.Of(reading.Submission).Where(asked => form.Asks(asked.Question.Id) && form.GroupOf(asked.Question.Id) == asked.Item.Group
            && asked.Item.Answers[asked.Question.Id] is not null && asked.Question.Id != form.Purpose && !form.Fresh.Contains(asked.Question.Id) && !form.Fresh.Contains(asked.Item.Group ?? "")).ToList();
        shared.Select(asked => asked.Place).Except(facts.Carried).Except(facts.Left.Select(left => left.Place)).ShouldBeEmpty();
        facts.Carried.ShouldAllBe(place => Equals(facts.Submission.At(place), reading.Submission.At(place)));
    }

    [Fact]
    public void Who_refused_is_not_named_in_the_next_document_nor_in_its_text()
    {
        var facts = Carry(Case.Sample().With("victim[1]/victim.consent.letter", "no").Saying("request.measures", "Release Ilaria Venn."), "follow-up", "update");
        facts.Submission.At("victim[1]/victim.name").ShouldBeNull();
        facts.Left.ShouldContain(("victim[1]/victim.name", LeftOut.Refused));
        facts.Left.ShouldContain(("request.measures", LeftOut.Names));
    }

    /// <summary>A no is a no to its purpose: it does not carry a name to that purpose, nor is it told as a no to another.</summary>
    [Theory]
    [InlineData("victim.consent.letter", "follow-up", "update", LeftOut.Refused)]
    [InlineData("victim.consent.letter", "communication", null, LeftOut.Refused)]
    [InlineData("victim.consent.letter", "wgad", null, LeftOut.RefusedElsewhere)]
    [InlineData("victim.consent.letter", "advocacy", "third-committee", LeftOut.RefusedElsewhere)]
    [InlineData("victim.consent.publication", "advocacy", "third-committee", LeftOut.Refused)]
    [InlineData("victim.consent.publication", "wgad", null, null)]
    [InlineData("victim.consent.press", "advocacy", "press-request", LeftOut.Refused)]
    [InlineData("victim.consent.press", "advocacy", "third-committee", null)]
    [InlineData("victim.consent.press", "wgad", null, null)]
    [InlineData("victim.consent.press", "follow-up", "update", null)]
    [InlineData("victim.consent.partners", "advocacy", "third-committee", null)]
    [InlineData("victim.consent.partners", "wgad", null, null)]
    public void A_refusal_counts_for_its_own_purpose(string refused, string to, string? purpose, LeftOut? why)
    {
        var facts = Carry(Case.Sample().With("victim[1]/" + refused, "no"), to, purpose);
        facts.Left.Where(left => left.Place == "victim[1]/victim.name").Select(left => (LeftOut?)left.Why).SingleOrDefault().ShouldBe(why);
        facts.Submission.At("victim[1]/victim.name").ShouldBe(why is null ? new Answer.Text("Ilaria Venn") : null);
    }

    [Fact]
    public void Whoever_withdrew_is_not_named_anywhere_again()
    {
        foreach (var place in new[] { "victim[1]/victim.consent.withdrawn", "person[1]/person.consent.withdrawn" })
            Carry(Case.Sample().With(place, "2026-11-20"), "wgad").Left.ShouldContain((place.Replace("consent.withdrawn", "name"), LeftOut.Refused));
    }

    [Fact]
    public void A_translation_keeps_the_name_of_whoever_refused_only_the_press()
    {
        var from = Case.Sample().With("victim[1]/victim.consent.press", "no");
        CarriedFacts.Of(from.Read(), Case.Templates.Form("communication"), "fr", null, Case.Templates).Submission.At("victim[1]/victim.name").ShouldBe(new Answer.Text("Ilaria Venn"));
    }

    [Fact]
    public void What_is_confidential_stays_behind() =>
        Carry(Case.Sample().Confidential("request.measures"), "follow-up", "update").Left.ShouldContain(("request.measures", LeftOut.Confidential));

    [Fact]
    public void A_purpose_leaves_out_what_does_not_serve_it_and_begins_with_its_sections()
    {
        var facts = Carry(Case.Sample(), "follow-up", "no-acknowledgement");
        facts.Submission.Purpose.ShouldBe("no-acknowledgement");
        facts.Submission.Answers.Items("person").ShouldBeEmpty();
        facts.Submission.At("sender.email").ShouldNotBeNull();
    }

    private static CarriedFacts Carry(Case from, string to, string? purpose = null) =>
        CarriedFacts.Of(from.Read(), Case.Templates.Form(to), from.Read().Submission.Lang, purpose, Case.Templates);

    private static Reading Read(Submission submission) => SubmissionReader.Read(SubmissionWriter.Write(submission, Case.Templates, null, false, Bounds.Native), Case.Templates, Bounds.Native);
}
