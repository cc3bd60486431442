using SpOffice.Speaking.Drafts;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking.Drafts;

public sealed class DebateTests
{
    [Fact]
    public void The_usual_debate_comes_first() => (Case.Templates.Debates[0].Id, Case.Templates.Debates[0].Seconds, Case.Templates.Debates[0].IsSure).ShouldBe(("dialogue", 90, true));

    [Fact]
    public void What_was_told_and_not_read_is_marked() => Case.Templates.Debates.Where(debate => !debate.IsSure).Select(debate => debate.Id).ShouldBe(["panel", "upr-adoption"]);

    [Fact]
    public void Every_structure_in_every_language_can_be_spoken_once_its_blanks_are_filled()
    {
        foreach (var structure in Case.Templates.Structures)
        {
            foreach (var lang in Templates.Languages)
            {
                var draft = structure.Start(lang);
                StatementFindings.Of(draft, Case.Templates).Count(finding => finding.Id == "blanks-filled").ShouldBe(draft.Passages.Count(passage => passage.Wordings[0].Text.Contains(DraftStructure.Blank)));
                new DraftClock(Case.Templates, lang, SpOffice.Speaking.SpeakingTime.Council, []).Time(draft, 90).Time.Seconds.ShouldBeInRange(5, 60);
            }
        }
    }
}
