namespace SpOffice.Tests.Cli;

public sealed class FilesTests : IDisposable
{
    private readonly CommandLine spoffice = new();

    [Fact]
    public void A_folder_that_is_not_there_is_one_sentence() => New("nowhere/case.docx").ShouldBe((2, "nowhere/case.docx cannot be written; choose a folder you may write to, with room on the disk."));

    [Fact]
    public void A_folder_is_no_target() => New(".").ShouldBe((2, ". is a folder; name a file in it."));

    [Fact]
    public void An_existing_file_is_not_overwritten_unless_asked()
    {
        File.WriteAllText(spoffice.PathOf("case.docx"), "mine");
        New("case.docx").Exit.ShouldBe(2);
        File.ReadAllText(spoffice.PathOf("case.docx")).ShouldBe("mine");
        New("case.docx", "--force").Exit.ShouldBe(0);
        Directory.GetFiles(spoffice.Folder).Length.ShouldBe(1);
    }

    [Fact]
    public void A_target_that_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(spoffice.PathOf("case.docx"));
        New("case.docx", "--force").Exit.ShouldBe(2);
        Directory.GetFiles(spoffice.Folder).ShouldBeEmpty();
    }

    public void Dispose() => spoffice.Dispose();

    private (int Exit, string Error) New(params string[] target)
    {
        var ran = spoffice.Run(["new", "communication", "--lang", "en", "--out", .. target]);
        return (ran.Exit, ran.Error.Trim());
    }
}
