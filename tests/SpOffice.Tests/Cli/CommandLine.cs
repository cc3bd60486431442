using System.Diagnostics;
using System.Text;

namespace SpOffice.Tests.Cli;

/// <summary>The command line as a process of its own, in a folder of its own that is deleted afterwards.</summary>
internal sealed class CommandLine : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("spoffice-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public Ran Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "spoffice.dll"), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run left behind.</summary>
internal sealed record Ran(int Exit, string Out, string Error);
