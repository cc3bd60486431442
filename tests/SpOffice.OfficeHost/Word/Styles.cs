using DocumentFormat.OpenXml.Wordprocessing;
using SpOffice.OfficeHost.Protocol;

namespace SpOffice.OfficeHost.Word;

/// <summary>Styles by the name people see.</summary>
internal static class Styles
{
    public static string NameOf(WordFile file, Paragraph? paragraph)
    {
        var id = paragraph?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var style = All(file).FirstOrDefault(style => id is null ? style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true : style.StyleId?.Value == id);
        return style?.StyleName?.Val?.Value ?? "Normal";
    }

    public static void Apply(WordFile file, Paragraph paragraph, string name)
    {
        var style = All(file).FirstOrDefault(style => style.StyleName?.Val?.Value == name) ?? throw RichApiException.NotFound("style");
        (paragraph.ParagraphProperties ??= new ParagraphProperties()).ParagraphStyleId = new ParagraphStyleId { Val = style.StyleId };
    }

    private static IEnumerable<Style> All(WordFile file) => file.Package.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [];
}
