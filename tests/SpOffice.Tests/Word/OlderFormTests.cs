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

    /// <summary>The forms that came to ask about publication, the press, partners and withdrawal later.</summary>
    public static TheoryData<string, int, string> Later => [.. from form in new[] { ("wgad", 1), ("wgeid", 1), ("reprisals", 1), ("follow-up", 1), ("law", 1), ("thematic-input", 1), ("country-visit", 2), ("advocacy", 1) }
        from lang in SpOffice.Templates.Languages select (form.Item1, form.Item2, lang)];

    [Theory, MemberData(nameof(Later))]
    public void A_document_of_the_version_before_opens_with_its_answers_may_be_sent_and_gives_a_version_for_partners(string form, int version, string lang)
    {
        var added = new Dictionary<string, string[]>
        {
            ["wgad"] = ["victim.consent.partners", "victim.consent.withdrawn"],
            ["wgeid"] = ["victim.consent.publication", "victim.consent.partners", "victim.consent.withdrawn"],
            ["reprisals"] = ["victim.consent.press", "victim.consent.partners", "victim.consent.withdrawn"],
            ["follow-up"] = ["victim.consent.partners"],
        }.GetValueOrDefault(form, []).Concat(["person.consent.publication", "person.consent.press", "person.consent.partners", "person.consent.withdrawn"]).Where(id => form != "advocacy" || id == "person.consent.withdrawn").ToList();
        var sample = Checks.Case.Sample(lang, form);
        // Whoever is named in a release to the press must be asked, in an older document too.
        var older = (form == "law" ? sample.With("request.press-release", "no") : sample).File().Edit(body =>
        {
            body.Control($"sp.form/{form}/{version + 1}/{lang}").Element(W + "sdtPr")!.Element(W + "tag")!.SetAttributeValue(W + "val", $"sp.form/{form}/{version}/{lang}");
            body.Descendants(W + "sdt").Where(control => control.Tag() is { } tag && added.Contains(tag)).ToList().ForEach(control => control.Remove());
        });
        var reading = Read(older);
        reading.Version.ShouldBe(version);
        reading.UnknownTags.ShouldBeEmpty();
        reading.Submission.Items().SelectMany(item => item.Answers.Values.Keys).Intersect(added).ShouldBeEmpty();
        SpOffice.Checks.CheckList.Run(reading, "case.docx", All, Checks.Case.Today).Ready.ShouldBeTrue();
        SpOffice.Versions.Version.Make(older, new SpOffice.Versions.VersionRequest(SpOffice.Versions.Audience.Partners), All, SpOffice.Word.Bounds.Native).Withdrawn.ShouldBeEmpty();
    }
}
