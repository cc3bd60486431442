using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SpOffice.Pane;

/// <summary>The user's own corrections, such as to mandates and how acronyms are said, kept in this browser and nowhere else, in the shape <see cref="Overrides"/> takes.</summary>
public sealed class Corrections(Browser browser, Desk desk)
{
    private const string Setting = "overrides";

    private JsonObject root = Empty();

    /// <summary>Whether there are any.</summary>
    public bool IsEmpty => root.All(list => list.Value is not JsonArray { Count: > 0 });

    /// <summary>Whether a mandate is corrected.</summary>
    public bool Has(string mandate) => Row(mandate) is not null;

    /// <summary>The file as it is exported.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(root.ToJsonString());

    /// <summary>Lays those kept from an earlier visit over the data.</summary>
    /// <exception cref="UnreadableException">They cannot be used.</exception>
    public async Task Recall()
    {
        if (await browser.Setting(Setting) is { Length: > 0 } kept)
            await Take(Encoding.UTF8.GetBytes(kept));
    }

    /// <summary>Takes a file of corrections in place of those there are.</summary>
    /// <exception cref="UnreadableException">It cannot be used; nothing is changed.</exception>
    public async Task Take(byte[] file)
    {
        await desk.Correct(file);
        root = JsonNode.Parse(file)!.AsObject();
        await Keep();
    }

    /// <summary>Corrects a mandate: verified today, by the user.</summary>
    /// <param name="mandate">Its id.</param>
    /// <param name="email">Its address; null for none.</param>
    /// <param name="validTo">When it ended, EDTF; null while it is in force.</param>
    /// <param name="today">The day of the correction.</param>
    /// <exception cref="UnreadableException">The date is none; nothing is changed.</exception>
    public async Task Set(string mandate, string? email, string? validTo, DateOnly today)
    {
        var changed = Without(mandate);
        changed["mandates"]!.AsArray().Add(new JsonObject
        {
            ["id"] = mandate,
            ["email"] = email,
            ["emailStatus"] = email is null ? "none" : "corrected",
            ["validTo"] = validTo,
            ["asOf"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        await Take(Encoding.UTF8.GetBytes(changed.ToJsonString()));
    }

    /// <summary>Says how an acronym is said, so that it is not asked again.</summary>
    /// <param name="acronym">The acronym.</param>
    /// <param name="spoken"><c>letters</c>, <c>word</c>, or the words in which it is said.</param>
    public async Task Say(Speaking.UnknownAcronym acronym, string spoken)
    {
        var copy = root.DeepClone().AsObject();
        var kept = (root["acronyms"] as JsonArray ?? []).Where(row => row!["written"]!.ToString() != acronym.Written || row["lang"]!.ToString() != acronym.Lang).Select(row => row!.DeepClone()).ToArray();
        copy["acronyms"] = new JsonArray([.. kept, new JsonObject { ["lang"] = acronym.Lang, ["written"] = acronym.Written, ["spoken"] = spoken }]);
        await Take(Encoding.UTF8.GetBytes(copy.ToJsonString()));
    }

    /// <summary>Takes a correction back.</summary>
    public async Task Remove(string mandate) => await Take(Encoding.UTF8.GetBytes(Without(mandate).ToJsonString()));

    /// <summary>Takes them all back and forgets them.</summary>
    public async Task Clear()
    {
        root = Empty();
        await desk.Correct(null);
        await Keep();
    }

    private JsonArray Rows => root["mandates"] as JsonArray ?? [];

    private JsonNode? Row(string mandate) => Rows.FirstOrDefault(row => row!["id"]!.ToString() == mandate);

    private JsonObject Without(string mandate)
    {
        var copy = root.DeepClone().AsObject();
        var kept = Rows.Where(row => row!["id"]!.ToString() != mandate).Select(row => row!.DeepClone()).ToArray();
        copy["mandates"] = new JsonArray(kept);
        return copy;
    }

    private async Task Keep() => await browser.Keep(Setting, IsEmpty ? "" : root.ToJsonString());

    private static JsonObject Empty() => new() { ["schema"] = 1, ["mandates"] = new JsonArray() };
}
