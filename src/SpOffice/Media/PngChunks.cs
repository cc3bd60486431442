using System.Buffers.Binary;
using System.Text;

namespace SpOffice.Media;

/// <summary>A PNG with the chunks that draw it (W3C, Portable Network Graphics, third edition): text, time, Exif, the colour profile with its
/// owner's name, private chunks and what lies after its end go.</summary>
internal static class PngChunks
{
    private const int Signature = 8;
    private static readonly string[] Drawing = ["tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "pHYs", "bKGD", "hIST", "acTL", "fcTL", "fdAT"];

    public static byte[]? Bare(byte[] picture)
    {
        var kept = new MemoryStream();
        kept.Write(picture, 0, Math.Min(Signature, picture.Length));
        for (var at = Signature; at + 12 <= picture.Length;)
        {
            var length = 12L + BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(at));
            if (at + length > picture.Length)
                return null;
            var kind = Encoding.Latin1.GetString(picture, at + 4, 4);
            // Nothing can be drawn without the chunks whose names begin with a capital.
            if (char.IsAsciiLetterUpper(kind[0]) || Drawing.Contains(kind))
                kept.Write(picture, at, (int)length);
            if (kind == "IEND")
                return kept.ToArray();
            at += (int)length;
        }
        return null;
    }
}
