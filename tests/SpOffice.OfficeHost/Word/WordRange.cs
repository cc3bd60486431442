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

    public override object? Call(string name, Protocol.Arguments arguments) => name == "Delete" ? Delete() : base.Call(name, arguments);

    private object? Delete()
    {
        if (Whole.First is not null)
            File.Remove(Whole);
        return null;
    }
}
