using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>A collection that is read anew whenever it is asked.</summary>
public abstract class WordCollection<T>(Func<IEnumerable<T>> all) : HostObject where T : HostObject
{
    public override IEnumerable<HostObject> Items => all().ToList();

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetFirst" => all().FirstOrDefault() ?? throw RichApiException.NotFound(ClassName + " item"),
        "GetFirstOrNullObject" => all().FirstOrDefault(),
        "GetLast" => all().LastOrDefault() ?? throw RichApiException.NotFound(ClassName + " item"),
        "GetLastOrNullObject" => all().LastOrDefault(),
        "GetItem" => Find(arguments[0]!) ?? throw RichApiException.NotFound(ClassName + " item"),
        _ => base.Call(name, arguments),
    };

    public override HostObject? Find(JsonNode key) => all().ElementAtOrDefault((int)key);
}

/// <summary><c>Word.RangeCollection</c>.</summary>
public sealed class WordRanges(WordFile file, IReadOnlyList<Span> found) : WordCollection<WordRange>(() => found.Select(span => new WordRange(file, span)))
{
    public override string ClassName => "RangeCollection";
}

/// <summary><c>Word.ParagraphCollection</c>.</summary>
public sealed class WordParagraphs(WordFile file, Func<IEnumerable<Paragraph>> all) : WordCollection<WordParagraph>(() => all().Select(paragraph => new WordParagraph(file, paragraph)))
{
    public override string ClassName => "ParagraphCollection";
}

/// <summary><c>Word.ContentControlCollection</c>: in the order of the document, by what the add-in may see.</summary>
public sealed class WordControls(WordFile file, Func<IEnumerable<SdtElement>> all) : WordCollection<WordControl>(() => all().Select(control => new WordControl(file, control)))
{
    public override string ClassName => "ContentControlCollection";

    public override object? Call(string name, Arguments arguments) => name switch
    {
        "GetByTag" => Where(control => control.Tag() == arguments.Text(0)),
        "GetByTitle" => Where(control => control.Title() == arguments.Text(0)),
        "GetByTypes" => Where(control => control.IsRichText()),
        "GetById" => Find(arguments[0]!) ?? throw RichApiException.NotFound("content control"),
        "GetByIdOrNullObject" => Find(arguments[0]!),
        _ => base.Call(name, arguments),
    };

    public override HostObject? Find(JsonNode key) => all().FirstOrDefault(control => control.Id() == (int)key) is { } found ? new WordControl(file, found) : null;

    private WordControls Where(Func<SdtElement, bool> wanted) => new(file, () => all().Where(wanted));
}
