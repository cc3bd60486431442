using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A press release is asked for only if everybody named agreed to publication, and to the press, which is a purpose of its own (facts I19).</summary>
public sealed class PressReleaseConsented() : Check("press-release-consented")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        string[] purposes = ["publication", "press"];
        var named = draft.NamedVictims.Concat(draft.NamedOthers)
            .Count(item => purposes.Select(purpose => $"{item.Group}.consent.{purpose}").Any(question => draft.Form.Asks(question) && item.Answers.Option(question) != "yes"));
        if (draft.Answers.Option("request.press-release") == "yes" && named > 0)
            yield return Must("request.press-release", ("count", named));
    }

    /// <inheritdoc/>
    public override Submission? Mend(Finding finding, Draft draft) =>
        draft.Reading.Submission.With(finding.Place, new Answer.Choice("no"));
}
