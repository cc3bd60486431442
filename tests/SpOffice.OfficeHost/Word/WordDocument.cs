using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.Document</c>, the root of everything.</summary>
public sealed class WordDocument(WordFile file) : HostObject
{
    public override string ClassName => "Document";

    public override object Identity => (typeof(WordDocument), file);

    public override IReadOnlyList<string> Scalars => ["Saved"];

    public override object? Get(string name) => name switch
    {
        "Body" => new WordBody(file),
        // Those of headers, footers and text boxes too, whatever their tags.
        "ContentControls" => new WordControls(file, () => file.ControlsIn(file.Roots, textBoxes: true)),
        "Properties" => new WordProperties(file),
        "Saved" => false,
        _ => base.Get(name),
    };

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetSelection" => new WordRange(file, file.Selection),
        "Save" => file.IsReadOnly ? throw RichApiException.Denied() : null,
        _ => base.Call(name, arguments),
    };
}
