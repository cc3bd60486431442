namespace SpOffice.Media;

/// <summary>Takes away what a picture says about its camera, its place and its maker. What is seen stays byte by byte: nothing is encoded anew.
/// Only what is known to draw the picture is kept, so what a later camera invents goes too.</summary>
internal static class PictureMetadata
{
    private static readonly string[] Endings =
        [".tif", ".tiff", ".emf", ".wmf", ".emz", ".wmz", ".bmp", ".dib", ".svg", ".heic", ".heif", ".avif", ".wdp", ".jxr", ".ico", ".pict", ".pct", ".eps", ".jp2",
         ".jpg", ".jpeg", ".jfif", ".png", ".gif", ".webp", ".mp3", ".mp4", ".m4a", ".wav", ".mov", ".avi", ".wmv"];

    /// <summary>The picture without them; null where it is of another format, or damaged, so that they cannot be told from the picture.</summary>
    public static byte[]? Without(byte[] picture) => picture switch
    {
        [0xFF, 0xD8, ..] => JpegSegments.Bare(picture),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngChunks.Bare(picture),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => GifBlocks.Bare(picture),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebpChunks.Bare(picture),
        _ => null,
    };

    /// <summary>Whether a part holds a picture, a film or a sound.</summary>
    public static bool IsMedium(string part) =>
        ("/" + part).Contains("/media/", StringComparison.Ordinal) || Endings.Any(ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
