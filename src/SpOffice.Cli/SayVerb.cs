using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SpOffice.Speaking;
using SpOffice.Texts;

namespace SpOffice.Cli;

/// <summary><c>spoffice say file|- [--text "…"] --lang l [--limit 90] [--register council] [--rehearsed file=seconds]… [--speaker file] [--json]</c>:
/// how long a statement takes to read aloud.</summary>
internal static class SayVerb
{
    public static Command Command()
    {
        var file = new Argument<string?>("file") { Description = "A text or Word document; - is standard input.", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--text") { Description = "The text itself, instead of a file." };
        var lang = Common.Spoken();
        var limit = SpeakerOptions.Limit();
        var register = SpeakerOptions.Register();
        var rehearsed = SpeakerOptions.Rehearsed();
        var speaker = SpeakerOptions.Known();
        var json = Common.Json();
        var command = new Command("say", "Time a statement.") { file, text, lang, limit, register, rehearsed, speaker, json };
        command.Validators.Add(result =>
        {
            var (inFile, inWords) = (result.GetResult(file)?.Tokens.Count > 0, result.GetResult(text) is not null);
            if (inFile && inWords)
                result.AddError("Give either a file or --text, not both.");
            else if (!inFile && !inWords)
                result.AddError("Give a file, - for standard input, or --text with the words.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var spoken = parsed.GetValue(text) ?? SpokenFile.Read(parsed.GetValue(file)!);
            var language = EmbeddedTemplates.All.Speech(parsed.GetValue(lang)!);
            var rehearsals = SpeakerOptions.Rehearsals(parsed.GetValue(rehearsed), parsed.GetValue(speaker), language);
            var time = SpeakingTime.Of(spoken, EmbeddedTemplates.All, language.Lang, parsed.GetValue(limit) ?? SpeakerOptions.UsualLimit, parsed.GetValue(register)!, rehearsals);
            if (time.Passages.IsEmpty)
                throw new UnreadableException("no-text", ("file", parsed.GetValue(file) ?? "--text"));
            var texts = EmbeddedTemplates.All.Screen(parsed.GetValue(Common.Screen)!);
            WarnOfLanguage(spoken, time, texts);
            var unknown = UnknownAcronym.Of(time, EmbeddedTemplates.All);
            var expensive = time.Passages.Select(passage => passage.Lang).Distinct()
                .SelectMany(lang => ExpensiveWords.Of(time, EmbeddedTemplates.All.Speech(lang), EmbeddedTemplates.All.Shortenings(lang))).OrderBy(words => words.Passage).ToList();
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, time, expensive, unknown));
            else
                Print(time, expensive, unknown, texts);
            return Exit.Ready;
        }));
        return command;
    }

    private static void Print(SpeakingTime time, IReadOnlyList<ExpensiveWords> expensive, IReadOnlyList<UnknownAcronym> unknown, ScreenTexts texts)
    {
        var said = SpeakingTimeText.Of(time, texts);
        foreach (var sentence in said.Sentences)
            Console.WriteLine(sentence);
        Console.WriteLine();
        Console.WriteLine(texts.Words["passages"]);
        foreach (var passage in time.Passages)
            Console.WriteLine($"{passage.Seconds.ToString("0.0", CultureInfo.InvariantCulture),6}  {passage.Text}");
        if (expensive.Count > 0)
        {
            Console.WriteLine();
            Console.WriteLine(texts.Words["expensive"]);
        }
        foreach (var words in expensive)
            Console.WriteLine($"{words.Seconds.ToString("0.0", CultureInfo.InvariantCulture),6}  {words.Written}{(words.Shorter is null ? "" : $" → {(words.Shorter.Length == 0 ? "–" : words.Shorter)}")}");
        foreach (var acronym in unknown)
            Console.WriteLine(Wording.Fill(texts.Words["unknownAcronym"], [("written", acronym.Written), ("spoken", acronym.Spoken)]));
        Console.WriteLine();
        Console.WriteLine(texts.Words["spoken"]);
        Console.WriteLine(time.Spoken);
    }

    private static void WarnOfLanguage(string text, SpeakingTime time, ScreenTexts texts)
    {
        var clues = EmbeddedTemplates.All.Clues;
        var isMixed = false;
        foreach (var (passage, number) in time.Passages.Select((passage, number) => (passage, number)).Where(one => one.passage.Lang != time.Lang))
        {
            isMixed = true;
            Console.Error.WriteLine(Wording.Fill(texts.Words["passageLanguage"], [("n", (number + 1).ToString(CultureInfo.InvariantCulture)), ("lang", clues.NameOf(passage.Lang, texts.Lang))]));
        }
        if (!isMixed && clues.LanguageOf([clues.Frequent(new WordList(Plain.Of(text)))]) is { } lang && lang != time.Lang)
            Console.Error.WriteLine(Wording.Fill(texts.Words["otherLanguage"], [("lang", clues.NameOf(lang, texts.Lang)), ("spoken", clues.NameOf(time.Lang, texts.Lang))]));
    }

    private static void Write(Utf8JsonWriter json, SpeakingTime time, IReadOnlyList<ExpensiveWords> expensive, IReadOnlyList<UnknownAcronym> unknown)
    {
        json.WriteStartObject();
        json.WriteString("lang", time.Lang);
        json.WriteNumber("limit", time.Limit);
        json.WriteString("register", time.Register);
        json.WriteNumber("seconds", Rounded(time.Seconds));
        json.WriteNumber("low", Rounded(time.Low));
        json.WriteNumber("high", Rounded(time.High));
        json.WriteNumber("chance", Math.Round(time.Chance, 4));
        json.WriteNumber("words", time.Words);
        json.WriteNumber("syllables", time.Syllables);
        json.WriteNumber("neededWordsPerMinute", Math.Round(time.NeededWordsPerMinute, 1));
        if (time.SpeakersThatFast is { } share)
            json.WriteNumber("speakersThatFast", Math.Round(share, 4));
        else
            json.WriteNull("speakersThatFast");
        json.WriteString("spoken", time.Spoken);
        json.WriteStartArray("passages");
        foreach (var passage in time.Passages)
        {
            json.WriteStartObject();
            json.WriteString("text", passage.Text);
            json.WriteNumber("seconds", Rounded(passage.Seconds));
            if (passage.Lang != time.Lang)
                json.WriteString("lang", passage.Lang);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("expensive");
        foreach (var words in expensive)
        {
            json.WriteStartObject();
            json.WriteString("written", words.Written);
            json.WriteString("spoken", words.Spoken);
            json.WriteNumber("seconds", Rounded(words.Seconds));
            json.WriteString("shorter", words.Shorter);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (unknown.Count > 0)
            json.WriteStartArray("unknownAcronyms");
        foreach (var acronym in unknown)
        {
            json.WriteStartObject();
            json.WriteString("written", acronym.Written);
            json.WriteString("spoken", acronym.Spoken);
            json.WriteString("lang", acronym.Lang);
            json.WriteEndObject();
        }
        if (unknown.Count > 0)
            json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Milliseconds, so that the passages still sum to the whole.</summary>
    internal static double Rounded(double seconds) => Math.Round(seconds, 3);
}
