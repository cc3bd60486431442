using System.Xml.Linq;
using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

/// <summary>Every rule is proved by a document that breaks it.</summary>
public sealed class InvariantsTests
{
    public static TheoryData<string> Rules => [.. Mutants.Keys];

    private static readonly Dictionary<string, Action<XElement>> Mutants = new()
    {
        ["a cell without a paragraph"] = body => body.Descendants(W + "tc").First(cell => cell.Element(W + "p") is not null).Elements(W + "p").Remove(),
        ["a cell does not end with a paragraph"] = body => body.Descendants(W + "tc").First().Add(new XElement(body.Descendants(W + "tbl").Last())),
        ["two controls with the id"] = body => Id(body, 1).SetAttributeValue(W + "val", (string)Id(body, 0).Attribute(W + "val")!),
        ["a tag of more than 64 characters"] = body => body.Descendants(W + "tag").First().SetAttributeValue(W + "val", new string('x', 65)),
        ["an alias of more than 64 characters"] = body => body.Descendants(W + "alias").First().SetAttributeValue(W + "val", new string('x', 65)),
        ["unknown style"] = body => body.Descendants(W + "pStyle").First().SetAttributeValue(W + "val", "NoSuchStyle"),
        ["numbering 7 does not exist"] = body => body.Descendants(W + "pPr").First().Add(new XElement(W + "numPr", Value("ilvl", "0"), Value("numId", "7"))),
        ["unknown extension invention"] = body => body.Descendants(W + "sdtPr").First().Add(new XElement(W15 + "invention")),
        ["unknown extension novelty"] = body => body.Descendants(W + "rPr").First().Add(new XElement(W14 + "novelty")),
        ["an item outside a repeating section"] = body => body.Control("victim").Descendants(W15 + "repeatingSection").First().Remove(),
        ["an item that is outermost"] = body => body.Control("victim").ReplaceWith(body.Items("victim")),
        ["a repeating section inside a paragraph"] = body => body.Descendants(W + "p").First().Add(Section()),
        ["a repeating section deep inside a paragraph"] = body => body.Descendants(W + "p").First().Add(new XElement(W + "ins", Section())),
        ["a control bound to the missing part {0}"] = body => body.Descendants(W + "sdtPr").First().Add(
            new XElement(W + "dataBinding", new XAttribute(W + "xpath", "/a"), new XAttribute(W + "storeItemID", "{0}"))),
        ["a list with the same value twice"] = body => body.Descendants(W + "listItem").Skip(1).First().SetAttributeValue(W + "value", (string)body.Descendants(W + "listItem").First().Attribute(W + "value")!),
        ["a placeholder without its entry"] = body => body.Descendants(W + "placeholder").First().Element(W + "docPart")!.SetAttributeValue(W + "val", "sp.nothing"),
        ["a control without content"] = body => body.Descendants(W + "sdtContent").First().Remove(),
    };

    [Theory, MemberData(nameof(Rules))]
    public void A_document_that_breaks_a_rule_is_caught(string rule) =>
        Invariants.Violations(Sample().Edit(Mutants[rule])).ShouldContain(violation => violation.Contains(rule.Replace("that is outermost", "outside a repeating section").Replace("deep inside", "inside")));

    [Fact]
    public void The_document_they_are_made_from_breaks_none() => Invariants.Violations(Sample().Edit(_ => { })).ShouldBeEmpty();

    private static XElement Id(XElement body, int number) => body.Descendants(W + "sdtPr").ElementAt(number).Element(W + "id")!;

    private static XElement Section() => new(W + "sdt", new XElement(W + "sdtPr", Value("id", "5"), new XElement(W15 + "repeatingSection")), new XElement(W + "sdtContent"));
}
