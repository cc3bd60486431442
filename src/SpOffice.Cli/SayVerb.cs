using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using SpOffice.Speaking;
using SpOffice.Texts;

namespace SpOffice.Cli;

/// <summary><c>spoffice say file|- [--text "…"] --lang l [--limit 90] [--register council] [--rehearsed file=seconds]… [--json]</c>:
/// how long a statement takes to read aloud.</summary>
internal static class SayVerb
{
    public static Command Command()
    {
        var file = new Argument<string?>("file") { Description = "A text or Word document; - is standard input.", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--text") { Description = "The text itself, instead of a file." };
        var lang = Common.Lang("Language it is read in: en, fr or es.");
        var limit = new Option<double>("--limit") { Description = "Seconds there are.", DefaultValueFactory = _ => 90 };
        var register = new Option<string>("--register") { Description = "The occasion, whose pace is meant.", DefaultValueFactory = _ => SpeakingTime.Council };
        var rehearsed = new Option<string[]>("--rehearsed") { Description = "A text this speaker has read aloud, and its seconds: reading.txt=92. May be repeated." };
        var json = Common.Json();
        var command = new Command("say", "Time a statement.") { file, text, lang, limit, register, rehearsed, json };
        command.Validators.Add(result =>
        {
            var (inFile, inWords) = (result.GetResult(file)?.Tokens.Count > 0, result.GetResult(text) is not null);
            if (inFile && inWords)
                result.AddError("Give either a file or --text, not both.");
            else if (!inFile && !inWords)
                result.AddError("Give a file, - for standard input, or --text with the words.");
        });
        register.Validators.Add(result => Refuse(result, () => EmbeddedTemplates.All.Speech("en").Register(result.GetValueOrDefault<string>()!)));
        rehearsed.Validators.Add(result => Refuse(result, () => (result.GetValueOrDefault<string[]>() ?? []).Select(Parts).ToList()));
        limit.Validators.Add(result =>
        {
            // What is no number at all is said by the parser.
            if (double.TryParse(result.Tokens.FirstOrDefault()?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is not (> 0 and < double.PositiveInfinity))
                result.AddError("--limit must be more than 0 seconds.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var spoken = parsed.GetValue(text) ?? SpokenFile.Read(parsed.GetValue(file)!);
            var rehearsals = (parsed.GetValue(rehearsed) ?? []).Select(Rehearsed).ToList();
            var language = EmbeddedTemplates.All.Speech(parsed.GetValue(lang)!);
            var time = SpeakingTime.Of(spoken, language, parsed.GetValue(limit), parsed.GetValue(register)!, rehearsals);
            if (time.Passages.IsEmpty)
                throw new UnreadableException("no-text", ("file", parsed.GetValue(file) ?? "--text"));
            WarnOfLanguage(spoken, time.Lang, parsed.GetValue(Common.Screen)!);
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, time));
            else
                Print(time, EmbeddedTemplates.All.Screen(parsed.GetValue(Common.Screen)!));
            return Exit.Ready;
        }));
        return command;
    }

    private static void Print(SpeakingTime time, ScreenTexts texts)
    {
        var said = SpeakingTimeText.Of(time, texts);
        foreach (var sentence in said.Sentences)
            Console.WriteLine(sentence);
        Console.WriteLine();
        Console.WriteLine(texts.Words["passages"]);
        foreach (var passage in time.Passages)
            Console.WriteLine($"{passage.Seconds.ToString("0.0", CultureInfo.InvariantCulture),6}  {passage.Text}");
        Console.WriteLine();
        Console.WriteLine(texts.Words["spoken"]);
        Console.WriteLine(time.Spoken);
    }

    private static void WarnOfLanguage(string text, string spoken, string screen)
    {
        var clues = EmbeddedTemplates.All.Clues;
        if (clues.LanguageOf([clues.Frequent(new WordList(Plain.Of(text)))]) is { } lang && lang != spoken)
            Console.Error.WriteLine(Wording.Fill(EmbeddedTemplates.All.Screen(screen).Words["otherLanguage"], [("lang", clues.NameOf(lang, screen)), ("spoken", clues.NameOf(spoken, screen))]));
    }

    /// <summary>A value that cannot be meant is wrong usage, with the same sentence as elsewhere.</summary>
    private static void Refuse(OptionResult result, Func<object> read)
    {
        try
        {
            read();
        }
        catch (UnreadableException error)
        {
            result.AddError(Output.Sentence(error, result.GetValue(Common.Screen) ?? "en"));
        }
    }

    private static Rehearsal Rehearsed(string value)
    {
        var (file, seconds) = Parts(value);
        return new Rehearsal(SpokenFile.Read(file), seconds);
    }

    /// <summary><c>file=seconds</c>; the file may have an equals sign in its name.</summary>
    private static (string File, double Seconds) Parts(string value)
    {
        var equals = value.LastIndexOf('=');
        if (equals <= 0 || !double.TryParse(value.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is not (> 0 and < double.PositiveInfinity))
            throw new UnreadableException("wrong-rehearsal", ("value", value));
        return (value[..equals], seconds);
    }

    private static void Write(Utf8JsonWriter json, SpeakingTime time)
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
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Milliseconds, so that the passages still sum to the whole.</summary>
    private static double Rounded(double seconds) => Math.Round(seconds, 3);
}
