using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SpOffice.Speaking;
using SpOffice.Texts;

namespace SpOffice.Cli;

/// <summary><c>spoffice speaker file [--keep name --lang l --rehearsed file=seconds… | --delete name [--lang l]] [--json]</c>: readings of speakers,
/// kept in a file of the user's: a name, a language, two figures for each reading, no word of a text.</summary>
internal static class SpeakerVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "The file of readings; --keep makes it where there is none." };
        var keep = new Option<string?>("--keep") { Description = "The name under which readings are kept; it need not be anybody's." };
        var delete = new Option<string?>("--delete") { Description = "The name whose readings are deleted; with --lang only those of that language." };
        var lang = Common.Spoken();
        lang.Required = false;
        var rehearsed = SpeakerOptions.Rehearsed();
        var json = Common.Json();
        var command = new Command("speaker", "Keep, list and delete timed readings of speakers.") { file, keep, delete, lang, rehearsed, json };
        command.Validators.Add(result =>
        {
            var keeps = result.GetResult(keep) is not null;
            if (keeps && result.GetResult(delete) is not null)
                result.AddError("Give either --keep or --delete, not both.");
            else if (keeps && string.IsNullOrWhiteSpace(result.GetValue(keep)))
                result.AddError("--keep needs a name.");
            else if (keeps && (result.GetResult(lang) is null || result.GetResult(rehearsed) is null))
                result.AddError("--keep needs --lang and --rehearsed.");
            else if (!keeps && result.GetResult(rehearsed) is not null)
                result.AddError("--rehearsed needs --keep with a name.");
        });
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, parsed.GetValue(json), parsed.GetValue(file), () =>
        {
            var path = parsed.GetValue(file)!;
            var speakers = parsed.GetValue(keep) is not null && !Path.Exists(path) ? [] : Calibration.Read(Files.Read(path));
            if (parsed.GetValue(keep) is { } name)
                speakers = Kept(speakers, name.Trim(), EmbeddedTemplates.All.Speech(parsed.GetValue(lang)!), parsed.GetValue(rehearsed)!);
            else if (parsed.GetValue(delete) is { } gone)
                speakers = Without(speakers, gone, parsed.GetValue(lang));
            if (parsed.GetValue(keep) is not null || parsed.GetValue(delete) is not null)
                Files.Write(path, Calibration.Write(speakers), force: true);
            if (parsed.GetValue(json))
                Output.Json(writer => writer.WriteRawValue(Calibration.Write(speakers)));
            else
                Print(speakers, EmbeddedTemplates.All.Screen(parsed.GetValue(Common.Screen)!));
            return Exit.Ready;
        }));
        return command;
    }

    private static ImmutableArray<Calibration> Kept(ImmutableArray<Calibration> speakers, string name, SpeechLanguage language, string[] rehearsed)
    {
        var before = speakers.FirstOrDefault(speaker => (speaker.Name, speaker.Lang) == (name, language.Lang));
        var now = Calibration.Of(name, language, [.. before?.Rehearsals ?? [], .. SpeakerOptions.Rehearsals(rehearsed, null, language)]);
        return before is null ? speakers.Add(now) : speakers.Replace(before, now);
    }

    /// <exception cref="UnreadableException">unknown-speaker.</exception>
    private static ImmutableArray<Calibration> Without(ImmutableArray<Calibration> speakers, string name, string? lang)
    {
        var left = speakers.RemoveAll(speaker => speaker.Name == name && (lang is null || speaker.Lang == lang));
        return left.Length < speakers.Length ? left : throw new UnreadableException("unknown-speaker", ("name", name));
    }

    private static void Print(ImmutableArray<Calibration> speakers, ScreenTexts texts)
    {
        if (speakers.IsEmpty)
            Console.WriteLine(texts.Words["noSpeakers"]);
        foreach (var speaker in speakers)
            Console.WriteLine(Wording.Fill(texts.Words["speakerKept"], [("name", speaker.Name), ("lang", EmbeddedTemplates.All.Clues.NameOf(speaker.Lang, texts.Lang)), ("n", speaker.Readings.Length.ToString(CultureInfo.InvariantCulture))]));
    }
}
