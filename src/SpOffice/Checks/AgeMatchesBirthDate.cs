namespace SpOffice.Checks;

/// <summary>A victim's age and date of birth agree, at the first event or today (facts I24).</summary>
public sealed class AgeMatchesBirthDate() : Check("age-matches-birth-date")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var first = draft.Items("incident").Select(incident => incident.Answers.Date("incident.date")).Min(date => date?.Earliest);
        foreach (var victim in draft.Items("victim"))
        {
            if (victim.Answers.Date("victim.birth-date") is not { } born || VictimAge.Stated(victim) is not { } age)
                continue;
            var (youngest, oldest) = (VictimAge.At(born.Latest, first is { } day && day < draft.Today ? day : draft.Today), VictimAge.At(born.Earliest, draft.Today));
            // "About forty" and "born about 1985" may each be off by some years.
            var slack = born.Approximate || draft.Templates.Dates.SaysApproximate(victim.Answers.Text("victim.age")!) ? draft.Templates.Rules.Limit(Id, "slackYears") : 0;
            if (age < youngest - slack || age > oldest + slack)
                yield return Should(victim.PlaceOf("victim.age"), ("person", FindingValue.OfPlace(victim.Place)), ("age", age), ("expected", oldest));
        }
    }
}
