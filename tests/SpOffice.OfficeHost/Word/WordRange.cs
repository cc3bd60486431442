using DocumentFormat.OpenXml;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.Range</c>: a stretch or a point.</summary>
public sealed class WordRange(WordFile file, Span span) : WordStretch(file)
{
    public override string ClassName => "Range";

    public override object Identity => (typeof(WordRange), span);

    public override Span Whole => span.IsIn(File.Roots) ? span : throw Protocol.RichApiException.NotFound("range");

    public override IReadOnlyList<string> Scalars => ["Text", "Style", "IsEmpty"];

    protected override Span Inside => Whole;

    protected override IReadOnlyList<string> TextLocations => ["Replace", "Start", "End", "Before", "After"];

    protected override IReadOnlyList<string> ParagraphLocations => ["Before", "After"];

    public override object? Get(string name) => name == "IsEmpty" ? PlainText.Of(Whole.Elements).Length == 0 : base.Get(name);

    public override object? Call(string name, Protocol.Arguments arguments) => name switch
    {
        "Delete" => Delete(),
        "ExpandTo" => Expanded(arguments.Object(0) as WordRange ?? throw Protocol.RichApiException.Invalid("argument 1 must be a range")),
        _ => base.Call(name, arguments),
    };

    /// <summary>From here to there, with all that stands between, such as a table or a control.</summary>
    private WordRange Expanded(WordRange other)
    {
        var (first, last) = (Whole.First ?? Whole.Parent, other.Whole.Last ?? other.Whole.Parent);
        var shared = first.Ancestors().First(outer => outer == last.Parent || last.Ancestors().Contains(outer));
        return new WordRange(File, Span.Between(Child(first, shared), Child(last, shared)));
    }

    private static OpenXmlElement Child(OpenXmlElement element, OpenXmlElement parent) => element.Parent == parent ? element : element.Ancestors().First(outer => outer.Parent == parent);

    private object? Delete()
    {
        if (Whole.First is not null)
            File.Remove(Whole);
        return null;
    }
}
