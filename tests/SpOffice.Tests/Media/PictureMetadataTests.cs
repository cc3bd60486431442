using System.Buffers.Binary;
using System.Text;
using SpOffice.Cleaning;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Media;

/// <summary>A name in every place of a picture that draws nothing.</summary>
public sealed class PictureMetadataTests
{
    private const string Name = "Oren Falk";
    private static readonly byte[] Written = Encoding.ASCII.GetBytes(Name);
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 4, 1, 2, 7, 0xFF, 0, 8, 0xFF, 0xD0, 9];

    public static TheoryData<string, byte[]> Planted() => new()
    {
        { "JPEG, Exif", Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Written])) },
        { "JPEG, colour profile", Jpeg(Segment(0xE2, [.. "ICC_PROFILE\0"u8, .. Written])) },
        { "JPEG, further pictures", Jpeg(Segment(0xE2, [.. "MPF\0"u8, .. Written])) },
        { "JPEG, another program's data", Jpeg(Segment(0xEE, Written)) },
        { "JPEG, thumbnail", Jpeg(Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 3, .. Written])) },
        { "JPEG, extension of JFIF", Jpeg(Segment(0xE0, [.. "JFXX\0"u8, .. Written])) },
        { "JPEG, comment between scans", Jpeg([.. Scan, .. Segment(0xFE, Written)]) },
        { "JPEG, after its end", [.. Jpeg([]), .. Written] },
        { "PNG, text", Png(Chunk("tEXt", Written)) },
        { "PNG, colour profile", Png(Chunk("iCCP", Written)) },
        { "PNG, a program's own chunk", Png(Chunk("prVt", Written)) },
        { "PNG, after its end", [.. Png([]), .. Written] },
        { "GIF, comment", Gif([0x21, 0xFE, 9, .. Written, 0]) },
        { "GIF, a program's data", Gif([0x21, 0xFF, 11, .. "XMP DataXMP"u8, 9, .. Written, 0]) },
        { "GIF, after its end", [.. Gif([]), .. Written] },
        { "WebP, Exif", Webp(Riff("EXIF", Written)) },
        { "WebP, XMP", Webp(Riff("XMP ", Written)) },
        { "WebP, colour profile", Webp(Riff("ICCP", Written)) },
        { "WebP, after its end", [.. Webp([]), .. Written] },
    };

    [Theory, MemberData(nameof(Planted))]
    public void What_draws_nothing_goes_and_the_rest_stays_byte_by_byte(string place, byte[] picture)
    {
        picture.AsSpan().IndexOf(Written).ShouldBeGreaterThan(0);
        var bare = Bare(picture).ShouldNotBeNull(place);
        bare.AsSpan().IndexOf(Written).ShouldBe(-1, place);
        var plain = new[] { Jpeg([]), Jpeg(Scan), Jpeg(Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0])), Png([]), Gif([]), Webp([]) };
        plain.ShouldContain(expected => expected.SequenceEqual(bare), place);
    }

    [Theory]
    [InlineData("49492A00")]
    [InlineData("0100000000000000")]
    [InlineData("D7CDC69A")]
    [InlineData("FFD8FFE000")]
    [InlineData("89504E470D0A1A0A0000")]
    [InlineData("474946383961")]
    [InlineData("52494646FF00000057454250")]
    public void A_picture_of_another_format_or_a_damaged_one_is_not_called_clean(string start) =>
        Bare(Convert.FromHexString(start)).ShouldBeNull();

    [Fact]
    public void The_loop_of_a_film_stays()
    {
        byte[] loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
        Bare(Gif(loop)).ShouldBe(Gif(loop));
    }

    [Fact]
    public void A_WebP_says_no_longer_that_it_has_what_was_taken_out() =>
        Bare(Webp(Riff("EXIF", Written)))![20].ShouldBe((byte)0x10);

    /// <summary>The picture as it stands in a cleaned document; null where the report says that it was not cleaned.</summary>
    private static byte[]? Bare(byte[] picture)
    {
        var report = CleanFile.Clean(Case.Sample().Repacked(package => package.With("word/media/image1.bin", picture)).File(), ["picture-metadata"], Bounds.Native);
        return report.Found.Any(found => found is { Kind: "picture-not-cleaned", Removed: false }) ? null : Package.Open(report.File, Bounds.Native)["word/media/image1.bin"];
    }

    private static byte[] Jpeg(byte[] more) => [0xFF, 0xD8, .. Segment(0xDB, new byte[65]), .. more, .. Scan, 0xFF, 0xD9];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Png(byte[] more) => [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", new byte[13]), .. Chunk("pHYs", new byte[9]), .. more, .. Chunk("IDAT", [1, 2]), .. Chunk("IEND", [])];

    private static byte[] Chunk(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];
    }

    private static byte[] Gif(byte[] more) => [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. more, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B];

    private static byte[] Webp(byte[] more)
    {
        byte[] chunks = [.. "WEBP"u8, .. Riff("VP8X", [(byte)(more.Length > 0 ? 0x3C : 0x10), 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Riff("VP8 ", [1, 2, 3]), .. more];
        return Riff("RIFF", chunks);
    }

    private static byte[] Riff(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Encoding.ASCII.GetBytes(kind), .. length, .. content, .. content.Length % 2 == 1 ? new byte[1] : []];
    }
}
