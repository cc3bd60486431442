using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace SpOffice.OfficeHost.Tests.Excel;

/// <summary>A look into the workbook that came out.</summary>
internal static class Workbooks
{
    /// <summary>Looks at the file, which must be without a fault.</summary>
    public static T LookIn<T>(this Session session, Func<WorkbookPart, T> look)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(session.Save()), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        return look(document.WorkbookPart!);
    }
}
