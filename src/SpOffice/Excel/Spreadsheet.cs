using System.Xml.Linq;

namespace SpOffice.Excel;

/// <summary>Names of SpreadsheetML (ECMA-376 part 1, chapter 18).</summary>
internal static class Spreadsheet
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The last row of a sheet.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The most characters a cell holds.</summary>
    public const int LongestText = 32_767;

    public static readonly XNamespace S = Main;

    public static readonly XNamespace R = OfficeRelations;
}
