using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SpOffice.Checks;
using SpOffice.Deadlines;
using SpOffice.Facts;
using SpOffice.Forms;
using SpOffice.Importing;
using SpOffice.Mandates;
using SpOffice.Routes;
using SpOffice.Sending;
using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Tracking;
using SpOffice.Tracking.Imports;
using SpOffice.Versions;
using SpOffice.Word;

namespace SpOffice;

/// <summary>All data of <c>templates/</c> as one value. Command line and tests give every file; the pane may leave out
/// the screen wording and the speech data of languages it does not show.</summary>
public sealed class Templates
{
    /// <summary>The languages of documents and speech.</summary>
    public static readonly ImmutableArray<string> Languages = ["en", "fr", "es"];

    /// <summary>The languages a statement can be timed in: one file each in <c>speech/</c>. Those of the documents come first.</summary>
    public static readonly ImmutableArray<string> SpokenLanguages = [.. Languages, "ar", "ru", "zh"];

    /// <summary>The languages in which consent can be asked: one file each in <c>consent/</c>.</summary>
    public static readonly ImmutableArray<string> ConsentLanguages = ["en", "fr", "es", "ar", "pt", "ru"];

    // Each file is parsed when it is first asked for: in a browser, parsing them all would be most of the start.
    private readonly ImmutableDictionary<string, Lazy<ScreenTexts>> screens;
    private readonly ImmutableDictionary<string, Lazy<SpeechLanguage>> speech;
    private readonly ImmutableDictionary<string, byte[]> samples;
    private readonly Lazy<ImmutableDictionary<string, Question>> questions;
    private readonly Lazy<ImmutableArray<Form>> forms;
    private readonly Lazy<MandateList> mandates;
    private readonly Lazy<Suggestions> suggestions;
    private readonly Lazy<ImmutableArray<Channel>> channels;
    private readonly Lazy<Countries> countries;
    private readonly Lazy<DateWords> dates;
    private readonly Lazy<CheckRules> rules;
    private readonly Lazy<Clues> clues;
    private readonly Lazy<Checks.Phrases> phrases;
    private readonly Lazy<ImmutableDictionary<string, NonAnswer>> nonAnswers;
    private readonly IReadOnlyDictionary<string, byte[]> files;
    private readonly Lazy<DraftWords> draftWords;
    private readonly Lazy<ImmutableArray<DraftStructure>> structures;
    private readonly Lazy<ImmutableArray<Debate>> debates;
    private readonly Lazy<PeopleNames> peopleNames;
    private readonly ImmutableDictionary<string, Lazy<Shortenings>> shortenings;
    private readonly Lazy<Identifiers> identifiers;
    private readonly Lazy<Roles> roles;
    private readonly Lazy<VersionRules> versions;
    private readonly Lazy<SinglingOut> singlingOut;
    private readonly ImmutableDictionary<string, Lazy<ConsentTexts>> consent;
    private readonly Lazy<byte[]> baseDocument;
    private readonly Lazy<BaseStyles> baseStyles;

