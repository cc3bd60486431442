using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>A name in every text that any form asks for, one after the other: no version for others holds it, whatever answer it was written into.</summary>
public sealed class EveryAnswerTests
{
    private const string Name = "Zélie Ouédra";

    public static TheoryData<string, string> Forms => [.. from form in Case.Templates.Forms from lang in Templates.Languages select (form.Id, lang)];

    [Theory, MemberData(nameof(Forms))]
    public void A_name_in_any_answer_is_replaced_or_stops_the_version(string form, string lang)
    {
        var sample = Case.Sample(lang, form);
        var submission = sample.Read().Submission;
        var named = submission.Form.Asks("victim.name") ? "victim[1]/victim.name" : "person[1]/person.name";
        if (named.StartsWith('p'))
            sample = sample.With("person[1]/person.role", "lawyer");
        var places = AskedQuestion.Of(submission).Where(asked => asked.Item.Answers[asked.Question.Id] is Answer.Text && Case.Templates.Questions[asked.Question.Id] is { Kind: QuestionKind.Text, Identifies: not (Identity.Victim or Identity.Person) }).Select(asked => asked.Place).ToList();
        places.Count.ShouldBeGreaterThan(8);
        foreach (var place in places)
        {
            var file = sample.With(named, Name).Saying(place, $"({Name})").File();
            foreach (var audience in new[] { Audience.Public, Audience.Partners })
            {
                var made = Version.Make(file, new VersionRequest(audience), Case.Templates, Bounds.Native);
                if (made.Hits.IsEmpty)
                    Scanner.Hits(made.Files.Single().Content, "Zélie", "Ouédra").ShouldBeEmpty($"{audience}: {place}");
            }
        }
    }

    /// <summary>Whoever refused the letter is in no part that the mandates may share, whatever answer the name was written into.</summary>
    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void A_name_that_was_refused_is_nowhere_in_the_shareable_part(string lang)
    {
        var sample = Case.Sample(lang).With("victim[1]/victim.name", Name).With("victim[1]/victim.consent.letter", "no");
        foreach (var place in AskedQuestion.Of(sample.Read().Submission).Where(asked => asked.Item.Answers[asked.Question.Id] is Answer.Text && Case.Templates.Questions[asked.Question.Id].Kind == QuestionKind.Text && asked.Question.Id != "victim.name").Select(asked => asked.Place))
        {
            var made = Version.Make(sample.Saying(place, $"({Name})").File(), new VersionRequest(Audience.Complete), Case.Templates, Bounds.Native);
            if (made.Hits.IsEmpty)
                Scanner.Hits(made.Files[0].Content, "Zélie", "Ouédra").ShouldBeEmpty(place);
        }
    }

    /// <summary>A co-author who writes a name where people act in public does not open it.</summary>
    [Theory]
    [InlineData("perpetrator[1]/perpetrator.name", false)]
    [InlineData("person[1]/person.name", false)]
    [InlineData("perpetrator[1]/perpetrator.name", true)]
    public void A_name_to_be_hidden_stays_hidden_though_it_is_written_as_one_that_acts_in_public(string place, bool listed)
    {
        var draft = Case.Sample().With(place, Name).With("person[1]/person.role", "official").Saying("summary.facts", $"{Name} left.");
        draft = listed ? draft : draft.With("victim[1]/victim.name", Name);
        foreach (var audience in new[] { Audience.Public, Audience.Partners })
        {
            var made = Version.Make(draft.File(), new VersionRequest(audience) { Listed = listed ? [.. NameList.Parse(System.Text.Encoding.UTF8.GetBytes(Name))] : [] }, Case.Templates, Bounds.Native);
            if (made.Hits.IsEmpty)
                Scanner.Hits(made.Files.Single().Content, "Ouédra").ShouldBeEmpty(audience.ToString());
        }
    }

    [Theory]
    [InlineData("case.reference", "OUEDRA-2026")]
    [InlineData("sender.name", "Friends of Zélie Ouédra")]
    public void Partners_read_no_name_in_the_reference_or_in_the_name_of_the_sender(string question, string answer)
    {
        var made = Version.Make(Case.Sample().With("victim[1]/victim.name", Name).With(question, answer).File(), new VersionRequest(Audience.Partners), Case.Templates, Bounds.Native);
        if (made.Hits.IsEmpty)
            Scanner.Hits(made.Files.Single().Content, "Ouédra").ShouldBeEmpty();
    }
}
