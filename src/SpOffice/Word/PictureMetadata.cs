using System.Buffers.Binary;

namespace SpOffice.Word;

/// <summary>Takes away what a picture says about its camera, its place and its maker: Exif, XMP and IPTC in JPEG (application segments and
/// comments), text and Exif chunks in PNG. The picture itself stays, byte by byte. Other formats are given back as they are.</summary>
internal static class PictureMetadata
{
    public static byte[] Without(byte[] picture) =>
        picture.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(picture)
        : picture.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? OfPng(picture) : picture;

    private static byte[] OfJpeg(byte[] picture)
    {
        const byte StartOfScan = 0xDA;
        var kept = new MemoryStream();
        kept.Write(picture, 0, 2);
        var at = 2;
        while (at + 4 <= picture.Length && picture[at] == 0xFF && picture[at + 1] != StartOfScan)
        {
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at + 2));
            if (at + length > picture.Length)
                return picture;
            // JFIF, the colour profile and Adobe's colour transform decide how the picture looks.
            if (picture[at + 1] is not (0xE1 or (>= 0xE3 and <= 0xED) or 0xEF or 0xFE))
                kept.Write(picture, at, length);
            at += length;
        }
        kept.Write(picture, at, picture.Length - at);
        return kept.ToArray();
    }

    private static byte[] OfPng(byte[] picture)
    {
        var kept = new MemoryStream();
        kept.Write(picture, 0, 8);
        for (var at = 8; at + 12 <= picture.Length;)
        {
            var length = 12L + BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(at));
            if (at + length > picture.Length)
                return picture;
            var kind = picture.AsSpan(at + 4, 4);
            if (!kind.SequenceEqual("eXIf"u8) && !kind.SequenceEqual("tEXt"u8) && !kind.SequenceEqual("zTXt"u8) && !kind.SequenceEqual("iTXt"u8) && !kind.SequenceEqual("tIME"u8))
                kept.Write(picture, at, (int)length);
            at += (int)length;
        }
        return kept.ToArray();
    }
}
