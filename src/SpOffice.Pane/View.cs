namespace SpOffice.Pane;

/// <summary>The pages of the pane.</summary>
public enum View
{
    /// <summary>What would you like to do?</summary>
    Start,

    /// <summary>The form, answered.</summary>
    Draft,

    /// <summary>The findings.</summary>
    Check,

    /// <summary>A statement and how long it takes.</summary>
    Statement,

    /// <summary>The mandates.</summary>
    Mandates,

    /// <summary>Language, colours, own corrections, clearing.</summary>
    Settings,

    /// <summary>The document as a link and as text, for a browser that saves no files.</summary>
    Copy,

    /// <summary>The talk before any form.</summary>
    Safety,

    /// <summary>Who is named, what a letter may reveal, versions that leave.</summary>
    Leave,

    /// <summary>What comes before sending, and where to send.</summary>
    Send,

    /// <summary>A copy of a file without what tells about people and machines.</summary>
    Clean,

    /// <summary>Events of many cases by month, place and kind.</summary>
    Trends,

    /// <summary>Which door?</summary>
    Route,

    /// <summary>The facts of the document for another purpose.</summary>
    Reuse,

    /// <summary>The tracker: the tables beside Excel, or a workbook opened from a file.</summary>
    Cases,
}

/// <summary>How the form is shown.</summary>
public enum Way
{
    /// <summary>One question after the other.</summary>
    Steps,

    /// <summary>All questions on one page.</summary>
    All,

    /// <summary>Only what the experts cannot do without, one question after the other.</summary>
    Urgent,
}
