using System.Xml.Linq;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary>Answers in text boxes beside the text.</summary>
public sealed class TextBoxTests
{
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly byte[] Document = Of("""{"victim":[{"victim.name":"Ilaria Venn"},{"victim.name":"Bao Lindqvist"}]}""");

    [Theory, InlineData(true), InlineData(false)]
    public void A_name_in_a_text_box_is_no_person_beside_those_of_the_document(bool hasOthers)
    {
        var read = Read(Document.Edit(body =>
        {
            if (!hasOthers)
                body.Control("victim").Remove();
            var name = new XElement(W + "sdt", new XElement(W + "sdtPr", new XElement(W + "tag", new XAttribute(W + "val", "victim.name"))),
                new XElement(W + "sdtContent", new XElement(W + "r", new XElement(W + "t", "Sol Ardent"))));
            var box = new XElement(Vml + "shape", new XElement(Vml + "textbox", new XElement(W + "txbxContent", new XElement(W + "p", name))));
            body.Descendants(W + "body").First().AddFirst(new XElement(W + "p", new XElement(W + "r", new XElement(W + "pict", box))));
        }));
        read.Submission.Answers.Items("victim").Select(victim => victim.Text("victim.name")).ShouldBe(hasOthers ? ["Ilaria Venn", "Bao Lindqvist"] : ["Sol Ardent"]);
        read.Texts.ShouldContain(text => text.Text == "Sol Ardent");
    }
}
