using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SpOffice.Tests.Speaking;

/// <summary>Our syllables beside those of a speech synthesiser, where it is right: it reads words and plain numbers well, years, symbols and acronyms not.</summary>
public sealed class EspeakTests
{
    private const string Missing = "espeak-ng is not installed; test.sh installs it.";

    /// <summary>What sounds as the middle of a syllable in its phonemes; a vowel that glides into the next, or is only written long, is one with it.</summary>
    private const string Nuclei = "aeiouyøœɐɑɒæəɘɜɛɪʊʌɔɨʉɵɤɯᵻɚɝ";

    [Theory, InlineData("en", "en-gb"), InlineData("fr", "fr"), InlineData("es", "es")]
    public void Syllables_of_prose_are_within_three_per_cent_and_of_each_passage_within_ten(string lang, string voice)
    {
        Assert.SkipUnless(IsThere, Missing);
        var (ours, theirs) = (0, 0);
        foreach (var passage in Prose(lang))
        {
            var time = Speech.Time(passage, lang);
            var heard = Heard(time.Spoken.Replace('\n', ' '), voice);
            ((double)time.Syllables / heard).ShouldBeInRange(0.9, 1.1, passage);
            (ours, theirs) = (ours + time.Syllables, theirs + heard);
        }
        theirs.ShouldBeGreaterThan(500);
        ((double)ours / theirs).ShouldBeInRange(0.97, 1.03);
    }

    /// <summary>Not asked: English "million", of which it makes three syllables where people say two, and Spanish "veintiuno", four or three.</summary>
    [Theory]
    [InlineData("en", "en-gb", "7", "15", "21", "99", "100", "1,500 people", "37,250", "3.5%", "21st", "101", "250", "17", "30%")]
    [InlineData("fr", "fr", "7", "15", "21", "71", "80", "91", "1 500 personnes", "37 250", "3,5 %", "2 millions", "81", "84 cas", "99", "101", "200", "24 heures", "4 personnes")]
    [InlineData("es", "es", "7", "15", "31", "100", "1.500 casos", "37.250", "3,5 %", "2 millones", "16", "22", "101", "500 casos", "700")]
    public void Numbers_have_as_many_syllables_in_our_spoken_form(string lang, string voice, params string[] written)
    {
        Assert.SkipUnless(IsThere, Missing);
        written.Select(text => $"{text}: {Speech.Time(text, lang).Syllables}").ShouldBe(written.Select(text => $"{text}: {Heard(text, voice)}"));
    }

    [Theory]
    [InlineData("parlent", "agissent", "disparaissent", "affirment", "confirment", "travaillent", "torturent", "emprisonnent", "attaquent", "craignent", "risquent", "permettent", "obligent")]
    [InlineData("moment", "président", "violent", "souvent", "urgent", "excellent", "événement", "argent", "document")]
    public void French_endings_in_ent_are_silent_in_verbs_only(params string[] words)
    {
        Assert.SkipUnless(IsThere, Missing);
        words.Select(word => $"{word}: {Speech.Time(word, "fr").Syllables}").ShouldBe(words.Select(word => $"{word}: {Heard(word, "fr")}"));
    }

    /// <summary>What the invented samples say in sentences.</summary>
    private static IEnumerable<string> Prose(string lang) =>
        JsonDocument.Parse(File.ReadAllText(Repository.Template($"samples/communication.{lang}.json"))).RootElement.GetProperty("answers").EnumerateObject()
            .Where(answer => answer.Value.ValueKind == JsonValueKind.String && answer.Value.GetString()!.Length > 150).Select(answer => answer.Value.GetString()!);

    private static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "espeak-ng")));

    private static int Heard(string text, string voice)
    {
        var start = new ProcessStartInfo("espeak-ng", ["-q", "--ipa", "-v", voice, text]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var phonemes = process.StandardOutput.ReadToEnd().Normalize(NormalizationForm.FormD);
        process.WaitForExit();
        var count = 0;
        for (var at = 0; at < phonemes.Length; at++)
        {
            if (!Nuclei.Contains(phonemes[at]))
                continue;
            count++;
            // A diphthong is one; so is a vowel with its length or its nasal mark.
            while (at + 1 < phonemes.Length && (Nuclei.Contains(phonemes[at + 1]) && IsDiphthong(phonemes[at], phonemes[at + 1], voice) || phonemes[at + 1] is 'ː' or '\u0303'))
                at++;
        }
        return count;
    }

    private static bool IsDiphthong(char first, char second, string voice) => voice switch
    {
        "en-gb" => "aeɔəɪʊɛ".Contains(first) && "ɪʊə".Contains(second) && !(first == second),
        "es" => "aeo".Contains(first) && "iu".Contains(second) || first == 'e' && second == 'ɪ' || "iu".Contains(first) && "iu".Contains(second),
        _ => false,
    };
}
