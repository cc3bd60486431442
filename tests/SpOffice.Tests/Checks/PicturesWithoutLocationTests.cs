namespace SpOffice.Tests.Checks;

public class PicturesWithoutLocationTests
{
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Reads_the_metadata_of_a_photograph(bool withPlace, int findings)
    {
        foreach (var exif in new[] { Pictures.Exif(withPlace), Pictures.Exif(withPlace, little: false) })
        {
            foreach (var picture in new[] { Pictures.Jpeg(exif), Pictures.Png(exif), Pictures.Heic(exif), exif })
                Of(picture).Findings("pictures-without-location").Count.ShouldBe(findings);
        }
    }

    [Fact]
    public void Reads_a_place_that_a_program_wrote() =>
        Of(Pictures.JpegWith("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"46,12N\"/>"u8.ToArray())).Findings("pictures-without-location").ShouldHaveSingleItem();

    [Fact]
    public void Survives_damage()
    {
        var whole = Pictures.Jpeg(Pictures.Exif(withPlace: true));
        for (var length = 0; length < whole.Length; length++)
            Of(whole[..length]).Read().Pictures.ShouldHaveSingleItem();
    }

    private static Case Of(byte[] picture) => Case.Sample().Repacked(package => package.With("word/media/image1.jpeg", picture));
}
