using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.Speaking;

/// <summary>What is kept of a speaker in a language (docs/schemas/calibrations.schema.json): a name the user chose, and two figures for each
/// timed reading. It holds no word of any text.</summary>
/// <param name="Name">Chosen by the user; need not be anybody's.</param>
/// <param name="Lang">Language of the readings.</param>
/// <param name="Readings">Seconds at a factor of 1, and as measured.</param>
public sealed record Calibration(string Name, string Lang, ImmutableArray<Reading> Readings)
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 60;

    /// <summary>The most readings that are kept: more change nothing.</summary>
    public const int MostReadings = 10;

    private const double MostUsual = Rehearsal.MostSeconds * 3;

    /// <summary>What a forecast takes.</summary>
    public IReadOnlyList<Rehearsal> Rehearsals => [.. Readings.Select(reading => new Rehearsal("", reading.Seconds) { Usual = reading.Usual })];

    /// <summary>What may be kept of rehearsals.</summary>
    /// <param name="name">The name chosen.</param>
    /// <param name="language">Their language.</param>
    /// <param name="rehearsals">The last ones are kept.</param>
    public static Calibration Of(string name, SpeechLanguage language, IEnumerable<Rehearsal> rehearsals) => new(name.Trim() is { Length: > LongestName } tooLong ? tooLong[..LongestName] : name.Trim(), language.Lang,
        [.. rehearsals.TakeLast(MostReadings).Select(rehearsal => new Reading(Math.Round(rehearsal.AtFactorOne(language), 2), Math.Round(rehearsal.Seconds, 1)))]);

    /// <summary>Writes a file of calibrations.</summary>
    public static byte[] Write(IEnumerable<Calibration> calibrations) => JsonSerializer.SerializeToUtf8Bytes(new CalibrationFile(1, [.. calibrations]), CalibrationJson.Default.CalibrationFile);

    /// <summary>Reads a file of calibrations.</summary>
    /// <exception cref="UnreadableException">wrong-calibrations.</exception>
    public static ImmutableArray<Calibration> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize(json, CalibrationJson.Default.CalibrationFile) is { Schema: 1, Speakers.IsDefault: false } file && file.Speakers.All(IsWhole))
                return file.Speakers;
        }
        catch (JsonException)
        {
            // Said below.
        }
        throw new UnreadableException("wrong-calibrations");
    }

    private static bool IsWhole(Calibration speaker) =>
        speaker is { Name: { Length: > 0 and <= LongestName }, Lang: not null, Readings: { IsDefaultOrEmpty: false, Length: <= MostReadings } }
        && speaker.Readings.All(reading => reading is { Usual: > 0 and <= MostUsual, Seconds: >= Rehearsal.LeastSeconds and <= Rehearsal.MostSeconds });
}

/// <summary>One timed reading.</summary>
/// <param name="Usual">Seconds the text takes at a factor of 1.</param>
/// <param name="Seconds">As measured.</param>
public sealed record Reading(double Usual, double Seconds);

internal sealed record CalibrationFile(int Schema, ImmutableArray<Calibration> Speakers);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(CalibrationFile))]
internal sealed partial class CalibrationJson : JsonSerializerContext;
