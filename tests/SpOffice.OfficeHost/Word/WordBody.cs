using DocumentFormat.OpenXml.Wordprocessing;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.Body</c>: the main text without headers, footers and text boxes.</summary>
public sealed class WordBody(WordFile file) : WordStretch(file)
{
    public override string ClassName => "Body";

    public override object Identity => (typeof(WordBody), File);

    public override Span Whole => Inside;

    protected override Span Inside => Span.Within(File.Body);

    protected override IReadOnlyList<string> TextLocations => ["Replace", "Start", "End"];

    protected override IReadOnlyList<string> ParagraphLocations => ["Start", "End"];

    protected override Span PointAtStart() => Span.AtStartOf(File.Body);

    protected override Span PointAtEnd() => Span.Content(File.Body).LastOrDefault() is SdtBlock or Table ? Span.After(Span.Content(File.Body).Last()) : Span.AtEndOf(File.Body);
}