    private Templates(IReadOnlyDictionary<string, byte[]> files)
    {
        this.files = files;
        questions = new(() => Json(files["forms/questions.json"], FormJson.Default.QuestionFile).Questions.ToImmutableDictionary(question => question.Id));
        forms = new(() => [.. FormIds.Select(id => Json(files[$"forms/{id}.json"], FormJson.Default.Form))]);
        Documents = new(Languages.ToImmutableDictionary(lang => lang, lang => new Lazy<DocumentTexts>(() => new DocumentTexts(files[$"texts/documents.{lang}.json"]))));
        screens = Present(files, "texts/screen.{0}.json").ToImmutableDictionary(file => file.Lang, file => new Lazy<ScreenTexts>(() => new ScreenTexts(file.Bytes)));
        speech = Present(files, "speech/{0}.json").ToImmutableDictionary(file => file.Lang, file => new Lazy<SpeechLanguage>(() => SpeechLanguage.Parse(file.Bytes)));
        samples = files.Where(file => file.Key.StartsWith("samples/", StringComparison.Ordinal)).ToImmutableDictionary(file => file.Key, file => file.Value);
        mandates = new(() => MandateList.Parse(files["mandates.json"]));
        suggestions = new(() => Suggestions.Parse(files["suggestions.json"], Mandates));
        channels = new(() => Channel.Parse(files["channels.json"]));
        countries = new(() => Countries.Parse(files["countries.json"], files["country-names.json"]));
        dates = new(() => DateWords.Parse(files["dates.json"]));
        rules = new(() => CheckRules.Parse(files["checks.json"], files["sources.json"]));
        clues = new(() => Clues.Parse(files["relations.json"], files["accepted-languages.json"], files["sensitive.json"]));
        phrases = new(() => Checks.Phrases.Parse(files["phrases.json"]));
        nonAnswers = new(() => Enum.GetValues<NonAnswer>().SelectMany(none => Documents!.Values.Select(texts => (Words: Plain.Of(texts.Word(none)), None: none)))
            .DistinctBy(entry => entry.Words).ToImmutableDictionary(entry => entry.Words, entry => entry.None));
        draftWords = new(() => DraftWords.Parse(files["statements/marks.json"]));
        structures = new(() => DraftStructure.Parse(files["statements/structures.json"]));
        debates = new(() => Debate.Parse(files["statements/structures.json"]));
        peopleNames = new(() => PeopleNames.Parse(files["statements/names.json"]));
        shortenings = Present(files, "shortenings/{0}.json").ToImmutableDictionary(file => file.Lang, file => new Lazy<Shortenings>(() => Speaking.Shortenings.Parse(file.Bytes)));
        identifiers = new(() => Identifiers.Parse(files["identifiers.json"]));
        roles = new(() => Roles.Parse(files["roles.json"]));
        versions = new(() => VersionRules.Parse(files["versions.json"]));
        singlingOut = new(() => SinglingOut.Parse(files["singling-out.json"]));
        consent = ConsentLanguages.Where(lang => files.ContainsKey($"consent/{lang}.json"))
            .ToImmutableDictionary(lang => lang, lang => new Lazy<ConsentTexts>(() => ConsentTexts.Parse(files[$"consent/{lang}.json"])));
        baseDocument = new(() => files["base.docx"]);
        baseStyles = new(() => new BaseStyles(this));
    }

    /// <summary>The files to load, relative to <c>templates/</c>.</summary>
    /// <param name="screen">The screen language.</param>
    /// <param name="spoken">Languages a statement is timed in.</param>
    public static IEnumerable<string> Paths(IEnumerable<string> screen, IEnumerable<string> spoken) =>
    [
        .. screen.Select(lang => $"texts/screen.{lang}.json"), .. Languages.Select(lang => $"texts/documents.{lang}.json"), "forms/questions.json", .. FormIds.Select(id => $"forms/{id}.json"),
        "base.docx", "mandates.json", "suggestions.json", "channels.json", "countries.json", "country-names.json", "dates.json", "checks.json", "sources.json",
        "relations.json", "accepted-languages.json", "sensitive.json", "phrases.json",
        "statements/marks.json", "statements/structures.json", "statements/names.json",
        "identifiers.json", "roles.json", "versions.json", "singling-out.json", "columns.json",
        .. ConsentLanguages.Select(lang => $"consent/{lang}.json"),
        .. Languages.SelectMany(lang => FormIds.Select(form => $"samples/{form}.{lang}.json").Concat(PurposeSamples.Select(form => $"samples/purposes.{form}.{lang}.json"))),
        .. spoken.SelectMany(SpeechPaths),
    ];

    /// <summary>The files that a language needs to be spoken.</summary>
    public static IEnumerable<string> SpeechPaths(string lang) => Languages.Contains(lang) ? [$"speech/{lang}.json", $"shortenings/{lang}.json"] : [$"speech/{lang}.json"];

    /// <summary>The files that only the tracker needs.</summary>
    public static IEnumerable<string> TrackerPaths() => ["tracker.json", "import.json", "deadlines.json", "calendar.json", .. Languages.Select(lang => $"texts/tracker.{lang}.json")];

    /// <summary>The files that only the way to a door needs.</summary>
    /// <param name="screen">The screen language.</param>
    public static IEnumerable<string> RoutePaths(IEnumerable<string> screen) => ["routes.json", "deadlines.json", "calendar.json", .. screen.Select(lang => $"texts/routes.{lang}.json")];

    /// <summary>Every data file of the program, whatever language is shown and whatever is begun: what is kept, so that everything works without a network.</summary>
    public static IEnumerable<string> Everything() => Paths(Languages, SpokenLanguages).Concat(RoutePaths(Languages)).Concat(TrackerPaths()).Append("forms/aims.json").Distinct();

