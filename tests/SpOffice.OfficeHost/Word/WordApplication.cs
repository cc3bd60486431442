using DocumentFormat.OpenXml.Packaging;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.Application</c>: makes documents.</summary>
public sealed class WordApplication(WordFile file) : HostObject
{
    public override string ClassName => "Application";

    public override object? Call(string name, Arguments arguments) => name == "CreateDocument" ? new Created(file, Read(arguments)) : base.Call(name, arguments);

    private static byte[] Read(Arguments arguments)
    {
        try
        {
            var bytes = Convert.FromBase64String(arguments.Text(0));
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            return document.MainDocumentPart is null ? throw RichApiException.Invalid("not a Word document") : bytes;
        }
        catch (Exception error) when (error is FormatException or FileFormatException or OpenXmlPackageException or InvalidDataException)
        {
            throw RichApiException.Invalid("not a Word document");
        }
    }

    /// <summary><c>Word.DocumentCreated</c>: nobody sees it until it is opened.</summary>
    private sealed class Created(WordFile file, byte[] document) : HostObject
    {
        public override string ClassName => "DocumentCreated";

        public override object? Call(string name, Arguments arguments)
        {
            if (name != "Open")
                return base.Call(name, arguments);
            file.Opened.Add(document);
            return null;
        }
    }
}
