using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace SpOffice.Tests.Word;

/// <summary>Documents of organisations, as their Word would have made them.</summary>
internal static class Letterheads
{
    public const string Person = "Ondine Marlow-Quist";

    /// <summary>A transparent point.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>One paragraph.</summary>
    public static byte[] Plain(string text) => Make(document => document.MainDocumentPart!.Document.Body = new Body(new Paragraph(new Run(new Text(text)))));

    /// <summary>French style ids, a picture in the header, headers of first and even pages, a footnote, a numbered list.</summary>
    public static byte[] French() => Make(document =>
    {
        var main = document.MainDocumentPart!;
        Styles(main, ("Titre1", "heading 1"), ("Titre2", "heading 2"), ("En-tte", "header"), ("Pieddepage", "footer"));
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new Text("Association loi 1901, Port Sarre")))) { Id = 2 });
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new EvenAndOddHeaders(), new AttachedTemplate { Id = "rIdTemplate" });
        main.DocumentSettingsPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate",
            new Uri($"file:///home/{Person.Replace(' ', '.')}/modele.dotx"), "rIdTemplate");
        var body = main.Document.Body!;
        body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Titre1" }), new Run(new Text("Maison des Marées"))),
            new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), new Run(new Text("Port Sarre")),
                new Run(new FootnoteReference { Id = 2 })));
        body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = Header(main, "Maison des Marées, en-tête", picture: true) },
            new HeaderReference { Type = HeaderFooterValues.First, Id = Header(main, "Première page") },
            new HeaderReference { Type = HeaderFooterValues.Even, Id = Header(main, "Pages paires") },
            new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 700, Footer = 700, Gutter = 0 },
            new TitlePage()));
    });

    /// <summary>Everything that may name people without showing on the page.</summary>
    public static byte[] Talkative() => Make(document =>
    {
        document.PackageProperties.Creator = Person;
        document.PackageProperties.LastModifiedBy = Person;
        var main = document.MainDocumentPart!;
        Styles(main);
        document.AddExtendedFilePropertiesPart().Properties =
            new DocumentFormat.OpenXml.ExtendedProperties.Properties(new DocumentFormat.OpenXml.ExtendedProperties.Company(Person), new DocumentFormat.OpenXml.ExtendedProperties.Manager(Person));
        using (var custom = document.MainDocumentPart!.AddCustomXmlPart(CustomXmlPartType.CustomXml).GetStream(FileMode.Create))
            custom.Write(System.Text.Encoding.UTF8.GetBytes($"<desk>{Person}</desk>"));
        main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(
            new Comment(new Paragraph(new Run(new Text($"Ask {Person}")))) { Id = "0", Author = Person, Initials = "OM" });
        main.AddNewPart<WordprocessingPeoplePart>().People = new DocumentFormat.OpenXml.Office2013.Word.People(
            new DocumentFormat.OpenXml.Office2013.Word.Person { Author = Person });
        main.Document.Body!.Append(new Paragraph(new CommentRangeStart { Id = "0" }, new Run(new Text("Tide House")) { RsidRunAddition = "00AB12CD" }, new CommentRangeEnd { Id = "0" },
            new Run(new CommentReference { Id = "0" })));
    });

    /// <summary>A letterhead with a tracked change of a person in it.</summary>
    public static byte[] Tracked() => Make(document =>
    {
        Styles(document.MainDocumentPart!);
        document.MainDocumentPart!.Document.Body!.Append(new Paragraph(new Run(new Text("Tide ")),
            new InsertedRun(new Run(new Text("House"))) { Id = "5", Author = Person, Date = new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc) },
            new DeletedRun(new Run(new DeletedText($"by {Person}"))) { Id = "6", Author = Person }));
    });

    /// <summary>A workbook behind a picture on the page.</summary>
    public static byte[] WithWorkbook() => Make(document =>
    {
        var main = document.MainDocumentPart!;
        Styles(main);
        var workbook = main.AddEmbeddedPackagePart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        workbook.FeedData(new MemoryStream([1, 2, 3]));
        main.Document.Body!.Append(new Paragraph(new Run(new EmbeddedObject(new DocumentFormat.OpenXml.Vml.Office.OleObject
        {
            Type = DocumentFormat.OpenXml.Vml.Office.OleValues.Embed,
            ProgId = "Excel.Sheet.12",
            ShapeId = "s1",
            Id = main.GetIdOfPart(workbook),
        }))));
    });

    /// <summary>A workbook behind a picture in the header.</summary>
    public static byte[] WithWorkbookInHeader() => Make(document =>
    {
        var main = document.MainDocumentPart!;
        Styles(main);
        var header = main.AddNewPart<HeaderPart>();
        var workbook = header.AddEmbeddedPackagePart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        workbook.FeedData(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Person)));
        header.Header = new Header(new Paragraph(new Run(new EmbeddedObject(new DocumentFormat.OpenXml.Vml.Office.OleObject
        {
            Type = DocumentFormat.OpenXml.Vml.Office.OleValues.Embed,
            ProgId = "Excel.Sheet.12",
            ShapeId = "s1",
            Id = header.GetIdOfPart(workbook),
        }))));
        main.Document.Body!.Append(new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) }));
    });

    public static byte[] Make(Action<WordprocessingDocument> write, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, type))
        {
            document.AddMainDocumentPart().Document = new Document(new Body());
            write(document);
        }
        return stream.ToArray();
    }

    private static void Styles(MainDocumentPart main, params (string Id, string Name)[] styles)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Georgia" })), new ParagraphPropertiesDefault()),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
        foreach (var (id, name) in styles)
            main.StyleDefinitionsPart!.Styles!.Append(new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = id });
    }

    private static string Header(MainDocumentPart main, string text, bool picture = false)
    {
        var part = main.AddNewPart<HeaderPart>();
        part.Header = new Header(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "En-tte" }), new Run(new Text(text))));
        if (picture)
        {
            var image = part.AddImagePart(ImagePartType.Png);
            image.FeedData(new MemoryStream(Png));
            part.Header.Append(new Paragraph(new Run(new Drawing(Inline(part.GetIdOfPart(image))))));
        }
        return main.GetIdOfPart(part);
    }

    private static DW.Inline Inline(string image) => new(
        new DW.Extent { Cx = 914400, Cy = 914400 }, new DW.DocProperties { Id = 1U, Name = "Logo" },
        new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 0U, Name = "logo.png" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = image }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 914400, Cy = 914400 }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }));
}
