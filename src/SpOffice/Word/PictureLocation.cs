using System.Buffers.Binary;

namespace SpOffice.Word;

/// <summary>Looks for the place where a picture was taken: GPS in Exif (JPEG, PNG, HEIC, WebP, TIFF; CIPA DC-008) or in XMP.
/// Only headers of JPEG and PNG are read, since a document is read again while somebody types.</summary>
internal static class PictureLocation
{
    private const int GpsDirectory = 0x8825;
    private const int Latitude = 2;

    public static bool IsIn(ReadOnlySpan<byte> picture)
    {
        if (picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return InJpeg(picture);
        if (picture.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return InPng(picture);
        if (picture.StartsWith("II*\0"u8) || picture.StartsWith("MM\0*"u8))
            return InExif(picture);
        return Metadata(picture);
    }

    private static bool InJpeg(ReadOnlySpan<byte> picture)
    {
        const byte StartOfScan = 0xDA;
        for (var at = 2; at + 4 <= picture.Length && picture[at] == 0xFF && picture[at + 1] != StartOfScan;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
            if (Metadata(picture.Slice(at + 2, Math.Min(length, picture.Length - at - 2))))
                return true;
            at += 2 + length;
        }
        return false;
    }

    private static bool InPng(ReadOnlySpan<byte> picture)
    {
        for (long at = 8; at + 8 <= picture.Length;)
        {
            var chunk = picture[(int)at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            var kind = chunk.Slice(4, 4);
            var content = chunk.Slice(8, (int)Math.Min(length, chunk.Length - 8));
            if ((kind.SequenceEqual("eXIf"u8) && InExif(content)) || (kind.SequenceEqual("iTXt"u8) && Metadata(content)))
                return true;
            at += length + 12;
        }
        return false;
    }

    private static bool Metadata(ReadOnlySpan<byte> content)
    {
        var exif = content.IndexOf("Exif\0\0"u8);
        return (exif >= 0 && InExif(content[(exif + 6)..])) || content.IndexOf("GPSLatitude"u8) >= 0;
    }

    /// <summary>A TIFF header, its first directory, and in it a GPS directory that holds a latitude.</summary>
    private static bool InExif(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return false;
        var little = tiff[0] == (byte)'I';
        return Entry(tiff, Number(tiff, 4, 4, little), GpsDirectory, little) is { } gps && Entry(tiff, gps, Latitude, little) is not null;
    }

    /// <summary>The value of a directory's entry, or null.</summary>
    private static long? Entry(ReadOnlySpan<byte> tiff, long directory, int tag, bool little)
    {
        if (directory + 2 > tiff.Length)
            return null;
        var count = Number(tiff, directory, 2, little);
        for (var entry = directory + 2; count > 0 && entry + 12 <= tiff.Length; entry += 12, count--)
        {
            if (Number(tiff, entry, 2, little) == tag)
                return Number(tiff, entry + 8, 4, little);
        }
        return null;
    }

    private static long Number(ReadOnlySpan<byte> tiff, long at, int size, bool little)
    {
        var bytes = tiff.Slice((int)at, size);
        return (size, little) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
    }
}
