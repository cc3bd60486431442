using System.Buffers.Binary;

namespace SpOffice.Media;

/// <summary>A JPEG without application segments and comments (ITU-T T.81, annex B): Exif, XMP, IPTC, colour profile, further pictures, thumbnail.
/// The header of JFIF and Adobe's colour transform decide how it looks and stay; what lies after its end goes.</summary>
internal static class JpegSegments
{
    private const byte StartOfScan = 0xDA;
    private const byte End = 0xD9;
    private const byte Jfif = 0xE0;
    private const byte Adobe = 0xEE;
    private const byte Comment = 0xFE;
    private const int JfifHeader = 14;

    public static byte[]? Bare(byte[] picture)
    {
        var kept = new MemoryStream();
        kept.Write(picture, 0, 2);
        for (var at = 2; at + 2 <= picture.Length;)
        {
            if (picture[at] != 0xFF)
                return null;
            var marker = picture[at + 1];
            if (marker == End)
            {
                kept.Write(picture, at, 2);
                return kept.ToArray();
            }
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (at + 4 > picture.Length)
                return null;
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at + 2));
            if (at + length > picture.Length)
                return null;
            Keep(picture.AsSpan(at, length), kept);
            at += length;
            if (marker == StartOfScan)
            {
                var end = EndOfScan(picture, at);
                kept.Write(picture, at, end - at);
                at = end;
            }
        }
        return null;
    }

    private static void Keep(ReadOnlySpan<byte> segment, MemoryStream kept)
    {
        var marker = segment[1];
        if (marker == Jfif && segment[4..].StartsWith("JFIF\0"u8) && segment.Length >= 4 + JfifHeader)
        {
            // The thumbnail that may follow can show what was cut off or painted over.
            kept.Write([0xFF, Jfif, 0, JfifHeader + 2]);
            kept.Write(segment.Slice(4, JfifHeader - 2));
            kept.Write([0, 0]);
        }
        else if (marker == Adobe ? segment[4..].StartsWith("Adobe"u8) : marker is not ((>= 0xE0 and <= 0xEF) or Comment))
        {
            kept.Write(segment);
        }
    }

    /// <summary>Where the next marker stands: in the data of a scan FF is followed by 0, or by the number of a restart.</summary>
    private static int EndOfScan(byte[] picture, int at)
    {
        while (at + 1 < picture.Length && !(picture[at] == 0xFF && picture[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))))
            at++;
        return at;
    }
}
