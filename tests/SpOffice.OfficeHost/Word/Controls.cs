using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace SpOffice.OfficeHost.Word;

/// <summary>What a content control says of itself.</summary>
public static class Controls
{
    public static int Id(this SdtElement control) => Properties(control).GetFirstChild<SdtId>()?.Val?.Value ?? 0;

    public static string Tag(this SdtElement control) => Properties(control).GetFirstChild<Tag>()?.Val?.Value ?? "";

    public static string Title(this SdtElement control) => Properties(control).GetFirstChild<SdtAlias>()?.Val?.Value ?? "";

    public static SdtProperties Properties(this SdtElement control) => control.SdtProperties ?? control.PrependChild(new SdtProperties());

    /// <summary>What holds its text: of a control round a cell, the cell.</summary>
    public static OpenXmlElement Content(this SdtElement control)
    {
        var content = control.ChildElements.First(child => child is SdtContentBlock or SdtContentRun or SdtContentCell or SdtContentRow);
        return content is SdtContentCell ? content.GetFirstChild<TableCell>() ?? content : content;
    }

    /// <summary>Word's API up to 1.3 knows controls of rich text only: no list, date, check box, plain text or repeating section.</summary>
    public static bool IsRichText(this SdtElement control) => !Properties(control).ChildElements.Any(property => property is
        SdtContentText or SdtContentComboBox or SdtContentDropDownList or SdtContentDate or SdtContentPicture or SdtContentGroup or
        SdtContentDocPartList or SdtContentDocPartObject or SdtContentCitation or SdtContentBibliography or SdtContentEquation or
        W14.SdtContentCheckBox or W15.SdtRepeatedSection or W15.SdtRepeatedSectionItem);

    public static bool ShowsPlaceholder(this SdtElement control) => Properties(control).GetFirstChild<ShowingPlaceholder>() is { } showing && showing.Val?.Value != false;

    public static bool ContentLocked(this SdtElement control) => Lock(control) is LockingValues.ContentLocked or LockingValues.SdtContentLocked;

    public static bool DeletionLocked(this SdtElement control) => Lock(control) is LockingValues.SdtLocked or LockingValues.SdtContentLocked;

    public static LockingValues? Lock(this SdtElement control) => Properties(control).GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()?.Val?.Value;

    public static void SetLock(this SdtElement control, bool content, bool deletion)
    {
        Properties(control).RemoveAllChildren<DocumentFormat.OpenXml.Wordprocessing.Lock>();
        if (content || deletion)
            Insert(control, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = content && deletion ? LockingValues.SdtContentLocked : content ? LockingValues.ContentLocked : LockingValues.SdtLocked });
    }

    /// <summary>Puts a property in its place: their order is fixed, and Word calls a file with another order corrupt.</summary>
    public static void Insert(this SdtElement control, OpenXmlElement property)
    {
        var properties = Properties(control);
        foreach (var same in properties.ChildElements.Where(child => child.GetType() == property.GetType()).ToList())
            same.Remove();
        var next = properties.ChildElements.FirstOrDefault(child => Rank(child) > Rank(property));
        if (next is null)
            properties.AppendChild(property);
        else
            properties.InsertBefore(property, next);
    }

    private static int Rank(OpenXmlElement property) => property switch
    {
        RunProperties => 0,
        SdtAlias => 1,
        DocumentFormat.OpenXml.Wordprocessing.Tag => 2,
        SdtId => 3,
        DocumentFormat.OpenXml.Wordprocessing.Lock => 4,
        SdtPlaceholder => 5,
        TemporarySdt => 6,
        ShowingPlaceholder => 7,
        DataBinding => 8,
        W15.Appearance => 9,
        W15.Color => 10,
        _ => 11,
    };
}
