using System.CommandLine;
using System.Text;
using SpOffice.AddIns;

namespace SpOffice.Cli;

/// <summary><c>spoffice manifest --base https://… --out folder</c>: what an administrator gives to Office.</summary>
internal static class ManifestVerb
{
    private static readonly string[] Pictures = ["icons/color.png", "icons/outline.png"];

    public static Command Command()
    {
        var address = new Option<Uri?>("--base")
        {
            Description = "Where SpOffice is served, such as https://spoffice.example.org.",
            Required = true,
            CustomParser = result =>
            {
                // Office opens no pane over plain HTTP.
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var given) && given.Scheme == Uri.UriSchemeHttps && given.Query.Length + given.Fragment.Length == 0)
                    return given;
                result.AddError("--base must be an address such as https://spoffice.example.org.");
                return null;
            },
        };
        var output = new Option<string>("--out") { Description = "The folder to write into.", Required = true };
        var force = Common.Force();
        var command = new Command("manifest", "Write the manifests that add SpOffice to Word and Excel.") { address, output, force };
        command.SetAction(parsed => Output.Run(parsed.GetValue(Common.Screen)!, false, null, () =>
        {
            foreach (var (name, content) in Written(parsed.GetValue(address)!))
            {
                var path = Path.Combine(parsed.GetValue(output)!, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                Files.Write(path, content, parsed.GetValue(force));
            }
            return Exit.Ready;
        }));
        return command;
    }

    private static IEnumerable<(string Name, byte[] Content)> Written(Uri address)
    {
        var addIn = AddIn.Read(Embedded("addin.json"));
        yield return ("spoffice.xml", Encoding.UTF8.GetBytes(AddInManifest.Text(addIn, address)));
        yield return ("manifest.json", Encoding.UTF8.GetBytes(UnifiedManifest.Write(addIn, address)));
        foreach (var (name, content) in UnifiedManifest.Languages(addIn))
            yield return (name, Encoding.UTF8.GetBytes(content));
        foreach (var picture in Pictures)
            yield return (picture, Embedded(picture));
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(ManifestVerb).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
