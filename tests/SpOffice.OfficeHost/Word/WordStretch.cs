using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>What body, range, paragraph and content control have in common. Each says which places an insertion may name.</summary>
public abstract class WordStretch(WordFile file) : HostObject
{
    protected WordFile File { get; } = file;

    /// <summary>All of it, with its own marks.</summary>
    public abstract Span Whole { get; }

    /// <summary>What is between its marks.</summary>
    protected abstract Span Inside { get; }

    protected abstract IReadOnlyList<string> TextLocations { get; }

    protected abstract IReadOnlyList<string> ParagraphLocations { get; }

    protected virtual IReadOnlyList<string> OoxmlLocations => TextLocations;

    /// <summary>The class of its <c>getRange</c> answers too.</summary>
    protected virtual IReadOnlyList<string> RangeLocations => ["Whole", "Start", "End", "After", "Content"];

    public override IReadOnlyList<string> Scalars => ["Text"];

    public override object? Get(string name) => name switch
    {
        "Text" => PlainText.Of(Inside.Elements),
        "ContentControls" => new WordControls(File, () => File.ControlsIn(Inside.Elements, textBoxes: false)),
        "Paragraphs" => new WordParagraphs(File, Paragraphs),
        "ParentContentControl" => Parent() ?? throw RichApiException.NotFound("content control"),
        "ParentContentControlOrNullObject" => Parent(),
        "ParentTable" => Table() ?? throw RichApiException.NotFound("table"),
        "ParentTableOrNullObject" => Table(),
        "Style" => Styles.NameOf(File, Paragraphs().FirstOrDefault()),
        _ => base.Get(name),
    };

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetRange" => new WordRange(File, Place(arguments.OptionalText(0) is { } where && RangeLocations.Contains(where) ? where : Default(arguments))),
        "GetOoxml" => Ooxml.Of(File, Whole),
        "Select" => Select(arguments.OptionalText(0) ?? "Select"),
        "InsertText" => new WordRange(File, InsertText(arguments.Text(0), arguments.Location(1, [.. TextLocations]))),
        "InsertParagraph" => new WordParagraph(File, InsertParagraph(arguments.Text(0), arguments.Location(1, [.. ParagraphLocations]))),
        "InsertOoxml" => new WordRange(File, InsertOoxml(arguments.Text(0), arguments.Location(1, [.. OoxmlLocations]))),
        "InsertContentControl" => new WordControl(File, Wrapping.Wrap(File, Wrapped)),
        "Clear" => Clear(),
        "Search" => new WordRanges(File, Search.In(File, Paragraphs(), arguments.Text(0), arguments.Object(1) as SearchOptions)),
        _ => base.Call(name, arguments),
    };

    /// <summary>What a new control is put round.</summary>
    protected virtual Span Wrapped => Whole;

    /// <summary>A point or a stretch, by the documentation's names.</summary>
    protected virtual Span Place(string where) => where switch
    {
        "Whole" => Whole,
        "Content" => Inside,
        "Start" => PointAtStart(),
        "End" => PointAtEnd(),
        "Before" => Whole.Start,
        _ => Whole.End,
    };

    protected virtual Span PointAtStart() => Inside.First is { } first and not Paragraph ? Span.Before(first) : Inside.First is { } paragraph ? Span.AtStartOf(paragraph) : Inside;

    protected virtual Span PointAtEnd() => Inside.Last is { } last and not Paragraph ? Span.After(last) : Inside.Last is { } paragraph ? Span.AtEndOf(paragraph) : Inside;

    protected virtual Span InsertText(string text, string where)
    {
        var like = Inside.Elements.SelectMany(element => element is Run run ? [run] : element.Descendants<Run>()).FirstOrDefault()?.RunProperties;
        return where == "Replace" ? File.Type(Cleared(), text, like) : File.Type(Place(where), text);
    }

    protected virtual Span InsertOoxml(string ooxml, string where)
    {
        var point = where == "Replace" ? Inside : Place(where);
        File.RequireWritable(point.Parent);
        var blocks = Import.Blocks(File, ooxml);
        if (where != "Replace")
            return File.Put(BlockPoint(point, where), blocks);
        return File.Put(File.Remove(Inside), blocks);
    }

    private Paragraph InsertParagraph(string text, string where) => where switch
    {
        "Start" => File.AddParagraph(Inside.Start, text),
        "End" => File.AddParagraph(Inside.End, text),
        "Before" => File.AddParagraph(Whole.HoldsBlocks ? Whole.Start : Span.Before(Whole.Parent), text),
        _ => File.AddParagraph(Whole.End, text),
    };

    /// <summary>Empties the inside and gives the point to go on writing.</summary>
    protected Span Cleared()
    {
        if (Inside is { HoldsBlocks: true, First: Paragraph first })
        {
            // The first paragraph keeps its style, as when everything in it is typed over.
            if (Inside.Last != first)
                File.Remove(Span.Between(first.NextSibling()!, Inside.Last!));
            return Span.Content(first).Any() ? File.Remove(Span.Within(first)) : Span.AtStartOf(first);
        }
        return Inside.First is null ? Inside : File.Remove(Inside);
    }

    private object? Clear()
    {
        Cleared();
        return null;
    }

    /// <summary>Blocks at the start or end of blocks stand beside them, not in the first or last paragraph.</summary>
    private Span BlockPoint(Span point, string where) => Inside.HoldsBlocks && Inside.First is not null && where is "Start" or "End"
        ? where == "Start" ? Inside.Start : Inside.End
        : point;

    private object? Select(string mode)
    {
        File.Selection = mode switch
        {
            "Select" => Inside,
            "Start" => PointAtStart(),
            "End" => PointAtEnd(),
            _ => throw RichApiException.Invalid("the selection mode must be Select, Start or End"),
        };
        return null;
    }

    protected IEnumerable<Paragraph> Paragraphs()
    {
        var inside = Inside.Elements.SelectMany(element => element is Paragraph self ? [self] : element.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any())).ToList();
        return inside.Count > 0 ? inside : Whole.Parent.Ancestors<Paragraph>().Prepend(Whole.Parent as Paragraph).OfType<Paragraph>().Take(1);
    }

    private WordControl? Parent() => (Whole.Parent is SdtElement self ? self : File.ControlRound(Whole.Parent)) is { } control ? new WordControl(File, control) : null;

    private WordTable? Table() => Whole.Parent.Ancestors<Table>().Prepend(Whole.Parent as Table).OfType<Table>().FirstOrDefault() is { } table ? new WordTable(table) : null;

    private static string Default(Arguments arguments) => arguments[0] is null ? "Whole" : throw RichApiException.Invalid("this object has no such range");
}
