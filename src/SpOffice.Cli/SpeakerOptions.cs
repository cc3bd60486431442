using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SpOffice.Speaking;

namespace SpOffice.Cli;

/// <summary>Options that say on what occasion somebody speaks, and who.</summary>
internal static class SpeakerOptions
{
    /// <summary>Seconds in an interactive dialogue (facts J1).</summary>
    public const double UsualLimit = 90;

    public static Option<double?> Limit()
    {
        var limit = new Option<double?>("--limit") { Description = "Seconds there are; 90 unless given." };
        limit.Validators.Add(result => RefuseUnlessPositive(result, "--limit"));
        return limit;
    }

    public static Option<string> Register()
    {
        var register = new Option<string>("--register") { Description = "The occasion, whose pace is meant.", DefaultValueFactory = _ => SpeakingTime.Council };
        register.Validators.Add(result => Refuse(result, () => EmbeddedTemplates.All.Speech("en").Register(result.GetValueOrDefault<string>()!)));
        return register;
    }

    public static Option<string[]> Rehearsed()
    {
        var rehearsed = new Option<string[]>("--rehearsed") { Description = "A text this speaker has read aloud, and its seconds: reading.txt=92. May be repeated." };
        rehearsed.Validators.Add(result => Refuse(result, () => (result.GetValueOrDefault<string[]>() ?? []).Select(Parts).ToList()));
        return rehearsed;
    }

    public static Option<string?> Known() => new("--speaker") { Description = "Readings of a speaker that the pane exported; those of this language count." };

    /// <exception cref="UnreadableException">A file cannot be read, or nobody reads it in that time.</exception>
    public static List<Rehearsal> Rehearsals(string[]? values, string? speaker, SpeechLanguage language) =>
    [
        .. speaker is null ? [] : Calibration.Read(Files.Read(speaker)).Where(known => known.Lang == language.Lang).SelectMany(known => known.Rehearsals),
        .. (values ?? []).Select(value =>
        {
            var (file, seconds) = Parts(value);
            return new Rehearsal(SpokenFile.Read(file), seconds).Checked(language);
        }),
    ];

    public static void RefuseUnlessPositive(OptionResult result, string option)
    {
        // What is no number at all is said by the parser.
        if (result.Tokens.Any(token => double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is not (> 0 and < double.PositiveInfinity)))
            result.AddError($"{option} must be more than 0 seconds.");
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

    /// <summary><c>file=seconds</c>; the file may have an equals sign in its name.</summary>
    private static (string File, double Seconds) Parts(string value)
    {
        var equals = value.LastIndexOf('=');
        if (equals <= 0 || !double.TryParse(value.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is not (> 0 and < double.PositiveInfinity))
            throw new UnreadableException("wrong-rehearsal", ("value", value));
        return (value[..equals], seconds);
    }
}
