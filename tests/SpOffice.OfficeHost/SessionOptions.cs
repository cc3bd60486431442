namespace SpOffice.OfficeHost;

/// <summary>How the host presents itself when the pane starts.</summary>
public sealed record SessionOptions
{
    /// <summary>The version of <c>WordApi</c> or <c>ExcelApi</c> it claims and keeps to; null for the newest the genuine library knows. Word 2016 is 1.1, Word 2019 and 2021 LTSC 1.3, Excel 2016 is 1.1, Excel 2019 is 1.8, Excel 2021 LTSC 1.14.</summary>
    public Version? Api { get; init; }

    /// <summary>The language of the host's screen.</summary>
    public string DisplayLanguage { get; init; } = "en-US";

    /// <summary>The language of the document's contents.</summary>
    public string ContentLanguage { get; init; } = "en-US";

    /// <summary>Where the document lies; null for an invented address.</summary>
    public string? DocumentUrl { get; init; }

    public bool ReadOnly { get; init; }

    /// <summary>Whether Word gives controls of every kind, and not those of rich text alone as its API up to 1.3 does.</summary>
    public bool EveryKindOfControl { get; init; }
}
