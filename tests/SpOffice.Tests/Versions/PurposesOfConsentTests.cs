using SpOffice.Submissions;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>Consent belongs to a purpose (SAFETY): each form that names people asks for each of them, and each can be taken back in it.</summary>
public sealed class PurposesOfConsentTests
{
    public static TheoryData<string, string> Groups => [.. from form in Case.Templates.Forms from kind in new[] { "victim", "person" } where form.Asks(kind + ".name") select (form.Id, kind)];

    [Theory, MemberData(nameof(Groups))]
    public void Every_form_asks_whom_it_names_about_publication_and_partners_and_may_say_that_consent_was_withdrawn(string form, string kind)
    {
        foreach (var purpose in new[] { "publication", "partners", "withdrawn" })
            Case.Templates.Form(form).Asks($"{kind}.consent.{purpose}").ShouldBeTrue(purpose);
        if (Case.Templates.Form(form).Asks("request.press-release"))
            Case.Templates.Form(form).Asks($"{kind}.consent.press").ShouldBeTrue("press");
    }

    [Theory, MemberData(nameof(Groups))]
    public void Partners_learn_the_name_of_whoever_agreed_to_that_in_any_form_and_of_nobody_else(string form, string kind)
    {
        var sample = Case.Sample("en", form);
        var told = AskedQuestion.Of(sample.Read().Submission).First(asked => asked.Item.Answers[asked.Question.Id] is Answer.Text && Case.Templates.Questions[asked.Question.Id].IsTranslated && Case.Templates.Versions.Questions(Audience.Public).Contains(asked.Question.Id));
        var draft = sample.With($"{kind}[1]/{kind}.name", "Rahel Osterby").Saying(told.Place, "Rahel Osterby agreed.");
        if (kind == "person")
            draft = draft.With("person[1]/person.role", "lawyer");
        Held(draft, kind, "no", Audience.Partners).ShouldBeFalse();
        Held(draft, kind, "yes", Audience.Partners).ShouldBeTrue();
        Held(draft, kind, "yes", Audience.Public).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Groups))]
    public void Consent_that_was_withdrawn_in_any_form_stops_every_version(string form, string kind)
    {
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var made = Version.Make(Case.Sample("en", form).With($"{kind}[1]/{kind}.consent.withdrawn", "2026-11-20").File(), new VersionRequest(audience), Case.Templates, Bounds.Native);
            made.Files.ShouldBeEmpty();
            made.Withdrawn.ShouldBe([kind + "[1]"]);
            made.Message.ShouldNotBeNull();
        }
    }

    private static bool Held(Case draft, string kind, string answer, Audience audience)
    {
        var made = Version.Make(draft.With($"{kind}[1]/{kind}.consent.partners", answer).File(), new VersionRequest(audience), Case.Templates, Bounds.Native);
        made.Hits.ShouldBeEmpty();
        return Scanner.Hits(made.Files.Single().Content, "Osterby").Count > 0;
    }
}
