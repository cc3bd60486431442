using static SpOffice.Tests.Word.Documents;

namespace SpOffice.Tests.Word;

public sealed class OlderFormTests
{
    /// <summary>The first version asked about the press and about withdrawal nowhere, and about publication only of victims.</summary>
    [Theory, MemberData(nameof(Languages), MemberType = typeof(Documents))]
    public void A_document_of_an_older_version_opens_with_its_answers_and_may_be_sent(string lang)
    {
        string[] added = ["victim.consent.press", "victim.consent.withdrawn", "person.consent.publication", "person.consent.press", "person.consent.relation", "person.consent.date", "person.consent.form", "person.consent.withdrawn"];
        var older = Sample(lang).Edit(body =>
        {
            body.Control($"sp.form/communication/4/{lang}").Element(W + "sdtPr")!.Element(W + "tag")!.SetAttributeValue(W + "val", $"sp.form/communication/1/{lang}");
            body.Descendants(W + "sdt").Where(control => added.Contains(control.Tag())).ToList().ForEach(control => control.Remove());
        });
        var reading = Read(older);
        reading.Version.ShouldBe(1);
        reading.Submission.Items().SelectMany(item => item.Answers.Values.Keys).Intersect(added).ShouldBeEmpty();
        Json(reading.Submission).ShouldContain("Ilaria Venn");
        SpOffice.Checks.CheckList.Run(reading, "case.docx", All, Checks.Case.Today).Ready.ShouldBeTrue();
    }
}
