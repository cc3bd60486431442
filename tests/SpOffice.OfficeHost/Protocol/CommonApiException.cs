namespace SpOffice.OfficeHost.Protocol;

/// <summary>A refusal of the Common API by its number; office.js makes name and message of it.</summary>
public sealed class CommonApiException(int code) : Exception($"Common API error {code}")
{
    public const int CoercionNotSupported = 1000;
    public const int FileTypeNotSupported = 1009;
    public const int CannotWriteToSelection = 2001;
    public const int InvalidFormat = 2006;
    public const int NotSupported = 5000;
    public const int Internal = 5001;
    public const int ReadOnly = 5002;
    public const int IndexOutOfRange = 5008;
    public const int SessionEnded = 5012;
    public const int TooManyFiles = 11000;
    public const int SliceSize = 11002;

    public int Code { get; } = code;
}
