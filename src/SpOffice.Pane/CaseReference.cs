using System.Security.Cryptography;

namespace SpOffice.Pane;

/// <summary>A random short code for a case, without names and without vowels, so that no word comes out. The library never invents one.</summary>
internal static class CaseReference
{
    private const string Letters = "BCDFGHJKLMNPQRSTVWXZ";

    public static string Propose() => RandomNumberGenerator.GetString(Letters, 1) + RandomNumberGenerator.GetString("23456789", 1)
        + RandomNumberGenerator.GetString(Letters, 2);
}
