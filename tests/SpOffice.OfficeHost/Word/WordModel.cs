using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>Word on the web with a document.</summary>
public sealed class WordModel : OfficeModel
{
    public WordModel(byte[] file)
    {
        File = new WordFile(file);
        File.SelectionChanged += () => Raise("documentSelectionChanged", new JsonObject());
    }

    public WordFile File { get; }

    public override string Host => "Word";

    public override int AppName => 32;

    public override string Extension => ".docx";

    public override Version NewestApi => new(1, 3);

    public override HostObject Root => new WordDocument(File);

    public override OpenXmlPackage Package => File.Package;

    public override IReadOnlyList<byte[]> Opened => File.Opened;

    public override bool IsReadOnly
    {
        get => File.IsReadOnly;
        set => File.IsReadOnly = value;
    }

    public override HostObject Create(string name) => name switch
    {
        "Microsoft.WordServices.Application" => new WordApplication(File),
        "Microsoft.WordServices.SearchOptions" => new SearchOptions(),
        _ => base.Create(name),
    };

    public override void BeginRequest(bool randomIds)
    {
        if (randomIds)
            File.ShuffleIds();
    }

    public override JsonNode Selected(string coercion) => coercion switch
    {
        "text" => PlainText.Of(File.Selection.Elements),
        "ooxml" => Ooxml.Of(File, File.Selection),
        _ => throw new CommonApiException(CommonApiException.CoercionNotSupported),
    };

    public override void SetSelected(string coercion, JsonNode data)
    {
        if (coercion is not ("text" or "ooxml"))
            throw new CommonApiException(CommonApiException.CoercionNotSupported);
        try
        {
            var range = new WordRange(File, File.Selection);
            range.Call(coercion == "text" ? "InsertText" : "InsertOoxml", new Arguments([data.DeepClone(), "Replace"], []));
        }
        catch (RichApiException error)
        {
            throw new CommonApiException(error.Code == "AccessDenied" ? CommonApiException.CannotWriteToSelection : CommonApiException.InvalidFormat);
        }
    }

    public override byte[] Save() => File.Save();

    public override void Dispose() => File.Dispose();

    public static byte[] Empty()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(), new SectionProperties()));
        return stream.ToArray();
    }
}
