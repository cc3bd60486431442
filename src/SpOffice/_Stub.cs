#pragma warning disable CS1591
namespace SpOffice.Mandates
{
    public sealed record Mandate(string Id, string? Successor) { public bool IsInForce(DateOnly d) => true; public string Name(string lang) => Id; }
    public sealed class MandateList { public static MandateList Parse(byte[] j) => new(); public Mandate? Get(string id) => new(id, null); public Mandate? Named(string n) => new(n, null); }
}
namespace SpOffice.Speaking { public sealed record SpeechLanguage { public static SpeechLanguage Parse(byte[] b) => new(); } }
