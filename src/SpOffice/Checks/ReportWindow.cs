using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>What goes to the yearly report on reprisals happened in its year, 1 May to 30 April, and arrives by 15 April (facts I42, I43). That day falls
/// before the year ends: an act of the days between belongs to a report whose input was due before it happened. Other recipients know no such year.</summary>
public sealed class ReportWindow() : Check("report-window")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!ReportConsented.GoesToReport(draft))
            yield break;
        int Limit(string name) => draft.Templates.Rules.Limit(Id, name);
        DateOnly End(int year) => new(year, Limit("lastMonth"), Limit("lastDay"));
        DateOnly Input(int year) => new(year, Limit("lastMonth"), Limit("inputDay"));
        var last = End(draft.Today.Month <= Limit("lastMonth") ? draft.Today.Year : draft.Today.Year + 1);
        var first = End(last.Year - 1).AddDays(1);
        if (draft.Today > Input(last.Year))
            yield return Should("reprisal.recipients", ("deadline", Day(Input(last.Year)))) with { Variant = "late" };
        foreach (var incident in draft.Items("incident"))
        {
            if (incident.Answers.Date("incident.date") is not { } date)
                continue;
            var said = (Place: incident.PlaceOf("incident.date"), Event: ("event", FindingValue.OfPlace(incident.Place)), Date: ("date", FindingValue.Of(date)));
            var isAfterInput = date.Earliest > Input(date.Earliest.Year) && date.Latest <= End(date.Earliest.Year);
            // The report is written in the months after its year; until then an act can be added.
            if (isAfterInput && draft.Today <= End(date.Earliest.Year).AddMonths(Limit("monthsToReport")))
                yield return Should(said.Place, said.Event, said.Date, ("deadline", Day(Input(date.Earliest.Year)))) with { Variant = "gap" };
            else if ((date.Latest < first || date.Earliest > last) && draft.Answers.Option("reprisal.reported") != "yes")
                yield return Must(said.Place, said.Event, said.Date, ("from", Day(first)), ("to", Day(last))) with { Variant = "outside" };
        }
    }

    private static FindingValue Day(DateOnly day) => FindingValue.Of(new PartialDate(day.Year, day.Month, day.Day));
}
