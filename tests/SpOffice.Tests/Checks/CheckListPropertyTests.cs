using CsCheck;
using SpOffice.Checks;

namespace SpOffice.Tests.Checks;

public class CheckListPropertyTests
{
    private static readonly string[] Places =
    [
        .. from item in Case.Templates.Sample(Case.Templates.Form("communication"), "en").Answers.Groups
           from number in Enumerable.Range(1, item.Value.Length)
           from question in item.Value[number - 1].Values.Keys
           select $"{item.Key}[{number}]/{question}",
        .. Case.Templates.Sample(Case.Templates.Form("communication"), "en").Answers.Values.Keys,
    ];

    private static readonly string[] Odd = ["", "?", "V", "V99", "(", "«", "Annex", "annex 1 to", "00", "@", "°", "THE", "d'", "Government of", "witness", "ال", "3 2026", "\u0301", "[date"];

    [Fact]
    public void Says_something_of_every_case_however_much_is_missing_or_odd()
    {
        var change = Gen.Select(Gen.Int[0, Places.Length - 1].Select(at => Places[at]), Gen.Int[0, Odd.Length - 1].Select(at => Odd[at]), Gen.Int[0, 3]);
        change.Array[1, 25].Sample(changes =>
        {
            var report = changes.Aggregate(Case.Sample(), Apply).Report();
            report.Answered.ShouldBeInRange(0, report.Asked);
            foreach (var finding in report.Findings)
                FindingText.Of(finding, Case.Templates, Case.Templates.Screen("es")).What.ShouldNotContain("{");
        }, iter: 60);
    }

    private static Case Apply(Case draft, (string Place, string Words, int Kind) change) => change.Kind switch
    {
        0 => draft.Without(change.Place),
        1 => draft.WithNone(change.Place),
        _ when Case.Templates.Questions[SpOffice.Submissions.Place.Question(change.Place)].Kind == SpOffice.Forms.QuestionKind.Text => draft.With(change.Place, change.Words),
        _ => draft,
    };
}
