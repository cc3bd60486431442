using System.Text;

namespace SpOffice.Tests;

/// <summary>Compares what people or programs read with the file that was accepted: <c>Expectations/&lt;name&gt;</c>.
/// With <c>SPOFFICE_ACCEPT=1</c> the file is written instead; read the difference before you commit it.</summary>
internal static class Expectation
{
    /// <param name="name">Path below <c>Expectations/</c> with its ending, such as <c>Cli/read.json</c>.</param>
    /// <param name="actual">The text, with <c>\n</c> at the end of lines.</param>
    public static void Match(string name, string actual)
    {
        var file = Path.Combine(Repository.Root, "tests", "SpOffice.Tests", "Expectations", name);
        if (Environment.GetEnvironmentVariable("SPOFFICE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(false));
        }
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        actual.ShouldBe(expected, $"Expectations/{name} differs; if that is meant, run the tests with SPOFFICE_ACCEPT=1.");
    }
}
