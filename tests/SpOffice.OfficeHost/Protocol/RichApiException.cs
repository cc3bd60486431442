namespace SpOffice.OfficeHost.Protocol;

/// <summary>A refusal in the shape office.js gives to the add-in as <c>OfficeExtension.Error</c>.</summary>
/// <param name="code">One of office.js's error codes, such as <c>ItemNotFound</c>.</param>
/// <param name="message">What the add-in's developer reads.</param>
/// <param name="status">The HTTP status that goes with it.</param>
public sealed class RichApiException(string code, string message, int status = 400) : Exception(message)
{
    public string Code { get; } = code;

    public int Status { get; } = status;

    /// <summary>The object is not there, or no longer.</summary>
    public static RichApiException NotFound(string what) => new("ItemNotFound", $"The requested {what} doesn't exist.", 404);

    /// <summary>An argument the documentation does not allow.</summary>
    public static RichApiException Invalid(string what) => new("InvalidArgument", $"The argument is invalid or missing or has an incorrect format: {what}");

    /// <summary>The document, or this place in it, cannot be changed.</summary>
    public static RichApiException Denied() => new("AccessDenied", "You cannot perform the requested operation.", 403);

    /// <summary>What this host does not play. It never answers as if it had done something.</summary>
    public static RichApiException NotEmulated(string member) => new("NotImplemented", $"{member} is not emulated", 501);

    /// <summary>A member of a requirement set the host does not claim.</summary>
    public static RichApiException TooNew(string member, string set) => new("ApiNotFound", $"{member} needs {set}, which this host does not have", 404);
}
