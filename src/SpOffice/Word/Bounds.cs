namespace SpOffice.Word;

/// <summary>How much of a file is read, so that a hostile one cannot exhaust the machine.</summary>
/// <param name="File">Largest file, bytes.</param>
/// <param name="Inflated">Largest sum of its parts once inflated, bytes.</param>
/// <param name="Parts">Most parts.</param>
/// <param name="Depth">Deepest nesting of elements.</param>
public sealed record Bounds(long File, long Inflated, int Parts, int Depth)
{
    /// <summary>Most bytes one byte of the file may inflate to. Documents stay below 50; a bomb reaches 1000.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Bytes that even the smallest file may inflate to.</summary>
    private const long Floor = 16L << 20;

    /// <summary>Largest sum of the parts of a file of this size once inflated, bytes.</summary>
    public long InflatedOf(long file) => Math.Min(Inflated, Math.Max(Floor, file * Ratio));

    /// <summary>On the command line: 200 MB (DESIGN: bounds).</summary>
    public static readonly Bounds Native = new(200L << 20, 1L << 30, 20_000, 512);

    /// <summary>In the browser: 50 MB (DESIGN: bounds).</summary>
    public static readonly Bounds Browser = new(50L << 20, 200L << 20, 5_000, 256);
}
