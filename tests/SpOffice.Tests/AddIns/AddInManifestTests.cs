using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using SpOffice.AddIns;

namespace SpOffice.Tests.AddIns;

public sealed class AddInManifestTests
{
    internal static readonly AddIn Source = AddIn.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "manifests", "addin.json")));
    internal static readonly Uri Address = new("https://localhost:5378");

    private static readonly XDocument Manifest = XDocument.Parse(AddInManifest.Text(Source, Address));

    [Fact]
    public void It_follows_Microsofts_schemas()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Repository.Shared("manifest-schemas/OfficeAppManifestV1_1.xsd"));
        var faults = new List<string>();
        Manifest.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        faults.ShouldBeEmpty();
        var broken = new XDocument(Manifest);
        broken.Descendants().Single(element => element.Name.LocalName == "Resources").Remove();
        broken.Descendants().First(element => element.Name.LocalName == "Icon").Name = "Picture";
        broken.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        faults.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_resource_is_there_and_used()
    {
        var named = Manifest.Descendants().Single(element => element.Name.LocalName == "Resources").Descendants().Attributes("id").Select(id => id.Value).ToList();
        var used = Manifest.Descendants().Attributes("resid").Select(id => id.Value).ToHashSet();
        named.ShouldBeUnique();
        named.Where(id => id.Length > 32).ShouldBeEmpty();
        used.Order().ShouldBe(named.Order());
    }

    [Fact]
    public void No_text_is_longer_than_Office_shows()
    {
        foreach (var text in Source.Texts.Values)
        {
            text.Name.Length.ShouldBeLessThanOrEqualTo(30);
            text.Description.Length.ShouldBeLessThanOrEqualTo(80, text.Description);
            text.Full.Length.ShouldBeLessThanOrEqualTo(250, text.Full);
            text.Group.Length.ShouldBeLessThanOrEqualTo(32);
            text.Commands.Values.ShouldAllBe(command => command.Label.Length <= 32 && command.Tip.Length <= 128);
        }
    }

    /// <summary>As Microsoft limits them: short texts, long texts and addresses of the manifest's resources, whatever is put in when it is served.</summary>
    [Fact]
    public void No_resource_is_longer_than_Office_takes()
    {
        var most = new Dictionary<string, int> { ["ShortStrings"] = 125, ["LongStrings"] = 250, ["Urls"] = 2048, ["Images"] = 2048 };
        var manifest = XDocument.Parse(AddInManifest.Text(Source, new Uri($"https://{new string('a', 63)}.{new string('b', 63)}.example.org")));
        foreach (var (kind, length) in most)
        {
            var texts = manifest.Descendants().Where(element => element.Parent?.Name.LocalName == kind).SelectMany(resource => resource.DescendantsAndSelf()).Attributes("DefaultValue")
                .Concat(manifest.Descendants().Where(element => element.Name.LocalName == "Override" && element.Ancestors().Any(outer => outer.Name.LocalName == kind)).Attributes("Value")).Select(text => text.Value).ToList();
            texts.ShouldNotBeEmpty(kind);
            texts.Where(text => text.Length > length || text.Length == 0).ShouldBeEmpty(kind);
        }
    }

    [Fact]
    public void Word_and_Excel_have_the_same_buttons_in_every_language()
    {
        Source.Texts.Keys.Order().ShouldBe(SpOffice.Templates.Languages.Order());
        Source.Texts.Values.ShouldAllBe(text => text.Commands.Keys.Order().SequenceEqual(Source.Commands.Order()));
        var hosts = Manifest.Descendants().Where(element => element.Name.LocalName == "DesktopFormFactor").Select(host => host.ToString()).ToList();
        hosts.Count.ShouldBe(2);
        hosts[0].ShouldBe(hosts[1]);
    }

    [Fact]
    public void It_asks_for_no_requirement_set_and_no_shared_runtime() =>
        Manifest.Descendants().Where(element => element.Name.LocalName is "Requirements" or "Runtimes").ShouldBeEmpty();

    [Theory]
    [InlineData("spoffice.xml")]
    [InlineData("spoffice.json")]
    public void The_one_for_development_is_made_from_the_same_source(string name)
    {
        var written = name.EndsWith(".xml", StringComparison.Ordinal) ? AddInManifest.Text(Source, Address) : UnifiedManifest.Write(Source, Address);
        var path = Path.Combine(Repository.Root, "manifests", name);
        if (Environment.GetEnvironmentVariable("SPOFFICE_ACCEPT") == "1")
            File.WriteAllText(path, written);
        File.ReadAllText(path).ShouldBe(written);
    }
}
