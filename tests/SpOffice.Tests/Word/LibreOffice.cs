using System.Diagnostics;

namespace SpOffice.Tests.Word;

/// <summary>The real LibreOffice, which the test command installs, with a folder of its own.</summary>
internal sealed class LibreOffice : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("spoffice").FullName;

    /// <summary>Converts files of the folder into its folder <c>out</c>.</summary>
    public void Convert(string format, params string[] files)
    {
        var start = new ProcessStartInfo("soffice") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{Folder}/profile", "--headless", "--convert-to", format, "--outdir", "out" }.Concat(files))
            start.ArgumentList.Add(argument);
        try
        {
            using var soffice = Process.Start(start)!;
            soffice.StandardOutput.ReadToEnd();
            soffice.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("LibreOffice is not installed: install the packages libreoffice-writer and libreoffice-calc, or run ./test.sh, which does.");
        }
    }

    /// <summary>What a file says when it is opened.</summary>
    public string Text(string name, byte[] file, string format)
    {
        File.WriteAllBytes(Path.Combine(Folder, name), file);
        Convert(format, name);
        return File.ReadAllText(Path.Combine(Folder, "out", Path.ChangeExtension(name, format)));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
