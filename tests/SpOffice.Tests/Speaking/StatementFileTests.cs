using System.Text;
using SpOffice.Speaking;
using SpOffice.Tests.Word;
using SpOffice.Word;

namespace SpOffice.Tests.Speaking;

public class StatementFileTests
{
    private const string Words = "Merci, Président·e.\nنحن نشكركم";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 marked", "utf-16 marked", "utf-16BE marked"];

    [Theory, MemberData(nameof(Encodings))]
    public void Text_is_read_whatever_its_encoding(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name.Split(' ')[0]);
        Read([.. name.EndsWith("marked") ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)]).ShouldBe(Words);
    }

    [Theory, InlineData("utf-16"), InlineData("utf-16BE")]
    public void Zero_bytes_tell_text_without_a_mark(string name) => Read(Encoding.GetEncoding(name).GetBytes("Thank you")).ShouldBe("Thank you");

    [Fact]
    public void A_Word_document_is_read_by_its_paragraphs() => Read(Documents.Of("""{"context.law":"One\nTwo"}""")).ShouldContain("\nOne\nTwo\n");

    [Fact]
    public void A_text_about_XML_is_a_text() => Read("<?xml is how a file begins"u8.ToArray()).ShouldBe("<?xml is how a file begins");

    [Fact]
    public void A_text_that_begins_with_PK_is_a_text() => Read("PKK, said the police."u8.ToArray()).ShouldBe("PKK, said the police.");

    [Theory, InlineData(new byte[0], "empty-file"), InlineData(new byte[] { (byte)'c', 0xE9, (byte)'d', (byte)'e' }, "wrong-encoding"),
        InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0 }, "truncated"), InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0 }, "old-word")]
    public void What_is_no_statement_is_refused_by_name(byte[] file, string id) => Should.Throw<UnreadableException>(() => Read(file)).Id.ShouldBe(id);

    private static string Read(byte[] file) => StatementFile.Read(file, Bounds.Native);
}
