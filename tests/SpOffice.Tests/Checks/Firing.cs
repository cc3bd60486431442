namespace SpOffice.Tests.Checks;

/// <summary>For every finding that can be said, a change of the complete sample that makes a check say it. Keyed like the wording.</summary>
internal static class Firing
{
    public static readonly IReadOnlyDictionary<string, Func<string, Case>> Cases = new Dictionary<string, Func<string, Case>>
    {
        ["required-answered"] = lang => Case.Sample(lang).Without("victim[2]/victim.gender"),
        ["required-answered/given"] = lang => Case.Sample(lang).WithNone("sender.name", "withheld"),
        ["required-answered/consent"] = lang => Case.Sample(lang).Without("victim[2]/victim.consent.letter"),
        ["contact-given"] = lang => Case.Sample(lang).Without("sender.email", "sender.phone", "sender.secure-channel", "sender.address"),
        ["consent-not-withdrawn"] = lang => Case.Sample(lang).With("victim[1]/victim.consent.withdrawn", "2026-11-20"),
        ["consent-known"] = lang => Case.Sample(lang).WithNone("victim[1]/victim.consent.publication"),
        ["refusal-respected"] = lang => Case.Sample(lang).With("victim[1]/victim.consent.letter", "no"),
        ["publication-refusal-stated"] = lang => Case.Sample(lang).With("victim[1]/victim.consent.publication", "no").With("request.names-withheld", "no"),
        ["consent-giver-named"] = lang => Case.Sample(lang).Without("victim[2]/victim.consent.giver"),
        ["consent-giver-named/relation"] = lang => Case.Sample(lang).With("victim[2]/victim.consent.giver", "family"),
        ["consent-recent"] = lang => Case.Sample(lang).With("victim[2]/victim.consent.date", "2026-03"),
        ["sender-on-cover-only"] = lang => Case.Sample(lang).Saying("context.pattern", SenderOf(lang)),
        ["sender-on-cover-only/not-apart"] = lang => Case.Sample(lang).Edited("word/document.xml", WithoutFirstSection),
        ["sender-on-cover-only/one-word"] = lang => Case.Sample(lang).With("sender.name", "Sarre"),
        ["sender-on-cover-only/author"] = lang => Case.Sample(lang).Edited("docProps/core.xml", xml => xml.Replace("</dc:title>", "</dc:title><dc:creator>Ilse Brandt</dc:creator>", StringComparison.Ordinal)),
        ["others-asked"] = lang => Case.Sample(lang).Without("person[1]/person.consent"),
        ["bystanders-protected"] = lang => Case.Sample(lang).With("person[1]/person.role", "witness").With("person[1]/person.consent", "no"),
        ["bystanders-protected/in-text"] = lang => Case.Sample(lang).Saying("incident[2]/incident.description", In(lang,
            "The witness Oskar Lund saw it.", "Le témoin Oskar Lund l'a vu.", "El testigo Oskar Lund lo vio.")),
        ["bystanders-protected/first-name"] = lang => Case.Sample(lang).Saying("incident[2]/incident.description", In(lang,
            "Her brother Oskar saw it.", "Son frère Oskar l'a vu.", "Su hermano Oskar lo vio.")),
        ["child-consent-explained"] = lang => Case.Sample(lang).With("victim[2]/victim.age", "16").Without("victim[2]/victim.birth-date"),
        ["absent-victim-represented"] = lang => Case.Sample(lang).With("victim[2]/victim.situation", "missing"),
        ["confidential-parts-listed"] = lang => Case.Sample(lang).Confidential("context.law"),
        ["something-shareable"] = lang => Case.Sample(lang).Confidential("incident.description"),
        ["sensitive-data-needed"] = lang => Case.Sample(lang).Saying("context.pattern", "+41 22 555 01 23"),
        ["press-release-consented"] = lang => Case.Sample(lang).With("request.press-release", "yes").With("victim[1]/victim.consent.publication", "no"),
        ["publicity-consented"] = lang => Case.Sample(lang, "follow-up").With("follow-up.public", "yes").With("follow-up.public-detail", "2027")
            .With("victim[1]/victim.consent.publication", "no").With("request.names-withheld", "yes"),
        ["reply-overdue"] = lang => Advocacy(lang, "no-reply").With("advocacy.reply-due", "2026-12-20"),
        ["reply-overdue/not-looked"] = lang => Advocacy(lang, "no-reply").With("advocacy.looked", "2026-10-20"),
        ["one-page-kept"] = lang => Case.Sample(lang, "advocacy").Saying("advocacy.references", Long(lang)),
        ["consequences-weighed"] = lang => Advocacy(lang, "own-facts").With("advocacy.weighed", "no"),
        ["report-consented"] = lang => Case.Sample(lang, "reprisals").With("victim[1]/victim.name-kind", "pseudonym").With("victim[1]/victim.consent.report", "no"),
        ["report-window/outside"] = lang => Case.Sample(lang, "reprisals").With("incident[1]/incident.date", "2026-03"),
        ["report-window/late"] = lang => Case.Sample(lang, "reprisals").On(new DateOnly(2027, 4, 20)),
        ["report-window/gap"] = lang => Case.Sample(lang, "reprisals").With("incident[2]/incident.date", "2027-04-18").On(new DateOnly(2027, 4, 20)),
        ["cooperation-tied"] = lang => Case.Sample(lang, "reprisals").With("victim[1]/victim.reprisal-tie", "no-tie"),
        ["moment-weighed"] = lang => Case.Sample(lang, "reprisals").With("reprisal.moment", "visit"),
        ["word-limit-kept"] = lang => Case.Sample(lang, "thematic-input").With("call.word-limit", "100"),
        ["call-open"] = lang => Case.Sample(lang, "thematic-input").On(new DateOnly(2027, 3, 1)),
        ["government-letter-unnamed"] = lang => Case.Sample(lang, "country-visit").With("visit.purpose", "own-government"),
        ["visit-reprisal-reported"] = lang => Case.Sample(lang, "country-visit").With("visit.purpose", "after").With("visit.reprisals", "yes"),
        ["urgency-explained"] = lang => Case.Sample(lang).Without("urgent.reason"),
        ["urgency-explained/window"] = lang => Case.Sample(lang).Without("urgent.window").With("case.status", "threatened"),
        ["sources-beyond-media"] = lang => Case.Sample(lang).With("source[1]/source.kind", "media").With("source[2]/source.kind", "media"),
        ["dates-unambiguous"] = lang => Case.Sample(lang).Replaced(In(lang, "6 October 2026", "6 octobre 2026", "6 de octubre de 2026"), "10/6/2026"),
        ["event-dated"] = lang => Case.Sample(lang).Without("incident[2]/incident.date"),
        ["event-placed"] = lang => Case.Sample(lang).WithNone("incident[2]/incident.place"),
        ["dates-in-order/future"] = lang => Case.Sample(lang).With("incident[2]/incident.date", "2027-03-14"),
        ["dates-in-order/release"] = lang => Case.Sample(lang).With("incident[3]/incident.event", "release").With("incident[3]/incident.date", "2025-02"),
        ["dates-in-order/birth"] = lang => Case.Sample(lang).With("victim[2]/victim.birth-date", "2025-09-09"),
        ["dates-in-order/consent"] = lang => Case.Sample(lang).With("victim[2]/victim.consent.date", "2026-12-24"),
        ["age-matches-birth-date"] = lang => Case.Sample(lang).With("victim[2]/victim.age", "52"),
        ["victim-count-matches"] = lang => Case.Sample(lang).With("case.victim-count", "3"),
        ["language-accepted"] = lang => Case.Empty(lang).With("summary.facts", Portuguese),
        ["joint-action-reasoned"] = lang => Case.Sample(lang).Without("request.joint-reason"),
        ["joint-action-reasoned/one-mandate"] = lang => Case.Sample(lang).WithAll("request.mandates", "arbitrary-detention"),
        ["mandates-in-force/ended"] = lang => Case.Sample(lang).WithAll("request.mandates", "slavery-and-trafficking").On(new DateOnly(2024, 5, 1)),
        ["mandates-in-force/succeeded"] = lang => Case.Sample(lang).WithAll("request.mandates", "human-rights-defenders", "trafficking"),
        ["measure-asked"] = lang => Case.Sample(lang).Without("request.measures"),
        ["length-reasonable"] = lang => Case.Sample(lang).With("context.pattern", Long(lang)),
        ["summary-short"] = lang => Case.Sample(lang).With("summary.facts", Long(lang)),
        ["parallel-procedure-told"] = lang => Case.Sample(lang).With("action.international", "yes").With("action.international-detail", "WGAD, 2026"),
        ["placeholders-replaced"] = lang => Case.Sample(lang).Replaced(">V1, V2<", $">V1, V2 {Case.Templates.Documents[lang].Questions["incident.victims"].Placeholder}<"),
        ["placeholders-replaced/text"] = lang => Case.Sample(lang).Saying("context.law", "[name of the law]"),
        ["state-link-explained"] = lang => Case.Sample(lang).With("perpetrator[2]/perpetrator.kind", "non-state").Without("perpetrator[2]/perpetrator.state-link"),
        ["names-out-of-file-name"] = lang => Case.Sample(lang).Named("Venn 2026.docx"),
        ["names-out-of-headers"] = lang => Case.Sample(lang).With("case.reference", "Venn-1"),
        ["deletions-settled"] = Deleting,
        ["deletions-settled/withheld"] = lang => Deleting(lang).WithNone("person[1]/person.name", "withheld"),
        ["answers-understood/date"] = lang => Case.Sample(lang).Replaced(Case.Templates.Dates.Of(new SpOffice.Submissions.PartialDate(2026, 10, 6), lang), "…"),
        ["answers-understood/choice"] = lang => Case.Sample(lang).Replaced($">{Case.Templates.Documents[lang].Option("request.joint", "joint")}<", ">…<"),
        ["answers-understood/country"] = lang => Case.Sample(lang).Replaced($">{Case.Templates.Countries.Name("XAA", lang)}<", ">Atlantis<"),
        ["answers-understood/mandate"] = lang => Case.Sample(lang).Replaced($">{Case.Templates.Mandates.Get("arbitrary-detention")!.Name(lang)}<", ">Atlantis<"),
        ["answers-understood/twice"] = lang => Case.Sample(lang).Doubled("case.victim-count", "2", "7"),
        ["consent-dated"] = lang => Case.Sample(lang).Without("victim[2]/victim.consent.date"),
        ["consent-recent/changed"] = lang => Case.Sample(lang).With("incident[2]/incident.date", "2026-11-02"),
        ["secure-channel-considered"] = lang => Case.Sample(lang).Without("sender.secure-channel"),
        ["urgent-window-ahead"] = lang => Case.Sample(lang).With("urgent.window", Case.Templates.Dates.Of(new SpOffice.Submissions.PartialDate(2026, 11, 3), lang)),
        ["urgency-fits-status"] = lang => Case.Sample(lang).With("case.status", "ended"),
        ["danger-treated-as-urgent"] = lang => Case.Sample(lang).With("urgent.requested", "no"),
        ["danger-treated-as-urgent/untold"] = lang => Case.Sample(lang).Without("torture.danger"),
        ["remedies-after-events"] = lang => Case.Sample(lang).With("remedy[1]/remedy.date", "2025-01"),
        ["victims-distinct"] = lang => Case.Sample(lang).With("victim[2]/victim.name", "Ilaria Venn").Without("victim[2]/victim.age"),
        ["victims-distinct/reference"] = lang => Case.Sample(lang).With("victim[2]/victim.reference", "V1"),
        ["answers-translated"] = lang => Case.Sample(lang).With("context.law", Case.Templates.Documents[lang].Words["toTranslateEs"] + "\nArtículo 88."),
        ["names-consistent"] = lang => Case.Sample(lang).Saying("context.pattern", "Ilaria Vern."),
        ["references-known"] = lang => Case.Sample(lang).With("incident[2]/incident.victims", "V1, V3"),
        ["references-known/unused"] = lang => Case.Sample(lang).With("incident[2]/incident.victims", "V1"),
        ["state-same-throughout"] = lang => Case.Sample(lang).With("addressee[1]/addressee.country", "AND"),
        ["state-same-throughout/text"] = lang => Case.Sample(lang).Saying("request.measures", In(lang,
            "The Government of Andorra should answer.", "Le Gouvernement d'Andorre devrait répondre.", "El Gobierno de Andorra debería responder.")),
        ["case-recent-for-mandate"] = lang => Case.Sample(lang).WithAll("request.mandates", "torture", "health").With("case.status", "ended")
            .With("incident[1]/incident.date", "2023-03").With("incident[2]/incident.date", "2023-03").With("incident[3]/incident.date", "2023-05"),
        ["confidential-kept-apart"] = lang => Case.Sample(lang).Saying("context.pattern", "Oskar Lund.").Saying("context.law", "Oskar Lund.").ConfidentialPassage("Oskar Lund"),
        ["pictures-without-location"] = lang => Case.Sample(lang).Repacked(package => package.With("word/media/image1.jpeg", Pictures.Jpeg(Pictures.Exif(withPlace: true)))),
        ["annexes-listed"] = lang => Case.Sample(lang).Saying("context.law", In(lang, "See annexes 1 to 3.", "Voir annexes 1 à 3.", "Véanse los anexos 1 a 3.")),
        ["annexes-listed/none"] = lang => Case.Sample(lang).Without("attachment").Saying("context.law", In(lang, "See the annex.", "Voir l'annexe.", "Véase el anexo.")),
        ["annexes-listed/unmentioned"] = lang => Case.Sample(lang).Saying("context.law", In(lang, "See annex 1.", "Voir annexe 1.", "Véase el anexo 1.")),
        ["attachments-translated"] = lang => Case.Sample(lang).With("attachment[1]/attachment.translation", "missing"),
        ["wording-factual"] = lang => Case.Sample(lang).Saying("context.pattern", In(lang, "Thugs of the puppet regime.", "Des voyous du régime fantoche.", "Matones del régimen títere.")),
        ["acronyms-explained"] = lang => Case.Sample(lang).Saying("context.pattern", In(lang, "The KDF and the BLF came.", "La KDF et le BLF.", "La KDF y el BLF.")),
        ["content-known"] = lang => Case.Sample(lang).Replaced("w:val=\"context.law\"", "w:val=\"my.notes\""),
        ["family-agreed"] = lang => Case.Sample(lang, "wgeid").With("victim[1]/victim.consent.wgeid", "no"),
        ["family-agreed/contact"] = lang => Case.Sample(lang, "wgeid").With("sender.family-contact", "no"),
        ["six-elements-known/name"] = lang => Case.Sample(lang, "wgeid").With("victim[1]/victim.name", "D. V."),
        ["six-elements-known/day"] = lang => Case.Sample(lang, "wgeid").With("incident[1]/incident.date", "2026-10"),
        ["six-elements-known/month"] = lang => Case.Sample(lang, "wgeid").With("incident[1]/incident.date", "2025"),
        ["six-elements-known/forces"] = lang => Case.Sample(lang, "wgeid").With("perpetrator[1]/perpetrator.kind", "unknown"),
        ["six-elements-known/search"] = lang => Case.Sample(lang, "wgeid").WithNone("action.national"),
        ["urgent-procedure-in-time"] = lang => Case.Sample(lang, "wgeid").With("incident[1]/incident.date", "2026-09-01"),
        ["detainee-agreed"] = lang => Case.Sample(lang, "wgad").Without("victim[1]/victim.consent.wgad"),
        ["detainee-agreed/refused"] = lang => Case.Sample(lang, "wgad").With("victim[1]/victim.consent.wgad", "no"),
        ["category-given"] = lang => Case.Sample(lang, "wgad").Without("category"),
        ["category-given/articles"] = lang => Case.Sample(lang, "wgad").Without("category[1]/category.declaration", "category[1]/category.covenant"),
        ["category-given/other-article"] = lang => Case.Sample(lang, "wgad").With("category[1]/category.declaration", "19, 9"),
        ["category-given/covenant"] = lang => Case.Sample(lang, "wgad").With("state.covenant-party", "no"),
        ["dates-in-order/detention"] = lang => Case.Sample(lang, "wgad").With("detention[1]/detention.start", "2026-01-20"),
        ["law-text-given"] = lang => Case.Sample(lang, "law").With("law.attached", "no").Without("law.link"),
        ["law-text-given/listed"] = lang => Case.Sample(lang, "law").Without("attachment"),
        ["timetable-ahead"] = lang => Case.Sample(lang, "law").Without("stage"),
        ["timetable-ahead/over"] = lang => Case.Sample(lang, "law").On(new(2027, 3, 1)),
        ["others-asked/public-soon"] = lang => Case.Sample(lang, "law").With("person[1]/person.consent", "no"),
    };

