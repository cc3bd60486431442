using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.Paragraph</c>.</summary>
public sealed class WordParagraph(WordFile file, Paragraph paragraph) : WordStretch(file)
{
    public override string ClassName => "Paragraph";

    public override object Identity => (typeof(WordParagraph), paragraph);

    public override Span Whole => paragraph.Parent is not null && Span.Of(paragraph) is var whole && whole.IsIn(File.Roots) ? whole : throw RichApiException.NotFound("paragraph");

    public override IReadOnlyList<string> Scalars => ["Text", "Style", "IsListItem", "TableNestingLevel"];

    protected override Span Inside => Whole.First is null ? Whole : Span.Within(paragraph);

    protected override IReadOnlyList<string> TextLocations => ["Replace", "Start", "End"];

    protected override IReadOnlyList<string> ParagraphLocations => ["Before", "After"];

    public override object? Get(string name) => name switch
    {
        "IsListItem" => paragraph.ParagraphProperties?.NumberingProperties is not null,
        "TableNestingLevel" => paragraph.Ancestors<Table>().Count(),
        _ => base.Get(name),
    };

    public override void Set(string name, JsonNode? value)
    {
        if (name != "Style")
        {
            base.Set(name, value);
            return;
        }
        File.RequireWritable(paragraph);
        Styles.Apply(File, paragraph, (string)value!);
    }

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "Delete" => Delete(),
        "GetNext" => Next(1) ?? throw RichApiException.NotFound("paragraph"),
        "GetNextOrNullObject" => Next(1),
        "GetPrevious" => Next(-1) ?? throw RichApiException.NotFound("paragraph"),
        "GetPreviousOrNullObject" => Next(-1),
        _ => base.Call(name, arguments),
    };

    private object? Delete()
    {
        File.Remove(Whole);
        return null;
    }

    private WordParagraph? Next(int step)
    {
        var all = File.Body.Descendants<Paragraph>().ToList();
        return all.ElementAtOrDefault(all.IndexOf(paragraph) + step) is { } next ? new(File, next) : null;
    }
}
