namespace SpOffice.Media;

/// <summary>A GIF with the blocks that draw it (GIF89a): comments, texts, data of programs and what lies after its end go; the loop of a
/// film stays.</summary>
internal static class GifBlocks
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte Control = 0xF9;
    private const byte Application = 0xFF;

    public static byte[]? Bare(byte[] picture)
    {
        try
        {
            var kept = new MemoryStream();
            var at = 13 + Colours(picture[10]);
            kept.Write(picture, 0, at);
            while (picture[at] != Trailer)
            {
                var start = at;
                if (picture[at] is not (Extension or Image))
                    return null;
                at = AfterBlocks(picture, picture[at] == Extension ? at + 2 : at + 11 + Colours(picture[at + 9]));
                if (picture[start] == Image || picture[start + 1] == Control || (picture[start + 1] == Application && IsLoop(picture.AsSpan(start + 3))))
                    kept.Write(picture, start, at - start);
            }
            kept.WriteByte(Trailer);
            return kept.ToArray();
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Bytes of a table of colours that these flags announce.</summary>
    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int AfterBlocks(byte[] picture, int at)
    {
        while (picture[at] != 0)
            at += 1 + picture[at];
        return at + 1;
    }

    private static bool IsLoop(ReadOnlySpan<byte> block) => block.StartsWith("NETSCAPE2.0"u8) || block.StartsWith("ANIMEXTS1.0"u8);
}
