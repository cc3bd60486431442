using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary>The open document: its parts, its selection, and what may be done with it.</summary>
public sealed class WordFile : IDisposable
{
    private readonly MemoryStream stream = new();
    private Span? selection;

    public WordFile(byte[] file)
    {
        stream.Write(file);
        Package = WordprocessingDocument.Open(stream, isEditable: true);
    }

    public WordprocessingDocument Package { get; }

    /// <summary>Nothing can be written.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Whether controls of every kind are given, as newer versions of Word do on demand, and not those of rich text alone.</summary>
    public bool EveryKindOfControl { get; set; }

    /// <summary>Documents that the add-in made and opened.</summary>
    public List<byte[]> Opened { get; } = [];

    /// <summary>Told whenever something else is selected.</summary>
    public event Action? SelectionChanged;

    public Body Body => Package.MainDocumentPart!.Document.Body!;

    /// <summary>The body first, then headers and footers.</summary>
    public IEnumerable<OpenXmlElement> Roots
    {
        get
        {
            var main = Package.MainDocumentPart!;
            return [main.Document, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer)];
        }
    }

    /// <summary>What is selected; the document's start if nothing is, or if it was deleted.</summary>
    public Span Selection
    {
        get => selection is { } span && span.IsIn(Roots) ? span : Span.AtStartOf(Body);
        set
        {
            selection = value;
            SelectionChanged?.Invoke();
        }
    }

    public IEnumerable<SdtElement> ControlsIn(IEnumerable<OpenXmlElement> roots, bool textBoxes) => roots
        .SelectMany(root => root is SdtElement self ? [self, .. root.Descendants<SdtElement>()] : root.Descendants<SdtElement>())
        .Where(control => (EveryKindOfControl || control.IsRichText()) && (textBoxes || !control.Ancestors<TextBoxContent>().Any()) && !control.Ancestors<AlternateContentFallback>().Any());

    /// <summary>The control a place stands in, of a kind the add-in can see.</summary>
    public SdtElement? ControlRound(OpenXmlElement element) =>
        element.Ancestors<SdtElement>().FirstOrDefault(control => EveryKindOfControl || control.IsRichText());

    /// <summary>A control id no other control has.</summary>
    public int FreshId()
    {
        var used = Roots.SelectMany(root => root.Descendants<SdtId>()).Select(id => id.Val?.Value ?? 0).ToHashSet();
        int id;
        do
            id = Random.Shared.Next(1, int.MaxValue);
        while (used.Contains(id));
        return id;
    }

    /// <summary>Gives every control another id, as some hosts do between two readings.</summary>
    public void ShuffleIds()
    {
        foreach (var control in Roots.SelectMany(root => root.Descendants<SdtElement>()))
            control.Insert(new SdtId { Val = FreshId() });
    }

    public byte[] Save()
    {
        using var copy = new MemoryStream();
        using (Package.Clone(copy))
        {
        }
        return copy.ToArray();
    }

    public void Dispose()
    {
        Package.Dispose();
        stream.Dispose();
    }
}
