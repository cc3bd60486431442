using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpOffice.AddIns;

/// <summary>What both manifests say of the add-in (<c>manifests/addin.json</c>): one source of names, texts and commands.</summary>
/// <param name="Id">The add-in's id, the same for ever: Office takes another one for another add-in.</param>
/// <param name="Version">Office loads a manifest anew when this is higher.</param>
/// <param name="Provider">Who makes it.</param>
/// <param name="AccentColor">Behind the outline icon.</param>
/// <param name="Commands">The buttons on the ribbon, in order; each opens the pane on its page.</param>
/// <param name="Texts">The words of each language; English is the one Office falls back on.</param>
public sealed record AddIn(string Id, string Version, string Provider, string AccentColor, IReadOnlyList<string> Commands, IReadOnlyDictionary<string, AddInTexts> Texts)
{
    /// <summary>Sizes of the ribbon's icons in pixels; Office must have 16, 32 and 80.</summary>
    public static readonly IReadOnlyList<int> IconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

    /// <summary>The words Office falls back on.</summary>
    public AddInTexts Default => Texts["en"];

    /// <summary>The other languages.</summary>
    public IEnumerable<AddInTexts> Others => Texts.Where(text => text.Key != "en").Select(text => text.Value);

    /// <summary>Reads <c>addin.json</c>.</summary>
    public static AddIn Read(byte[] json) => JsonSerializer.Deserialize(json, AddInJson.Default.AddIn)!;

    /// <summary>Where a command's page is.</summary>
    public static string Page(Uri address, string command) => $"{Root(address)}/?office=1&page={command}";

    /// <summary>Where an icon is.</summary>
    public static string Icon(Uri address, int size) => $"{Root(address)}/icons/icon-{size}.png";

    /// <summary>The address without a slash at its end.</summary>
    public static string Root(Uri address) => address.AbsoluteUri.TrimEnd('/');
}

/// <summary>The words of one language.</summary>
/// <param name="Locale">Office's name of the language.</param>
/// <param name="Name">At most 30 characters.</param>
/// <param name="Description">At most 80 characters.</param>
/// <param name="Full">At most 250 characters.</param>
/// <param name="Group">The group on the ribbon.</param>
/// <param name="Commands">The words of each button.</param>
public sealed record AddInTexts(string Locale, string Name, string Description, string Full, string Group, IReadOnlyDictionary<string, AddInCommand> Commands);

/// <summary>A button.</summary>
/// <param name="Label">At most 32 characters.</param>
/// <param name="Tip">At most 128 characters.</param>
public sealed record AddInCommand(string Label, string Tip);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AddIn))]
internal sealed partial class AddInJson : JsonSerializerContext;
