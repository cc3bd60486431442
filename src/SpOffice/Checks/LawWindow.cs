using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>The time in which a letter on a law can still change it: until the next step of its timetable (facts D2.3).</summary>
internal static class LawWindow
{
    /// <summary>The dates of the timetable.</summary>
    public static IEnumerable<(Item Stage, PartialDate Date)> Dates(Draft draft) =>
        from stage in draft.Items("stage")
        let date = stage.Answers.Date("stage.date")
        where date is not null
        select (stage, date.Value);

    /// <summary>The next step, or null. Of a month that lies ahead, its first day; of the month that runs, its last.</summary>
    public static DateOnly? Of(Draft draft) => Dates(draft).Where(step => step.Date.Latest >= draft.Today)
        .Select(step => (DateOnly?)(step.Date.Earliest >= draft.Today ? step.Date.Earliest : step.Date.Latest)).Min();
}