    /// <summary>Reads the files.</summary>
    /// <param name="files">Contents by path relative to <c>templates/</c>; a file that is missing fails when something in it is asked for.</param>
    public static Templates Load(IReadOnlyDictionary<string, byte[]> files) => new(files);

    /// <summary>The question bank.</summary>
    public ImmutableDictionary<string, Question> Questions => questions.Value;

    /// <summary>The forms.</summary>
    public ImmutableArray<Form> Forms => forms.Value;

    /// <summary>Document wording by language.</summary>
    public DocumentLanguages Documents { get; }

    /// <summary>The mandates of the Special Procedures.</summary>
    public MandateList Mandates => mandates.Value;

    /// <summary>What points to which mandate.</summary>
    public Suggestions Suggestions => suggestions.Value;

    /// <summary>Ways to send a submission that serve every mandate, the first choice first.</summary>
    public ImmutableArray<Channel> Channels => channels.Value;

    /// <summary>The countries.</summary>
    public Countries Countries => countries.Value;

    /// <summary>How dates are written.</summary>
    public DateWords Dates => dates.Value;

    /// <summary>Rule and source of every check.</summary>
    public CheckRules Rules => rules.Value;

    /// <summary>Word lists and patterns the checks look for.</summary>
    public Clues Clues => clues.Value;

    /// <summary>Words and phrases the checks look for in the document's language.</summary>
    public Checks.Phrases Phrases => phrases.Value;

    /// <summary>Keys of the wordings that some form uses in place of a question's own, by question.</summary>
    internal ILookup<string, string> OwnWords => field ??= Forms.SelectMany(form => form.OwnWords()).Distinct().ToLookup(words => words.Key, words => words.Value);

    /// <summary>Ids of questions and groups, as tags name them.</summary>
    internal FrozenSet<string> Tags => field ??= Questions.Keys.Concat(Forms.SelectMany(form => form.Sections).Select(section => section.Group).OfType<string>()).ToFrozenSet();

    /// <summary>Help texts of every question, in all languages and forms.</summary>
    internal Placeholders Placeholders => field ??= new Placeholders(this);

    /// <summary>What says, in any language of documents, that there is no answer, as plain text.</summary>
    internal ImmutableDictionary<string, NonAnswer> NonAnswers => nonAnswers.Value;

    // The tracker's data are parsed in their properties: where nobody asks for them, as in the pane, the trimmer leaves their code out.

    /// <summary>The tables of the tracker.</summary>
    public TrackerDesign Tracker => field ??= TrackerDesign.Parse(files["tracker.json"]);

    /// <summary>The words of the tracker.</summary>
    public TrackerWording TrackerWording => field ??= new TrackerWording(Tracker, Languages.Select(lang => TrackerTexts.Parse(files[$"texts/tracker.{lang}.json"])));

    /// <summary>How lists that somebody kept before are read.</summary>
    public ImportRules Import => field ??= ImportRules.Parse(files["import.json"], this);

    /// <summary>What is due when.</summary>
    public DeadlineRules Deadlines => field ??= DeadlineRules.Parse(files["deadlines.json"]);

    /// <summary>The calendar of sessions.</summary>
    public Sessions Sessions => field ??= Sessions.Parse(files["calendar.json"]);

    /// <summary>The words of a statement's plain-text form.</summary>
    public DraftWords DraftWords => draftWords.Value;

    /// <summary>Structures to start a statement from.</summary>
    public ImmutableArray<DraftStructure> Structures => structures.Value;

    /// <summary>Debates and their limits, the usual one first.</summary>
    public ImmutableArray<Debate> Debates => debates.Value;

    /// <summary>How names of people are told from other words.</summary>
    public PeopleNames PeopleNames => peopleNames.Value;

    /// <summary>Shorter wording in a language; nothing where there are no rules.</summary>
    /// <exception cref="UnreadableException">wrong-language.</exception>
    public Shortenings Shortenings(string lang) => shortenings.GetValueOrDefault(lang)?.Value
        ?? (SpokenLanguages.Contains(lang) && !Languages.Contains(lang) ? Speaking.Shortenings.None : throw new UnreadableException("wrong-language", ("lang", lang)));

