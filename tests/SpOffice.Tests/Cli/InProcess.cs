using System.Reflection;

namespace SpOffice.Tests.Cli;

/// <summary>The real program, run in this process from its entry point, in a folder of its own. One at a time: standard output belongs to the process.</summary>
internal sealed class InProcess : IDisposable
{
    private static readonly MethodInfo Main = Assembly.Load("spoffice").EntryPoint!;
    private static readonly Lock OneAtATime = new();

    private readonly string folder = Directory.CreateTempSubdirectory("spoffice").FullName;

    public string this[string file] => Path.Combine(folder, file);

    public string[] Files => [.. Directory.GetFileSystemEntries(folder).Select(file => Path.GetFileName(file)).Order()];

    /// <summary>Words that begin with @ are files of the folder, which is called @ in what comes out.</summary>
    public (int Exit, string Out, string Error) Run(params string[] words)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        lock (OneAtATime)
        {
            var (before, beforeError) = (Console.Out, Console.Error);
            Console.SetOut(output);
            Console.SetError(error);
            try
            {
                var exit = (int)Main.Invoke(null, [words.Select(word => word.StartsWith('@') ? this[word[1..]] : word).ToArray()])!;
                return (exit, Said(output), Said(error));
            }
            finally
            {
                Console.SetOut(before);
                Console.SetError(beforeError);
            }
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Said(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n").Replace(folder + "/", "@").Replace(folder, "@");
}
