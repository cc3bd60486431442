using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.DocumentProperties</c>, to be read only: an add-in that writes them is refused.</summary>
public sealed class WordProperties(WordFile file) : HostObject
{
    public override string ClassName => "DocumentProperties";

    public override object Identity => (typeof(WordProperties), file);

    public override IReadOnlyList<string> Scalars => ["Title", "Subject", "Author", "Keywords", "Comments", "LastAuthor", "Category"];

    public override object? Get(string name)
    {
        var properties = file.Package.PackageProperties;
        return name switch
        {
            "Title" => properties.Title ?? "",
            "Subject" => properties.Subject ?? "",
            "Author" => properties.Creator ?? "",
            "Keywords" => properties.Keywords ?? "",
            "Comments" => properties.Description ?? "",
            "LastAuthor" => properties.LastModifiedBy ?? "",
            "Category" => properties.Category ?? "",
            _ => base.Get(name),
        };
    }
}
