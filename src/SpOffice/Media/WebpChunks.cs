using System.Buffers.Binary;
using System.Text;

namespace SpOffice.Media;

/// <summary>A WebP with the chunks that draw it (WebP container specification): Exif, XMP, the colour profile, unknown chunks and what lies after
/// its end go.</summary>
internal static class WebpChunks
{
    private const int Header = 12;
    private const byte ProfileExifAndXmp = 0x20 | 0x08 | 0x04;
    private static readonly string[] Drawing = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"];

    public static byte[]? Bare(byte[] picture)
    {
        var end = Math.Min(picture.Length, 8L + BinaryPrimitives.ReadUInt32LittleEndian(picture.AsSpan(4)));
        var kept = new MemoryStream();
        kept.Write(picture, 0, Header);
        long at = Header;
        while (at + 8 <= end)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(picture.AsSpan((int)at + 4));
            var length = 8L + size + (size & 1);
            if (at + length > picture.Length)
                return null;
            var kind = Encoding.Latin1.GetString(picture, (int)at, 4);
            if (Drawing.Contains(kind))
            {
                var chunk = picture.AsSpan((int)at, (int)length).ToArray();
                if (kind == "VP8X" && size > 0)
                    chunk[8] &= unchecked((byte)~ProfileExifAndXmp);
                kept.Write(chunk);
            }
            at += length;
        }
        var bare = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bare.AsSpan(4), (uint)bare.Length - 8);
        return at == end && bare.Length > Header ? bare : null;
    }
}
