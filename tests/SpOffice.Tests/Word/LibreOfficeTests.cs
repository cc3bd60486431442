namespace SpOffice.Tests.Word;

public sealed class LibreOfficeTests : IDisposable
{
    private readonly LibreOffice office = new();

    [Fact]
    public void It_opens_our_documents_and_what_it_saves_is_known_to_have_lost_its_marks()
    {
        File.WriteAllBytes(Path.Combine(office.Folder, "sample.docx"), Documents.Sample());
        File.WriteAllBytes(Path.Combine(office.Folder, "lettre.docx"), Documents.Sample("fr", Letterheads.French()));
        office.Convert("docx:MS Word 2007 XML", "sample.docx", "lettre.docx");
        foreach (var (name, said) in new[] { ("sample.docx", "Ilaria Venn"), ("lettre.docx", "Ilaria Venn") })
        {
            var saved = File.ReadAllBytes(Path.Combine(office.Folder, "out", name));
            Documents.Body(saved).Value.ShouldContain(said);
            Should.Throw<UnreadableException>(() => Documents.Read(saved)).Id.ShouldBe("lost-tags");
        }
    }

    public void Dispose() => office.Dispose();
}
