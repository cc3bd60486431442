using System.Collections.Immutable;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>Why an answer is not carried over to another document.</summary>
public enum LeftOut
{
    /// <summary>Consent belongs to one purpose.</summary>
    Consent,

    /// <summary>The person refused or withdrew consent, so the name stays behind.</summary>
    Refused,

    /// <summary>The person said no to another procedure. That is no answer to this one, and the name stays behind until the person was asked.</summary>
    RefusedElsewhere,

    /// <summary>The other form asks for nobody's consent, so it gets nobody's name.</summary>
    NotAsked,

    /// <summary>It is confidential, and the mark would be lost.</summary>
    Confidential,

    /// <summary>It names somebody whose name is not carried over.</summary>
    Names,
}

/// <summary>The facts of one document as the beginning of another: answers to the questions that both forms ask. No consent is carried
/// (SAFETY: consent belongs to a purpose), and no name that the new purpose has no consent for and does not ask it for.</summary>
/// <param name="Submission">The new document.</param>
/// <param name="Carried">Places of the new document that are answered from the other.</param>
/// <param name="Left">Places of the other document whose answers stay behind, and why.</param>
public sealed record CarriedFacts(Submission Submission, ImmutableArray<string> Carried, ImmutableArray<(string Place, LeftOut Why)> Left)
{
    /// <summary>The language in which the other document is written.</summary>
    public required string From { get; init; }

    /// <summary>The key of the words for a reason.</summary>
    public static string WordOf(LeftOut why) => why switch
    {
        LeftOut.Consent => "leftConsent",
        LeftOut.Refused => "leftRefused",
        LeftOut.RefusedElsewhere => "leftElsewhere",
        LeftOut.NotAsked => "leftNotAsked",
        LeftOut.Confidential => "leftConfidential",
        _ => "leftNames",
    };

    /// <summary>Carries facts over.</summary>
    /// <param name="reading">The other document.</param>
    /// <param name="form">The form of the new one.</param>
    /// <param name="lang">The language of the new one.</param>
    /// <param name="purpose">What the new one is for, see <see cref="FirstAnswers"/>.</param>
    /// <param name="templates">Questions and names.</param>
    /// <param name="beside">Whether texts in another language are to stay below their translation.</param>
    public static CarriedFacts Of(Reading reading, Form form, string lang, string? purpose, Templates templates, bool beside = false)
    {
        var isTranslation = form.Id == reading.Submission.Form.Id && lang != reading.Submission.Lang;
        var begun = new Submission(form, lang, FirstAnswers.Of(form, null, purpose ?? (isTranslation ? reading.Submission.Purpose : null)));
        // In another language it is the same document: nothing in it has to be found anew but the consents.
        var rules = new CarryRules(reading, isTranslation ? form with { Fresh = [] } : form, begun, templates);
        var (carried, left) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<(string, LeftOut)>());
        foreach (var asked in AskedQuestion.Of(reading.Submission))
        {
            if (asked.Item.Answers[asked.Question.Id] is not { } answer)
                continue;
            if (rules.WhyNot(asked, answer) is { } why)
                left.Add((asked.Place, why));
            else if (rules.IsShared(asked.Question.Id) && begun.Shows(form.SectionOf(asked.Question.Id)!, begun.Answers))
            {
                begun = begun.With(asked.Place, Untranslated.Marked(answer, templates.Questions[asked.Question.Id], reading.Submission.Lang, lang, beside, templates));
                carried.Add(asked.Place);
            }
        }
        return new CarriedFacts(begun, carried.ToImmutable(), left.ToImmutable()) { From = reading.Submission.Lang };
    }
}

/// <summary>What may be carried from a document to a form.</summary>
internal sealed class CarryRules
{
    private readonly Reading reading;
    private readonly Form form;
    private readonly Templates templates;
    private readonly Submission begun;
    private readonly ImmutableDictionary<string, LeftOut> unnamed;
    private readonly NameFinder names;

