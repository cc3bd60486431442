using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpOffice.AddIns;

/// <summary>The unified manifest: JSON, for Microsoft 365 alone. Other languages lie in files of their own beside it.</summary>
public static class UnifiedManifest
{
    // Of Microsoft's schema, npm @microsoft/app-manifest.
    private const string Version = "1.23";

    // This version of the schema takes three.
    private static readonly int[] IconSizes = [16, 32, 80];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest for a server at an address.</summary>
    public static string Write(AddIn addIn, Uri address) => new JsonObject
    {
        ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = Version,
        ["id"] = addIn.Id,
        ["version"] = addIn.Version,
        ["developer"] = new JsonObject
        {
            ["name"] = addIn.Provider,
            ["websiteUrl"] = AddIn.Root(address) + "/",
            ["privacyUrl"] = AddIn.Root(address) + "/",
            ["termsOfUseUrl"] = AddIn.Root(address) + "/",
        },
        ["name"] = new JsonObject { ["short"] = addIn.Default.Name, ["full"] = addIn.Default.Name },
        ["description"] = new JsonObject { ["short"] = addIn.Default.Description, ["full"] = addIn.Default.Full },
        ["localizationInfo"] = new JsonObject
        {
            ["defaultLanguageTag"] = addIn.Default.Locale.ToLowerInvariant(),
            ["additionalLanguages"] = new JsonArray([.. addIn.Others.Select(text => (JsonNode)new JsonObject { ["languageTag"] = Tag(text), ["file"] = LanguageFile(text) })]),
        },
        ["icons"] = new JsonObject { ["outline"] = "icons/outline.png", ["color"] = "icons/color.png" },
        ["accentColor"] = addIn.AccentColor,
        ["validDomains"] = new JsonArray(address.Authority),
        ["authorization"] = new JsonObject
        {
            ["permissions"] = new JsonObject { ["resourceSpecific"] = new JsonArray(new JsonObject { ["name"] = "Document.ReadWrite.User", ["type"] = "Delegated" }) },
        },
        ["extensions"] = new JsonArray(new JsonObject
        {
            ["requirements"] = new JsonObject { ["scopes"] = new JsonArray("document", "workbook") },
            ["runtimes"] = new JsonArray([.. addIn.Commands.Select(command => Runtime(addIn, address, command))]),
            ["ribbons"] = new JsonArray(new JsonObject
            {
                ["contexts"] = new JsonArray("default"),
                ["tabs"] = new JsonArray(new JsonObject
                {
                    ["builtInTabId"] = "TabHome",
                    ["groups"] = new JsonArray(new JsonObject
                    {
                        ["id"] = "spOfficeGroup",
                        ["label"] = addIn.Default.Group,
                        ["icons"] = Icons(address),
                        ["controls"] = new JsonArray([.. addIn.Commands.Select(command => Button(addIn, address, command))]),
                    }),
                }),
            }),
        }),
    }.ToJsonString(Readable) + "\n";

    /// <summary>The files of the other languages, by name: each names the English text it stands for by its place.</summary>
    public static IEnumerable<(string Name, string Content)> Languages(AddIn addIn) => addIn.Others.Select(text =>
    {
        var words = new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.Localization.schema.json",
            ["name.short"] = text.Name,
            ["name.full"] = text.Name,
            ["description.short"] = text.Description,
            ["description.full"] = text.Full,
        };
        for (var i = 0; i < addIn.Commands.Count; i++)
        {
            var control = $"extensions[0].ribbons[0].tabs[0].groups[0].controls[{i}]";
            words[control + ".label"] = text.Commands[addIn.Commands[i]].Label;
            words[control + ".supertip.title"] = text.Commands[addIn.Commands[i]].Label;
            words[control + ".supertip.description"] = text.Commands[addIn.Commands[i]].Tip;
        }
        return (LanguageFile(text), words.ToJsonString(Readable) + "\n");
    });

    private static string Tag(AddInTexts text) => text.Locale.ToLowerInvariant();

    private static string LanguageFile(AddInTexts text) => $"manifest.{Tag(text)[..2]}.json";

    private static JsonObject Runtime(AddIn addIn, Uri address, string command) => new()
    {
        ["id"] = command + "Runtime",
        ["type"] = "general",
        ["code"] = new JsonObject { ["page"] = AddIn.Page(address, command) },
        ["lifetime"] = "short",
        ["actions"] = new JsonArray(new JsonObject { ["id"] = command, ["type"] = "openPage", ["displayName"] = addIn.Default.Commands[command].Label, ["view"] = command }),
    };

    private static JsonObject Button(AddIn addIn, Uri address, string command) => new()
    {
        ["id"] = command + "Button",
        ["type"] = "button",
        ["label"] = addIn.Default.Commands[command].Label,
        ["icons"] = Icons(address),
        ["supertip"] = new JsonObject { ["title"] = addIn.Default.Commands[command].Label, ["description"] = addIn.Default.Commands[command].Tip },
        ["actionId"] = command,
    };

    private static JsonArray Icons(Uri address) => new([.. IconSizes.Select(size => (JsonNode)new JsonObject { ["size"] = size, ["url"] = AddIn.Icon(address, size) })]);
}
