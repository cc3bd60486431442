using System.Buffers.Binary;

namespace SpOffice.Tests.Checks;

/// <summary>The headers of pictures as cameras and programs write them, without a picture.</summary>
internal static class Pictures
{
    /// <summary>A TIFF directory that leads to a GPS directory, with a latitude in it or without.</summary>
    public static byte[] Exif(bool withPlace, bool little = true)
    {
        var tiff = new byte[64];
        (little ? "II*\0"u8 : "MM\0*"u8).CopyTo(tiff);
        Put(tiff, 4, 8, 4, little);
        Put(tiff, 8, 1, 2, little);
        Entry(tiff, 10, 0x8825, 30, little);
        Put(tiff, 30, 1, 2, little);
        Entry(tiff, 32, withPlace ? 2 : 29, 46, little);
        return tiff;
    }

    public static byte[] Jpeg(byte[] exif) => JpegWith([.. "Exif\0\0"u8, .. exif]);

    public static byte[] JpegWith(byte[] metadata) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xE1, (byte)((metadata.Length + 2) >> 8), (byte)(metadata.Length + 2), .. metadata, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];

    public static byte[] Png(byte[] exif) => [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, new byte[13]), .. Chunk("eXIf"u8, exif), .. Chunk("IEND"u8, [])];

    public static byte[] Heic(byte[] exif) => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40], .. "Exif\0\0"u8, .. exif];

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. kind, .. content, 0, 0, 0, 0];
    }

    private static void Entry(byte[] tiff, int at, int tag, int value, bool little)
    {
        Put(tiff, at, tag, 2, little);
        Put(tiff, at + 2, 4, 2, little);
        Put(tiff, at + 4, 1, 4, little);
        Put(tiff, at + 8, value, 4, little);
    }

    private static void Put(byte[] tiff, int at, int number, int size, bool little)
    {
        for (var i = 0; i < size; i++)
            tiff[at + i] = (byte)(number >> (8 * (little ? i : size - 1 - i)));
    }
}
