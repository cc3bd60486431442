using System.Text.Json;
using System.Text.RegularExpressions;
using SpOffice.Checks;
using SpOffice.Forms;
using SpOffice.Submissions;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests;

/// <summary>The house rules of <c>templates/</c>: every fact says where it comes from, every thing has its words in every language.</summary>
public partial class TemplateConventionTests
{
    private static readonly string[] WordingFiles = ["texts/documents.{0}.json", "texts/screen.{0}.json", "texts/tracker.{0}.json", "texts/routes.{0}.json"];

    public static TheoryData<string, string> Translations() =>
        [.. from file in WordingFiles from lang in Templates.Languages where lang != "en" select (file, lang)];

    public static TheoryData<string> DataFiles() =>
        [.. AllFiles().Where(file => !file.StartsWith("samples", StringComparison.Ordinal) && !file.StartsWith("speech", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_has_every_English_text_with_the_same_values_in_it(string file, string lang)
    {
        var (english, translated) = (Wordings(file, "en"), Wordings(file, lang));
        translated.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Keys.Order(StringComparer.Ordinal));
        english.Where(text => !ValuesIn(text.Value).SetEquals(ValuesIn(translated[text.Key]))).Select(text => text.Key).ShouldBeEmpty();
    }

    /// <summary>On a narrow screen a sign would else begin a line of its own.</summary>
    [Fact]
    public void In_French_no_line_can_break_before_a_sign_that_stands_behind_a_space() =>
        WordingFiles.SelectMany(file => Wordings(file, "fr")).Where(text => LooseSigns().IsMatch(text.Value)).Select(text => text.Key).ShouldBeEmpty();

    /// <summary>A file that is forgotten here is missing when there is no network.</summary>
    [Fact]
    public void Every_file_is_among_those_that_are_kept_to_work_without_a_network() =>
        Templates.Everything().Order(StringComparer.Ordinal).ShouldBe(Directory.EnumerateFiles(Repository.Template(""), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Template(""), file).Replace('\\', '/')).Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Documents_are_written_in_English_French_and_Spanish_only() =>
        Directory.EnumerateFiles(Repository.Template("texts"), "documents.??.json").Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["documents.en.json", "documents.es.json", "documents.fr.json"]);

    [Fact]
    public void Every_check_has_a_rule_and_its_words()
    {
        CheckList.All.Select(check => check.Id).Order(StringComparer.Ordinal).ShouldBe(Case.Templates.Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
        CheckList.All.Select(check => check.Id).Order(StringComparer.Ordinal)
            .ShouldBe(Case.Templates.Screen("en").Checks.Keys.Select(key => key.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_variant_a_check_names_has_its_words()
    {
        var named = from check in CheckList.All
                    from Match variant in Variants().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "SpOffice", "Checks", check.GetType().Name + ".cs")))
                    select $"{check.Id}/{variant.Groups[1].Value}";
        named.Where(key => !Case.Templates.Screen("en").Checks.ContainsKey(key)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_form_section_group_question_and_choice_has_its_words()
    {
        var texts = Case.Templates.Documents["en"];
        Forms.Select(form => form.Id).Where(id => !texts.Forms.ContainsKey(id)).ShouldBeEmpty();
        Sections.Select(section => section.Id).Where(id => !texts.Sections.ContainsKey(id)).ShouldBeEmpty();
        Sections.Select(section => section.Group).OfType<string>().Where(id => !texts.Groups.ContainsKey(id) || !Case.Templates.Screen("en").Places.ContainsKey(id)).ShouldBeEmpty();
        Case.Templates.Questions.Keys.Where(id => !texts.Questions.ContainsKey(id)).ShouldBeEmpty();
        Case.Templates.Questions.Values.SelectMany(question => question.Choices.Select(choice => (question.Id, choice)))
            .Where(pair => !texts.Choices.TryGetValue(pair.Id, out var options) || !options.ContainsKey(pair.choice)).ShouldBeEmpty();
    }

    [Fact]
    public void Forms_ask_the_questions_of_the_bank_and_every_one_of_them()
    {
        var asked = Sections.SelectMany(section => section.Questions).Select(question => question.Id).ToList();
        asked.Distinct().Order(StringComparer.Ordinal).ShouldBe(Case.Templates.Questions.Keys.Order(StringComparer.Ordinal));
        Case.Templates.Questions.Keys.Concat(Sections.Select(section => section.Group).OfType<string>()).Where(id => id.Length > 64 || !Id().IsMatch(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_form_has_a_complete_sample_in_every_language()
    {
        foreach (var form in Forms)
        {
            foreach (var lang in form.Languages)
                Case.Templates.Sample(form, lang).Answers.IsEmpty.ShouldBeFalse();
        }
    }

    /// <summary>What a letter does not hold would have no place in its document.</summary>
    [Fact]
    public void A_letter_holds_every_question_of_its_purpose_once_in_every_language()
    {
        foreach (var texts in Case.Templates.Documents.Values)
        {
            foreach (var (key, letter) in texts.Letters)
            {
                var (form, purpose) = (Case.Templates.Form(key.Split('/')[0]), key.Split('/')[1]);
                var asked = AskedQuestion.Of(new Submission(form, texts.Lang, FirstAnswers.Of(form, null, purpose))).Select(question => question.Question.Id).Where(id => id != form.Purpose);
                var held = letter.Head.Concat(letter.Body).SelectMany(line => Asked().Matches(line).Select(match => match.Groups[1].Value));
                held.Order(StringComparer.Ordinal).ShouldBe(asked.Order(StringComparer.Ordinal), $"{key} {texts.Lang}");
                letter.Body.ShouldAllBe(line => !line.Contains("{sender.", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_form_is_offered_once_and_in_words()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates/forms/aims.json")));
        var aims = file.RootElement.GetProperty("aims").EnumerateArray().ToList();
        var offered = aims.SelectMany(aim => aim.GetProperty("forms").EnumerateArray()).Select(form => form.GetString()!).ToList();
        offered.Order(StringComparer.Ordinal).ShouldBe(Forms.Select(form => form.Id).Order(StringComparer.Ordinal));
        var words = aims.Select(aim => "aim-" + aim.GetProperty("id").GetString()).Concat(offered.SelectMany(form => new[] { "do-" + form, "about-" + form }));
        words.Where(key => !Case.Templates.Screen("en").Pane.ContainsKey(key)).ShouldBeEmpty();
    }

    [Fact]
    public void A_section_serves_purposes_its_form_has_and_pastes_into_a_question_it_asks()
    {
        foreach (var form in Forms)
        {
            var purposes = form.Purpose is { } question ? Case.Templates.Questions[question].Options : [];
            form.Sections.SelectMany(section => section.For).Except(purposes).ShouldBeEmpty(form.Id);
            form.Sections.Where(section => section.Paste is { } paste && section.Questions.All(asked => asked.Id != paste)).ShouldBeEmpty(form.Id);
            form.Sections.Where(section => section.Heading is { } heading && section.Questions.All(asked => asked.Id != heading)).ShouldBeEmpty(form.Id);
            form.Fresh.Where(id => !form.HasGroup(id) && !form.Asks(id)).ShouldBeEmpty(form.Id);
        }
    }

    [Theory, MemberData(nameof(DataFiles))]
    public void Every_fact_has_a_source_and_a_date(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Repository.Template(file)));
        json.RootElement.TryGetProperty("asOf", out _).ShouldBeTrue();
        var rows = Rows(json.RootElement).ToList();
        if (rows.Count == 0 || file.StartsWith("texts", StringComparison.Ordinal))
            json.RootElement.TryGetProperty("source", out _).ShouldBeTrue();
        rows.Where(row => !row.TryGetProperty("source", out _) && !row.TryGetProperty("tag", out _)).Select(row => row.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_source_cited_is_in_the_list_of_sources()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Repository.Template("sources.json")));
        var tags = json.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("tag").GetString()!).ToList();
        var cited = Case.Templates.Rules.All.Select(rule => rule.Source).Concat(Case.Templates.Questions.Values.Select(question => question.Source))
            .Concat(Sections.SelectMany(section => section.Questions).Select(question => question.Source)).Concat(Forms.Select(form => form.Source))
            .Concat(Case.Templates.Channels.Select(channel => channel.Source))
            .SelectMany(source => source.Split(';', StringSplitOptions.TrimEntries)).Distinct();
        cited.Where(source => !tags.Any(tag => source == tag || source.StartsWith(tag + " ", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_form_can_be_sent_somewhere()
    {
        var ways = from form in Forms
                   from purpose in form.Purpose is { } question ? Case.Templates.Questions[question].Options : [null!]
                   let submission = new Submission(form, "en", FirstAnswers.Of(form, null, purpose))
                   where !Case.Templates.Channels.Any(channel => channel.Serves(submission))
                   select $"{form.Id} {purpose}";
        ways.ShouldBeEmpty();
        Case.Templates.Channels.SelectMany(channel => channel.Forms).Except(Forms.Select(form => form.Id)).ShouldBeEmpty();
        Case.Templates.Channels.SelectMany(channel => new[] { "channel-" + channel.Id, "channel-help-" + channel.Id }).Where(key => !Case.Templates.Screen("en").Pane.ContainsKey(key)).ShouldBeEmpty();
    }

    /// <summary>Remedies need not be exhausted and no UN accreditation is needed; whoever reads otherwise stays silent (facts F4, I33).</summary>
    [Fact]
    public void No_text_asks_for_exhausted_remedies_or_accreditation()
    {
        var said = from file in WordingFiles from lang in Templates.Languages from text in Wordings(file, lang) select $"{lang} {text.Key}: {text.Value}";
        said.Where(text => Demands().IsMatch(text) && !Denials().IsMatch(text)).ShouldBeEmpty();
    }

    private static IEnumerable<Form> Forms => Case.Templates.Forms;

    private static IEnumerable<FormSection> Sections => Forms.SelectMany(form => form.Sections);

    private static IEnumerable<string> AllFiles() => Schema.DataIn(Repository.Template(""), SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Template(""), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Rows that are facts: those with a date of their own, and the questions of a form.</summary>
    private static IEnumerable<JsonElement> Rows(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(row => IsFact(row) ? Rows(row).Prepend(row) : Rows(row)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Rows(property.Value)),
        _ => [],
    };

    private static bool IsFact(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object && (row.TryGetProperty("asOf", out _) || row.TryGetProperty("level", out _) || row.TryGetProperty("validFrom", out _));

    private static Dictionary<string, string> Wordings(string file, string lang)
    {
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, file, lang);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Repository.Template(path)));
        return Leaves("", json.RootElement).ToDictionary(leaf => leaf.Path, leaf => leaf.Text);
    }

    /// <summary>Every text by its path. Arrays are lists of a language's own, such as leftovers; they may differ in length.</summary>
    private static IEnumerable<(string Path, string Text)> Leaves(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves($"{path}/{property.Name}", property.Value)),
        JsonValueKind.String => [(path, element.GetString()!)],
        _ => [],
    };

    private static HashSet<string> ValuesIn(string text) => [.. Values().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"Variant = (?:[\w.]+ \? )?""([a-z-]+)""")]
    private static partial Regex Variants();

    [GeneratedRegex(@"\{([a-z.-]+)\}")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Values();

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$")]
    private static partial Regex Id();

    [GeneratedRegex("exhaust|ECOSOC|consultative|accredit|épuis|accrédit|consultatif|agot|acredit|consultivo", RegexOptions.IgnoreCase)]
    private static partial Regex Demands();

    [GeneratedRegex(@"\S [;:?!»](?=[\s.,)]|$)|« ")]
    private static partial Regex LooseSigns();

    [GeneratedRegex(@"\b(not|no|nor|need not|without)\b|\b(pas|ni|sans|aucun)\b|\b(sin|ni|ningún)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denials();
}
