using System.Text.Json.Nodes;

namespace SpOffice.OfficeHost;

/// <summary>What the host says of itself when the pane starts. Where one of these is missing, <c>Office.onReady</c> never comes.</summary>
internal static class AppContext
{
    private const string HostVersion = "16.0.19000.20000";

    public static JsonObject Of(Session session, JsonNode id, Version api, IReadOnlyDictionary<string, string> settings)
    {
        var (model, options) = (session.Model, session.Options);
        return new JsonObject
        {
            ["_id"] = id.DeepClone(),
            ["_appName"] = model.AppName,
            ["_appVersion"] = "16.0",
            ["_hostFullVersion"] = HostVersion,
            ["_appMinorVersion"] = 0,
            ["_appUILocale"] = options.DisplayLanguage,
            ["_dataLocale"] = options.ContentLanguage,
            ["_docUrl"] = DocumentUrl(session),
            ["_clientMode"] = options.ReadOnly ? 0 : 1,
            ["_settings"] = model.Host == "Excel" ? new JsonArray([.. settings.Select(setting => (JsonNode)new JsonArray(setting.Key, setting.Value))]) : new JsonObject(settings.Select(setting => KeyValuePair.Create(setting.Key, (JsonNode?)setting.Value))),
            ["_reason"] = "documentOpened",
            ["_osfControlType"] = 1,
            ["_eToken"] = "",
            ["_correlationId"] = session.Id,
            ["_appInstanceId"] = session.Id,
            ["_addinName"] = "Add-in under test",
            ["_appDomains"] = new JsonArray(),
            ["_clientWindowHeight"] = 800,
            ["_clientWindowWidth"] = 320,
            ["_requirementMatrix"] = new JsonObject
            {
                [model.ApiSet] = api.ToString(),
                ["OoxmlCoercion"] = "1.1",
                ["TextCoercion"] = "1.1",
                ["CompressedFile"] = "1.1",
                ["File"] = "1.1",
                ["Selection"] = "1.1",
                ["Settings"] = "1.1",
                ["DocumentEvents"] = "1.1",
                ["DialogApi"] = "1.1",
            }.ToJsonString(),
        };
    }

    public static string DocumentUrl(Session session) => session.Options.DocumentUrl ?? "https://example.org/documents/case" + session.Model.Extension;
}
