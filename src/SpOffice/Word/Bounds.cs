namespace SpOffice.Word;

/// <summary>How much of a file is read, so that a hostile one cannot exhaust the machine.</summary>
/// <param name="File">Largest file, bytes.</param>
/// <param name="Inflated">Largest sum of its parts once inflated, bytes.</param>
/// <param name="Parts">Most parts.</param>
/// <param name="Depth">Deepest nesting of elements.</param>
public sealed record Bounds(long File, long Inflated, int Parts, int Depth)
{
    /// <summary>On the command line: 200 MB (DESIGN: bounds).</summary>
    public static readonly Bounds Native = new(200L << 20, 1L << 30, 20_000, 512);

    /// <summary>In the browser: 50 MB (DESIGN: bounds).</summary>
    public static readonly Bounds Browser = new(50L << 20, 200L << 20, 5_000, 256);
}
