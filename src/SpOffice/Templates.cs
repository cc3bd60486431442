using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Mandates;
using SpOffice.Speaking;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Versions;
using SpOffice.Word;

namespace SpOffice;

/// <summary>All data of <c>templates/</c> as one value. Command line and tests give every file; the pane may leave out
/// the screen wording and the speech data of languages it does not show.</summary>
public sealed class Templates
{
    /// <summary>The languages of documents and speech.</summary>
    public static readonly ImmutableArray<string> Languages = ["en", "fr", "es"];

    /// <summary>The languages in which consent can be asked: one file each in <c>consent/</c>.</summary>
    public static readonly ImmutableArray<string> ConsentLanguages = ["en", "fr", "es", "ar", "pt", "ru"];

    // Each file is parsed when it is first asked for: in a browser, parsing them all would be most of the start.
    private readonly ImmutableDictionary<string, Lazy<ScreenTexts>> screens;
    private readonly ImmutableDictionary<string, Lazy<SpeechLanguage>> speech;
    private readonly ImmutableDictionary<string, byte[]> samples;
    private readonly Lazy<ImmutableDictionary<string, Question>> questions;
    private readonly Lazy<ImmutableArray<Form>> forms;
    private readonly Lazy<MandateList> mandates;
    private readonly Lazy<Countries> countries;
    private readonly Lazy<DateWords> dates;
    private readonly Lazy<CheckRules> rules;
    private readonly Lazy<Clues> clues;
    private readonly Lazy<Checks.Phrases> phrases;
    private readonly Lazy<Identifiers> identifiers;
    private readonly Lazy<Roles> roles;
    private readonly Lazy<VersionRules> versions;
    private readonly Lazy<SinglingOut> singlingOut;
    private readonly ImmutableDictionary<string, Lazy<ConsentTexts>> consent;
    private readonly Lazy<byte[]> baseDocument;
    private readonly Lazy<BaseStyles> baseStyles;

    private Templates(IReadOnlyDictionary<string, byte[]> files)
    {
        questions = new(() => Json(files["forms/questions.json"], FormJson.Default.QuestionFile).Questions.ToImmutableDictionary(question => question.Id));
        forms = new(() => [.. FormFiles.Select(path => Json(files[path], FormJson.Default.Form))]);
        Documents = new(Languages.ToImmutableDictionary(lang => lang, lang => new Lazy<DocumentTexts>(() => Json(files[$"texts/documents.{lang}.json"], TextJson.Default.DocumentTexts))));
        screens = Present(files, "texts/screen.{0}.json").ToImmutableDictionary(file => file.Lang, file => new Lazy<ScreenTexts>(() => Json(file.Bytes, TextJson.Default.ScreenTexts)));
        speech = Present(files, "speech/{0}.json").ToImmutableDictionary(file => file.Lang, file => new Lazy<SpeechLanguage>(() => SpeechLanguage.Parse(file.Bytes)));
        samples = files.Where(file => file.Key.StartsWith("samples/", StringComparison.Ordinal)).ToImmutableDictionary(file => file.Key, file => file.Value);
        mandates = new(() => MandateList.Parse(files["mandates.json"]));
        countries = new(() => Countries.Parse(files["countries.json"], files["country-names.json"]));
        dates = new(() => DateWords.Parse(files["dates.json"]));
        rules = new(() => CheckRules.Parse(files["checks.json"], files["sources.json"]));
        clues = new(() => Clues.Parse(files["relations.json"], files["accepted-languages.json"], files["sensitive.json"]));
        phrases = new(() => Checks.Phrases.Parse(files["phrases.json"]));
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
        .. FirstPaths(screen), "base.docx", "mandates.json", "countries.json", "country-names.json", "dates.json", "checks.json", "sources.json",
        "relations.json", "accepted-languages.json", "sensitive.json", "phrases.json",
        "identifiers.json", "roles.json", "versions.json", "singling-out.json",
        .. ConsentLanguages.Select(lang => $"consent/{lang}.json"),
        .. Languages.Except(screen).Select(lang => $"texts/documents.{lang}.json"),
        .. Languages.SelectMany(lang => FormFiles.Select(form => $"samples/{Path.GetFileNameWithoutExtension(form)}.{lang}.json")),
        .. spoken.Select(lang => $"speech/{lang}.json"),
    ];

    /// <summary>Of these, the few that a first page needs: what the forms ask, in words.</summary>
    public static IEnumerable<string> FirstPaths(IEnumerable<string> screen) =>
        ["forms/questions.json", .. FormFiles, .. screen.SelectMany(lang => new[] { $"texts/screen.{lang}.json", $"texts/documents.{lang}.json" })];

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

    /// <summary>Speech data of a language.</summary>
    /// <exception cref="UnreadableException">wrong-language.</exception>
    public SpeechLanguage Speech(string lang) =>
        speech.GetValueOrDefault(lang)?.Value ?? throw new UnreadableException("wrong-language", ("lang", lang));

    /// <summary>The invented, complete sample of a form.</summary>
    public Submission Sample(Form form, string lang) => AnswerJson.Read(samples[$"samples/{form.Id}.{lang}.json"], form, lang, this);

    private static readonly ImmutableArray<string> FormFiles = ["forms/communication.json"];

    private static IEnumerable<(string Lang, byte[] Bytes)> Present(IReadOnlyDictionary<string, byte[]> files, string pattern)
    {
        foreach (var lang in Languages)
        {
            if (files.TryGetValue(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, lang), out var bytes))
                yield return (lang, bytes);
        }
    }

    private static T Json<T>(byte[] bytes, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(bytes, type)!;
}
