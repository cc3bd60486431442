using System.Text.Json;

namespace SpOffice.OfficeHost.Protocol;

/// <summary>Since which version of <c>WordApi</c> or <c>ExcelApi</c> a member exists, for those above 1.1 (<c>api-sets.json</c>; compared with the library's own typings by a test).</summary>
public static class ApiSets
{
    private static readonly Dictionary<string, Dictionary<string, string>> Since = Read();

    /// <summary>All members listed for a host, such as <c>ContentControl.getRange</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(string set) => Since[set];

    /// <summary>Refuses a member newer than the host claims to be.</summary>
    public static void Require(string set, Version claimed, string className, string member)
    {
        var key = $"{className}.{char.ToLowerInvariant(member[0])}{member[1..]}";
        if (Since[set].TryGetValue(key, out var version) && Version.Parse(version) > claimed)
            throw RichApiException.TooNew(key, $"{set} {version}");
    }

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using var file = typeof(ApiSets).Assembly.GetManifestResourceStream("api-sets.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(file)!;
    }
}
