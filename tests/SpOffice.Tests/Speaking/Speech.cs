using SpOffice.Speaking;

namespace SpOffice.Tests.Speaking;

/// <summary>The languages as they are shipped.</summary>
internal static class Speech
{
    public static readonly SpeechLanguage English = Read("en");
    public static readonly SpeechLanguage French = Read("fr");
    public static readonly SpeechLanguage Spanish = Read("es");

    private static readonly Dictionary<string, SpeechLanguage> Others = new[] { "ar", "ru", "zh" }.ToDictionary(lang => lang, Read);

    public static SpeechLanguage Of(string lang) => lang switch { "fr" => French, "es" => Spanish, "en" => English, _ => Others[lang] };

    public static string Say(string lang, string text) => Time(text, lang).Spoken;

    public static SpeakingTime Time(string text, string lang = "en", double limit = 90, string register = SpeakingTime.Council, params Rehearsal[] rehearsals) =>
        SpeakingTime.Of(text, Of(lang), limit, register, rehearsals);

    private static SpeechLanguage Read(string lang) => SpeechLanguage.Parse(File.ReadAllBytes(Repository.Template($"speech/{lang}.json")));
}
