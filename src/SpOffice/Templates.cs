using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Mandates;
using SpOffice.Speaking;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice;

/// <summary>All data of <c>templates/</c> as one value. Command line and tests give every file; the pane may leave out
/// the screen wording and the speech data of languages it does not show.</summary>
public sealed class Templates
{
    /// <summary>The languages of documents and speech.</summary>
    public static readonly ImmutableArray<string> Languages = ["en", "fr", "es"];

    private readonly ImmutableDictionary<string, ScreenTexts> screens;
    private readonly ImmutableDictionary<string, byte[]> speech;
    private readonly ImmutableDictionary<string, byte[]> samples;

    private Templates(IReadOnlyDictionary<string, byte[]> files)
    {
        Questions = Json(files["forms/questions.json"], FormJson.Default.QuestionFile).Questions.ToImmutableDictionary(question => question.Id);
        Forms = [.. FormFiles.Select(path => Json(files[path], FormJson.Default.Form))];
        Documents = Languages.ToImmutableDictionary(lang => lang, lang => Json(files[$"texts/documents.{lang}.json"], TextJson.Default.DocumentTexts));
        screens = Present(files, "texts/screen.{0}.json").ToImmutableDictionary(file => file.Lang, file => Json(file.Bytes, TextJson.Default.ScreenTexts));
        speech = Present(files, "speech/{0}.json").ToImmutableDictionary(file => file.Lang, file => file.Bytes);
        samples = files.Where(file => file.Key.StartsWith("samples/", StringComparison.Ordinal)).ToImmutableDictionary(file => file.Key, file => file.Value);
        Mandates = MandateList.Parse(files["mandates.json"]);
        Countries = Countries.Parse(files["countries.json"], files["country-names.json"]);
        Dates = DateWords.Parse(files["dates.json"]);
        Rules = CheckRules.Parse(files["checks.json"], files["sources.json"]);
        Clues = Clues.Parse(files["relations.json"], files["accepted-languages.json"], files["sensitive.json"]);
        BaseDocument = files["base.docx"];
    }

    /// <summary>The files to load, relative to <c>templates/</c>.</summary>
    /// <param name="screen">The screen language.</param>
    /// <param name="spoken">Languages a statement is timed in.</param>
    public static IEnumerable<string> Paths(IEnumerable<string> screen, IEnumerable<string> spoken) =>
    [
        "base.docx", "forms/questions.json", .. FormFiles, "mandates.json", "countries.json", "country-names.json", "dates.json", "checks.json", "sources.json",
        "relations.json", "accepted-languages.json", "sensitive.json",
        .. Languages.Select(lang => $"texts/documents.{lang}.json"),
        .. Languages.SelectMany(lang => FormFiles.Select(form => $"samples/{Path.GetFileNameWithoutExtension(form)}.{lang}.json")),
        .. screen.Select(lang => $"texts/screen.{lang}.json"),
        .. spoken.Select(lang => $"speech/{lang}.json"),
    ];

    /// <summary>Reads the files.</summary>
    /// <param name="files">Contents by path relative to <c>templates/</c>.</param>
    public static Templates Load(IReadOnlyDictionary<string, byte[]> files) => new(files);

    /// <summary>The question bank.</summary>
    public ImmutableDictionary<string, Question> Questions { get; }

    /// <summary>The forms.</summary>
    public ImmutableArray<Form> Forms { get; }

    /// <summary>Document wording by language.</summary>
    public ImmutableDictionary<string, DocumentTexts> Documents { get; }

    /// <summary>The mandates of the Special Procedures.</summary>
    public MandateList Mandates { get; }

    /// <summary>The countries.</summary>
    public Countries Countries { get; }

    /// <summary>How dates are written.</summary>
    public DateWords Dates { get; }

    /// <summary>Rule and source of every check.</summary>
    public CheckRules Rules { get; }

    /// <summary>Word lists and patterns the checks look for.</summary>
    public Clues Clues { get; }

    /// <summary>Styles and page set-up of a document without a letterhead.</summary>
    public byte[] BaseDocument { get; }

    /// <summary>The form of an id.</summary>
    /// <exception cref="UnreadableException">unknown-form.</exception>
    public Form Form(string id) => Forms.FirstOrDefault(form => form.Id == id) ?? throw new UnreadableException("unknown-form", ("form", id));

    /// <summary>Screen wording of a language.</summary>
    /// <exception cref="UnreadableException">wrong-language.</exception>
    public ScreenTexts Screen(string lang) => screens.GetValueOrDefault(lang) ?? throw new UnreadableException("wrong-language", ("lang", lang));

    /// <summary>Speech data of a language.</summary>
    /// <exception cref="UnreadableException">wrong-language.</exception>
    public SpeechLanguage Speech(string lang) =>
        SpeechLanguage.Parse(speech.GetValueOrDefault(lang) ?? throw new UnreadableException("wrong-language", ("lang", lang)));

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
