namespace SpOffice.Speaking;
/// <summary>x</summary>
public sealed record SpeechLanguage { /// <summary>x</summary>
 public static SpeechLanguage Parse(byte[] b) => new(); }
