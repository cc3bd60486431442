namespace SpOffice.Checks;

/// <summary>A report of reprisals is about somebody with a tie to the United Nations, or to regional bodies that work with it (facts I46). Without one it is
/// a communication.</summary>
public sealed class CooperationTied() : Check("cooperation-tied")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var ties = draft.Items("victim").Select(victim => (victim.Place, Tie: victim.Answers.Option("victim.reprisal-tie"))).Where(victim => victim.Tie is not null).ToList();
        if (ties.Count > 0 && ties.All(victim => victim.Tie == "no-tie"))
            yield return Should($"{ties[0].Place}/victim.reprisal-tie");
    }
}
