using System.Collections.Immutable;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Checks;

/// <summary>Every check, in the order the user sees, and the run over a document. The list is written out: it is the order, and it survives trimming.</summary>
public static class CheckList
{
    /// <summary>Every check.</summary>
    public static readonly ImmutableArray<Check> All =
    [
        new SenderOnCoverOnly(), new NamesOutOfFileName(), new NamesOutOfHeaders(), new DeletionsSettled(),
        new ConsentNotWithdrawn(), new ConsentKnown(), new RefusalRespected(), new PublicationRefusalStated(), new PressReleaseConsented(), new PublicityConsented(), new ConsequencesWeighed(), new ReplyOverdue(), new ReportConsented(), new GovernmentLetterUnnamed(), new BystandersProtected(),
        new OthersAsked(), new ConsentGiverNamed(), new AbsentVictimRepresented(), new ChildConsentExplained(), new ConsentDated(), new ConsentRecent(),
        new ContactGiven(), new SecureChannelConsidered(), new UrgencyExplained(), new UrgentWindowAhead(), new UrgencyFitsStatus(), new DangerTreatedAsUrgent(),
        new DetaineeAgreed(), new FamilyAgreed(), new SixElementsKnown(), new UrgentProcedureInTime(), new CategoryGiven(), new LawTextGiven(), new TimetableAhead(),
        new EventDated(), new EventPlaced(), new MeasureAsked(), new RequiredAnswered(),
        new AnswersUnderstood(), new DatesUnambiguous(), new PlaceholdersReplaced(), new AnswersTranslated(), new LanguageAccepted(), new DatesInOrder(), new RemediesAfterEvents(), new AgeMatchesBirthDate(),
        new VictimCountMatches(), new VictimsDistinct(), new NamesConsistent(), new ReferencesKnown(), new StateSameThroughout(),
        new MandatesInForce(), new CaseRecentForMandate(), new JointActionReasoned(), new SourcesBeyondMedia(), new StateLinkExplained(),
        new ConfidentialPartsListed(), new ConfidentialKeptApart(), new SomethingShareable(), new SensitiveDataNeeded(), new PicturesWithoutLocation(),
        new AnnexesListed(), new AttachmentsTranslated(), new WordingFactual(), new AcronymsExplained(), new SummaryShort(), new LengthReasonable(), new OnePageKept(),
        new ReportWindow(), new CooperationTied(), new MomentWeighed(), new WordLimitKept(), new CallOpen(), new VisitReprisalReported(),
        new ParallelProcedureTold(), new ContentKnown(),
    ];

    /// <summary>The checks that say of any question, or any consent, that it is missing.</summary>
    private static readonly ImmutableArray<string> General = [RequiredAnswered.Name, "consent-known"];

    /// <summary>The submission with a finding mended, see <see cref="Check.Mend"/>; null where only a person can mend it, or where the check
    /// finds it no more.</summary>
    /// <param name="finding">One finding of a report.</param>
    /// <param name="draft">The draft as it stands now.</param>
    public static Submission? Mend(Finding finding, Draft draft) =>
        All.FirstOrDefault(check => check.Id == finding.Check) is { } check && check.Find(draft).Any(now => IsSame(now, finding)) ? check.Mend(finding, draft) : null;

    private static bool IsSame(Finding one, Finding other) =>
        one.Place == other.Place && one.Variant == other.Variant && one.Values.SequenceEqual(other.Values);

    /// <summary>Runs every check. All findings are reported, never only the first.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="fileName">Its name, without the folder.</param>
    /// <param name="templates">Forms, wording and lists.</param>
    /// <param name="today">The day on which the submission would be sent.</param>
    public static CheckReport Run(Reading reading, string fileName, Templates templates, DateOnly today) =>
        RunInParts(new Draft(reading, fileName, templates, today)).Last()!;

    /// <summary>Runs every check, one at each step, so that whoever shows the document can look after the user in between.</summary>
    /// <param name="draft">The document.</param>
    /// <returns>Null after each check, and the report at the end.</returns>
    public static IEnumerable<CheckReport?> RunInParts(Draft draft)
    {
        var findings = new List<Finding>();
        foreach (var check in All)
        {
            findings.AddRange(check.Find(draft));
            yield return null;
        }
        // A missing answer that has a check of its own is said once, by that check.
        var particular = findings.Where(finding => !General.Contains(finding.Check)).Select(finding => finding.Place).ToHashSet();
        var consents = findings.Where(finding => finding.Check == General[1]).Select(finding => finding.Place).ToHashSet();
        var kept = findings.Where(finding => !General.Contains(finding.Check) || !(particular.Contains(finding.Place) || (finding.Check == RequiredAnswered.Name && consents.Contains(finding.Place))));
        var submission = draft.Reading.Submission;
        yield return new CheckReport(submission.Form, submission.Lang, [.. kept.OrderBy(finding => finding.Severity)],
            [.. draft.Requirements.Select(requirement => (requirement.Item.PlaceOf(requirement.Question.Id), requirement.IsAnswered))], UrgencyHint.Of(draft))
        {
            Until = DisappearanceMode.Of(draft)?.Until ?? LawWindow.Of(draft),
        };
    }
}

/// <summary>The findings on a document and how complete it is.</summary>
/// <param name="Form">The document's form.</param>
/// <param name="Lang">The document's language.</param>
/// <param name="Findings">The gravest first, then in the order of the list.</param>
/// <param name="Required">Places of the required questions that apply, and whether they are answered.</param>
/// <param name="Likely">Which kind of letter or procedure the case is likely to become, see <see cref="UrgencyHint"/>.</param>
public sealed record CheckReport(
    Form Form, string Lang, ImmutableArray<Finding> Findings, ImmutableArray<(string Place, bool Answered)> Required, string Likely)
{
    /// <summary>The last day on which the likely procedure is open; null where it has none.</summary>
    public DateOnly? Until { get; init; }

    // Found when first asked for: a page of hundreds of questions asks at each of them.
    private ILookup<string, Finding>? byPlace;
    private Dictionary<string, bool>? required;

    /// <summary>Whether the form leads to one of several letters or procedures; elsewhere <see cref="Likely"/> says nothing.</summary>
    public bool HasLikely => Form.Asks("urgent.requested") || Form.Asks("wgeid.request");

    /// <summary>The findings at a place, in the order of the report.</summary>
    public IEnumerable<Finding> At(string place) => (byPlace ??= Findings.ToLookup(finding => finding.Place))[place];

    /// <summary>Whether the question at a place is required now, and if so, whether it is answered; null when it is not required.</summary>
    public bool? IsAnswered(string place) =>
        (required ??= Required.DistinctBy(entry => entry.Place).ToDictionary(entry => entry.Place, entry => entry.Answered)).TryGetValue(place, out var answered) ? answered : null;

    /// <summary>How many required questions apply.</summary>
    public int Asked => Required.Length;

    /// <summary>How many of these are answered.</summary>
    public int Answered => Required.Count(required => required.Answered);

    /// <summary>Whether the submission may be sent: no must is left.</summary>
    public bool Ready => Findings.All(finding => finding.Severity != Severity.Must);
}
