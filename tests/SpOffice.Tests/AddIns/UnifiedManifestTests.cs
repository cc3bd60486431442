using System.Text.Json.Nodes;
using NJsonSchema;
using SpOffice.AddIns;

namespace SpOffice.Tests.AddIns;

public sealed class UnifiedManifestTests
{
    private static readonly string Schemas = Path.Combine(Repository.Root, "tests", "SpOffice.OfficeHost", "node_modules", "@microsoft", "app-manifest", "build", "json-schemas", "teams");

    [Fact]
    public async Task It_follows_Microsofts_schema()
    {
        var manifest = UnifiedManifest.Write(AddInManifestTests.Source, AddInManifestTests.Address);
        var schema = await Schema(manifest, "MicrosoftTeams.schema.json");
        schema.Validate(manifest).Select(fault => fault.ToString()).ShouldBeEmpty();
        schema.Validate(manifest.Replace("\"openPage\"", "\"open\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task So_do_its_other_languages()
    {
        var manifest = UnifiedManifest.Write(AddInManifestTests.Source, AddInManifestTests.Address);
        var schema = await Schema(manifest, "MicrosoftTeams.Localization.schema.json");
        var languages = UnifiedManifest.Languages(AddInManifestTests.Source).ToList();
        languages.Select(language => language.Name).ShouldBe(["manifest.fr.json", "manifest.es.json"]);
        foreach (var (_, content) in languages)
            schema.Validate(content).Select(fault => fault.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_button_has_its_page()
    {
        var extension = JsonNode.Parse(UnifiedManifest.Write(AddInManifestTests.Source, AddInManifestTests.Address))!["extensions"]![0]!;
        var actions = extension["runtimes"]!.AsArray().Select(runtime => (string)runtime!["actions"]![0]!["id"]!);
        extension["ribbons"]![0]!["tabs"]![0]!["groups"]![0]!["controls"]!.AsArray().Select(button => (string)button!["actionId"]!).ShouldBe(actions);
    }

    private static Task<JsonSchema> Schema(string manifest, string name) =>
        JsonSchema.FromFileAsync(Path.Combine(Schemas, "v" + (string)JsonNode.Parse(manifest)!["manifestVersion"]!, name));
}
