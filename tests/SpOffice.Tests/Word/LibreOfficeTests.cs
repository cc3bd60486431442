using System.Diagnostics;

namespace SpOffice.Tests.Word;

/// <summary>The real LibreOffice, which the test command installs.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("spoffice").FullName;

    [Fact]
    public void It_opens_our_documents_and_what_it_saves_is_known_to_have_lost_its_marks()
    {
        File.WriteAllBytes(Path.Combine(folder, "sample.docx"), Documents.Sample());
        File.WriteAllBytes(Path.Combine(folder, "lettre.docx"), Documents.Sample("fr", Letterheads.French()));
        Convert("sample.docx", "lettre.docx");
        foreach (var (name, said) in new[] { ("sample.docx", "Ilaria Venn"), ("lettre.docx", "Ilaria Venn") })
        {
            var saved = File.ReadAllBytes(Path.Combine(folder, "out", name));
            Documents.Body(saved).Value.ShouldContain(said);
            Should.Throw<UnreadableException>(() => Documents.Read(saved)).Id.ShouldBe("lost-tags");
        }
    }

    private void Convert(params string[] files)
    {
        var start = new ProcessStartInfo("soffice") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "out" }.Concat(files))
            start.ArgumentList.Add(argument);
        try
        {
            using var soffice = Process.Start(start)!;
            soffice.StandardOutput.ReadToEnd();
            soffice.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("LibreOffice is not installed: install the package libreoffice-writer, or run ./test.sh, which does.");
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
