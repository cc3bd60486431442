using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace SpOffice.OfficeHost.Word;

/// <summary><c>Word.ContentControl</c>. One that somebody deleted is not found any more; the references to it stay, as in Word.</summary>
public sealed class WordControl(WordFile file, SdtElement control) : WordStretch(file)
{
    public override string ClassName => "ContentControl";

    public override object Identity => (typeof(WordControl), control);

    public override (string Name, JsonNode Value)? Key => ("Id", control.Id());

    public override Span Whole => control.Parent is not null && Span.Of(control) is var whole && whole.IsIn(File.Roots) ? whole : throw RichApiException.NotFound("content control");

    public override IReadOnlyList<string> Scalars =>
        ["Id", "Title", "Tag", "PlaceholderText", "Type", "Subtype", "Appearance", "Color", "RemoveWhenEdited", "CannotDelete", "CannotEdit", "Style", "Text"];

    protected override Span Inside => Whole.First is null ? Whole : Span.Within(control.Content());

    // Of rows and tables only what stands in their cells can be replaced.
    protected override IReadOnlyList<string> TextLocations => Subtype is "RichTextTable" or "RichTextTableRow" ? ["Start", "End"] : ["Replace", "Start", "End"];

    protected override IReadOnlyList<string> ParagraphLocations => Subtype is "RichTextParagraphs" or "RichTextInline" ? ["Start", "End", "Before", "After"] : ["Start", "End"];

    protected override IReadOnlyList<string> RangeLocations => ["Whole", "Start", "End", "Before", "After", "Content"];

    private string Subtype => control switch
    {
        SdtRow => "RichTextTableRow",
        SdtCell => "RichTextTableCell",
        SdtRun => "RichTextInline",
        _ => Span.Content(control.Content()).ToList() is [Table] ? "RichTextTable" : "RichTextParagraphs",
    };

    public override object? Get(string name)
    {
        _ = Whole;
        return name switch
        {
            "Id" => control.Id(),
            "Tag" => control.Tag(),
            "Title" => control.Title(),
            "Type" => control.IsRichText() ? "RichText" : "Unknown",
            "Subtype" => Subtype,
            "CannotEdit" => control.ContentLocked(),
            "CannotDelete" => control.DeletionLocked(),
            "Appearance" => (control.Properties().GetFirstChild<W15.Appearance>()?.Val?.Value ?? W15.SdtAppearance.BoundingBox).ToString(),
            "Color" => "#" + (control.Properties().GetFirstChild<W15.Color>()?.Val?.Value ?? "000000"),
            "RemoveWhenEdited" => control.Properties().GetFirstChild<TemporarySdt>() is not null,
            "PlaceholderText" => Placeholder.TextOf(File, control),
            _ => base.Get(name),
        };
    }

    public override void Set(string name, JsonNode? value)
    {
        _ = Whole;
        if (File.IsReadOnly)
            throw RichApiException.Denied();
        switch (name)
        {
            case "Tag" or "Title" when ((string)value!).Length > 64:
                throw RichApiException.Invalid($"{name} may have 64 characters");
            case "Tag":
                control.Insert(new Tag { Val = (string)value! });
                break;
            case "Title":
                control.Insert(new SdtAlias { Val = (string)value! });
                break;
            case "CannotEdit":
                control.SetLock((bool)value!, control.DeletionLocked());
                break;
            case "CannotDelete":
                control.SetLock(control.ContentLocked(), (bool)value!);
                break;
            case "Appearance":
                control.Insert(new W15.Appearance { Val = Enum.TryParse<W15.SdtAppearance>((string)value!, out var appearance) ? appearance : throw RichApiException.Invalid("appearance") });
                break;
            case "Color":
                control.Insert(new W15.Color { Val = ((string)value!).TrimStart('#') });
                break;
            default:
                base.Set(name, value);
                break;
        }
    }

    public override object? Call(string name, Arguments arguments)
    {
        if (name is "InsertText" or "InsertOoxml" or "InsertParagraph" or "Clear")
        {
            File.RequireWritable(control);
            Placeholder.Leave(File, control);
        }
        var answer = name == "Delete" ? Delete(arguments.Flag(0)) : base.Call(name, arguments);
        if (name == "Clear" || name == "InsertText" && PlainText.Of(control.Content()).Length == 0)
            Placeholder.Show(File, control);
        return answer;
    }

    private object? Delete(bool keepContent)
    {
        if (control.DeletionLocked())
            throw RichApiException.Denied();
        File.RequireWritable(Whole.Parent);
        if (!keepContent)
        {
            File.Remove(Whole);
            return null;
        }
        foreach (var child in Span.Content(control.ChildElements.First(child => child.LocalName == "sdtContent")).ToList())
        {
            child.Remove();
            control.InsertBeforeSelf(child);
        }
        control.Remove();
        return null;
    }
}