    private const string Portuguese = "A polícia entrou na casa de madrugada e levou os documentos que estavam na mesa. Ele foi preso sem ordem do juiz e a família não "
        + "recebeu notícia até o dia seguinte. Os agentes disseram que não sabiam onde ele estava e que ela deveria voltar para casa. Depois de uma semana ele foi visto.";

    /// <summary>The words of one of three languages.</summary>
    public static string In(string lang, string en, string fr, string es) => lang switch { "fr" => fr, "es" => es, _ => en };

    private static Case Advocacy(string lang, string purpose) => Case.SampleFor(purpose, lang, "advocacy");

    private static Case Deleting(string lang) => Case.Sample(lang).Edited("word/document.xml", xml => xml.Insert(xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal),
        "<w:p><w:del w:id=\"77\" w:author=\"SpOffice\"><w:r><w:delText>Lund</w:delText></w:r></w:del></w:p>"));

    private static string SenderOf(string lang) =>
        Case.Templates.Sample(Case.Templates.Form("communication"), lang).Answers.Text("sender.name")!;

    private static string Long(string lang) => string.Join(' ', Enumerable.Repeat(
        Case.Templates.Sample(Case.Templates.Form("communication"), lang).Answers.Text("context.pattern")!, 40));

    private static string WithoutFirstSection(string xml)
    {
        var start = xml.IndexOf("<w:sectPr", StringComparison.Ordinal);
        var end = xml.IndexOf("</w:sectPr>", StringComparison.Ordinal) + "</w:sectPr>".Length;
        return xml[..start] + xml[end..];
    }
}