    /// <param name="reading">The other document.</param>
    /// <param name="form">The form of the new one.</param>
    /// <param name="begun">The new one as it begins: what it is for decides for what consent is asked.</param>
    /// <param name="templates">Questions and names.</param>
    public CarryRules(Reading reading, Form form, Submission begun, Templates templates)
    {
        (this.reading, this.form, this.templates, this.begun) = (reading, form, templates, begun);
        unnamed = reading.Submission.Items().Where(item => item.Group is not null).Select(item => (item.Place, Why: WhyUnnamed(item)))
            .Where(item => item.Why is not null).ToImmutableDictionary(item => item.Place, item => item.Why!.Value);
        names = NameSearch.For(NamesOfCase.Of(reading, [], templates).Where(name => name is { ActsInPublic: false, Kind: NamedKind.Person or NamedKind.Organisation, Item: { } item } && unnamed.ContainsKey(item)), templates);
    }

    /// <summary>Whether both forms ask the question in the same group, and the new one does not want it anew.</summary>
    public bool IsShared(string question) => form.Asks(question) && form.GroupOf(question) == reading.Submission.Form.GroupOf(question)
        && question != form.Purpose && !form.Fresh.Contains(question) && !(form.GroupOf(question) is { } group && form.Fresh.Contains(group));

    /// <summary>Why an answer stays behind, or null. What the new form does not ask is no loss and has no reason.</summary>
    public LeftOut? WhyNot(AskedQuestion asked, Answer answer)
    {
        var question = templates.Questions[asked.Question.Id];
        if (question.IsAboutConsent)
            return LeftOut.Consent;
        if (!IsShared(question.Id))
            return null;
        if (reading.Confidential.Contains(asked.Place) || reading.Texts.Any(text => text.Confidential && text.Place == asked.Place))
            return LeftOut.Confidential;
        if (unnamed.TryGetValue(asked.Item.Place, out var why) && (question.Identifies != Identity.Nobody || question.Id.EndsWith(".name-kind", StringComparison.Ordinal)))
            return why;
        return answer is Answer.Text text && question.Kind == QuestionKind.Text && question.Identifies == Identity.Nobody && names.In(text.Value).Count > 0 ? LeftOut.Names : null;
    }

    /// <summary>Why the name of an item's person stays behind, or null.</summary>
    private LeftOut? WhyUnnamed(Item item)
    {
        var about = reading.Submission.Form.Sections.Where(section => section.Group == item.Group).SelectMany(section => section.Questions).Select(asked => templates.Questions[asked.Id]).ToList();
        if (!about.Any(question => question.Identifies is Identity.Victim or Identity.Person))
            return null;
        var refused = about.Where(question => question.Consent && item.Answers.Option(question.Id) == "no").ToList();
        // A no without a purpose is a no to being named at all.
        if (refused.Any(question => (question.ConsentFor is null && question.Id.EndsWith(".consent", StringComparison.Ordinal)) || Serves(question))
            || Draft.IsGiven(item.Answers["victim.consent.withdrawn"]) || Draft.IsGiven(item.Answers["person.consent.withdrawn"]))
            return LeftOut.Refused;
        if (refused.Any(question => question.IsForProcedure))
            return LeftOut.RefusedElsewhere;
        return form.Sections.Where(section => section.Group == item.Group).SelectMany(section => section.Questions).Any(asked => templates.Questions[asked.Id].Consent) ? null : LeftOut.NotAsked;
    }

    /// <summary>Whether what was refused is what the new document is for: its procedure, or, where anybody reads it, whatever it asks consent for. The press,
    /// publication and partners are asked beside a procedure, and a no to them is a no to them alone.</summary>
    private bool Serves(Question refused) => (refused.ConsentFor ?? refused.Id[(refused.Id.LastIndexOf('.') + 1)..]) is var purpose
        && form.Questions.Select(asked => (asked.Question, In: templates.Questions[asked.Question.Id])).Any(asked => asked.In.ConsentFor == purpose
            && (asked.In.IsForProcedure || (form.IsPublic && asked.Question.Level != Level.Optional)) && asked.Question.When?.Holds(Said) != false);

    private IEnumerable<string> Said(string question) => begun.Answers.Option(question) is { } option ? [option] : [];
}
