namespace SpOffice.Cli;

/// <summary>Exit codes; of several files the worst wins.</summary>
internal static class Exit
{
    public const int Ready = 0;
    public const int MustLeft = 1;
    public const int Unreadable = 2;

    /// <summary>EX_USAGE of sysexits.h.</summary>
    public const int WrongUsage = 64;
}