    /// <summary>The questions and rules that lead to a door.</summary>
    public RouteRules Routes => field ??= RouteRules.Parse(files["routes.json"]);

    /// <summary>The wording of the way to a door.</summary>
    public RouteTexts RouteTexts(string lang) => SpOffice.Routes.RouteTexts.Parse(files[$"texts/routes.{lang}.json"]);

    /// <summary>What the data say, and how sure they are.</summary>
    public IEnumerable<Fact> AllFacts => Fact.Files.Concat(FormIds.Select(id => $"forms/{id}.json")).SelectMany(file => Fact.Of(file, files[file]));

    /// <summary>How people head the columns of their own lists.</summary>
    public ColumnNames Columns => field ??= ColumnNames.Parse(files["columns.json"]);

    /// <summary>Patterns of what leads to a person though it is no name.</summary>
    public Identifiers Identifiers => identifiers.Value;

    /// <summary>What stands in the place of names.</summary>
    public Roles Roles => roles.Value;

    /// <summary>Which answers may stand in a version.</summary>
    public VersionRules Versions => versions.Value;

    /// <summary>Patterns of what can lead to a person without a name.</summary>
    public SinglingOut SinglingOut => singlingOut.Value;

    /// <summary>The wording of consent in a language.</summary>
    /// <exception cref="UnreadableException">wrong-consent-language.</exception>
    public ConsentTexts Consent(string lang) => consent.GetValueOrDefault(lang)?.Value
        ?? throw new UnreadableException("wrong-consent-language", ("lang", lang), ("known", string.Join(", ", ConsentLanguages)));

    /// <summary>Styles and page set-up of a document without a letterhead.</summary>
    public byte[] BaseDocument => baseDocument.Value;

    /// <summary>The styles of that document. They are copied, never changed.</summary>
    internal BaseStyles BaseStyles => baseStyles.Value;

    /// <summary>The form of an id.</summary>
    /// <exception cref="UnreadableException">unknown-form.</exception>
    public Form Form(string id) => Forms.FirstOrDefault(form => form.Id == id) ?? throw new UnreadableException("unknown-form", ("form", id));

    /// <summary>Screen wording of a language.</summary>
    /// <exception cref="UnreadableException">wrong-language.</exception>
    public ScreenTexts Screen(string lang) => screens.GetValueOrDefault(lang)?.Value ?? throw new UnreadableException("wrong-language", ("lang", lang));

    /// <summary>Whether a language can be spoken: its speech data are there.</summary>
    public bool Speaks(string lang) => speech.ContainsKey(lang);

    /// <summary>Speech data of a language.</summary>
    /// <exception cref="UnreadableException">wrong-language.</exception>
    public SpeechLanguage Speech(string lang) =>
        speech.GetValueOrDefault(lang)?.Value ?? throw new UnreadableException("wrong-language", ("lang", lang));

    /// <summary>The invented, complete sample of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="purpose">What it is for, where the form serves several purposes; null for the one the form's sample has.</param>
    public Submission Sample(Form form, string lang, string? purpose = null)
    {
        var sample = AnswerJson.Read(samples[$"samples/{form.Id}.{lang}.json"], form, lang, this);
        return purpose is null || purpose == sample.Purpose ? sample
            : PurposeSample.Of(sample, purpose, samples[$"samples/purposes.{form.Id}.{lang}.json"], this);
    }

    /// <summary>The forms, by id: a file each in <c>forms/</c> and a sample for each language in <c>samples/</c>.</summary>
    private static readonly ImmutableArray<string> FormIds =
    [
        "communication",
        "wgeid",
        "wgad",
        "law",
        "follow-up",
        "reprisals",
        "thematic-input",
        "country-visit",
        "advocacy",
    ];

    /// <summary>The forms whose sample has other answers for each purpose.</summary>
    private static readonly ImmutableArray<string> PurposeSamples = ["wgeid", "follow-up", "country-visit", "advocacy"];

    private static IEnumerable<(string Lang, byte[] Bytes)> Present(IReadOnlyDictionary<string, byte[]> files, string pattern)
    {
        foreach (var lang in SpokenLanguages)
        {
            if (files.TryGetValue(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, lang), out var bytes))
                yield return (lang, bytes);
        }
    }

    private static T Json<T>(byte[] bytes, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(bytes, type)!;
}
