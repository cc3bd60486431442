using SpOffice.Speaking;
using Case = SpOffice.Tests.Checks.Case;

namespace SpOffice.Tests.Speaking;

/// <summary>Every rule fires on its example and is silent on text that only resembles it.</summary>
public sealed class ShorteningsTests
{
    [Theory]
    [InlineData("en", "report-symbol", "We thank you for the report A/HRC/58/53.", "We thank you for your latest report.")]
    [InlineData("en", "document-symbol", "As A/HRC/58/53 shows, they wait.", "As your latest report shows, they wait.")]
    [InlineData("en", "other-symbol", "See S/2025/758 for this.", "See that document for this.")]
    [InlineData("en", "years-whole", "It fell between 1 January 2023 and 31 December 2024.", "It fell in 2023 and 2024.")]
    [InlineData("en", "years-from", "It fell from 1 January 2023 to 31 December 2023.", "It fell in 2023.")]
    [InlineData("en", "months-range", "From 3 March 2021 to 9 May 2024 it fell.", "From 2021 to 2024 it fell.")]
    [InlineData("en", "day", "She left on 14 March 2024.", "She left in March 2024.")]
    [InlineData("en", "day-behind", "She left on March 14, 2024.", "She left in March 2024.")]
    [InlineData("en", "report-symbol", "We welcome her report A/HRC/58/53/Add.1.", "We welcome your latest report.")]
    [InlineData("en", "other-symbol", "See document A/HRC/58/CRP.3 for this.", "See that document for this.")]
    [InlineData("en", "years-whole", "It fell between January 2023 and December 2024.", "It fell in 2023 and 2024.")]
    [InlineData("en", "years-whole", "It fell between January 1, 2023 and December 31, 2024.", "It fell in 2023 and 2024.")]
    [InlineData("en", "resolution", "We cite resolution 48/13 again.", "We cite that resolution again.")]
    [InlineData("en", "state-name", "the Kingdom of Bahrain", "Bahrain")]
    [InlineData("en", "greetings", "Mr. President, Excellencies, ladies and gentlemen, hello.", "Mr. President, hello.")]
    [InlineData("en", "excellency", "We thank H.E. Mr. Oru Tamme.", "We thank Mr. Oru Tamme.")]
    [InlineData("en", "mandate-title", "We thank the Special Rapporteur on the situation of human rights defenders.", "We thank the Special Rapporteur.")]
    [InlineData("en", "covenant", "the International Covenant on Civil and Political Rights", "the Covenant")]
    [InlineData("en", "declaration", "The Universal Declaration of Human Rights says so.", "The Universal Declaration says so.")]
    [InlineData("en", "high-commissioner", "the Office of the United Nations High Commissioner for Human Rights", "the High Commissioner")]
    [InlineData("en", "council", "the United Nations Human Rights Council", "this Council")]
    [InlineData("en", "resolution", "under Human Rights Council resolution 48/13", "under that resolution")]
    [InlineData("en", "wordy", "We write in order to ask.", "We write to ask.")]
    [InlineData("en", "wordy-regret", "We would like to thank you.", "We thank you.")]
    [InlineData("en", "wordy-time", "at this point in time", "now")]
    [InlineData("en", "state-name", "in the Syrian Arab Republic", "in Syria")]
    [InlineData("en", "round-number", "We know of 4,873 cases.", "We know of about 4,900 cases.")]
    [InlineData("fr", "report-symbol", "Nous saluons le rapport A/HRC/58/53.", "Nous saluons votre dernier rapport.")]
    [InlineData("fr", "document-symbol", "Selon A/HRC/58/53, ils attendent.", "Selon votre dernier rapport, ils attendent.")]
    [InlineData("fr", "symbol-of", "le contenu du rapport A/HRC/58/53", "le contenu de votre dernier rapport")]
    [InlineData("fr", "symbol-to", "Nous renvoyons au document A/79/123.", "Nous renvoyons à votre dernier rapport.")]
    [InlineData("fr", "years-whole", "entre janvier 2023 et décembre 2024", "en 2023 et 2024")]
    [InlineData("fr", "state-name", "les autorités de la République islamique du Pakistan", "les autorités du Pakistan")]
    [InlineData("fr", "state-name", "les autorités du Royaume d’Arabie saoudite", "les autorités d’Arabie saoudite")]
    [InlineData("fr", "other-symbol", "Voir S/2025/758.", "Voir ce document.")]
    [InlineData("fr", "years-whole", "entre le 1er janvier 2023 et le 31 décembre 2024", "en 2023 et 2024")]
    [InlineData("fr", "years-from", "du 1er janvier 2020 au 31 décembre 2024", "de 2020 à 2024")]
    [InlineData("fr", "months-range", "du 3 mars 2024 au 9 mai 2024", "en 2024")]
    [InlineData("fr", "day", "Elle est partie le 14 mars 2024.", "Elle est partie en mars 2024.")]
    [InlineData("fr", "greetings", "Monsieur le Président, Excellences, Mesdames et Messieurs, bonjour.", "Monsieur le Président, bonjour.")]
    [InlineData("fr", "excellency", "Merci à Son Excellence M. Tamme.", "Merci à M. Tamme.")]
    [InlineData("fr", "mandate-title", "Merci à la Rapporteuse spéciale sur la situation des défenseurs des droits humains.", "Merci à la Rapporteuse spéciale.")]
    [InlineData("fr", "covenant", "le Pacte international relatif aux droits civils et politiques", "le Pacte")]
    [InlineData("fr", "declaration", "la Déclaration universelle des droits de l’homme", "la Déclaration universelle")]
    [InlineData("fr", "high-commissioner", "le Haut-Commissariat des Nations Unies aux droits de l'homme", "le Haut-Commissariat")]
    [InlineData("fr", "council", "le Conseil des droits de l’homme des Nations Unies", "ce Conseil")]
    [InlineData("fr", "resolution", "la résolution 48/13 du Conseil des droits de l’homme", "cette résolution")]
    [InlineData("fr", "wordy", "afin de demander", "pour demander")]
    [InlineData("fr", "wordy-regret", "Nous souhaiterions remercier le Conseil.", "Nous voulons remercier le Conseil.")]
    [InlineData("fr", "wordy-time", "à l’heure actuelle", "aujourd’hui")]
    [InlineData("fr", "state-name", "en République arabe syrienne", "en Syrie")]
    [InlineData("fr", "round-number", "On compte 12\u00A0345 cas.", "On compte environ 12\u00A0000 cas.")]
    [InlineData("es", "report-symbol", "Celebramos su informe A/HRC/58/53.", "Celebramos su último informe.")]
    [InlineData("es", "document-symbol", "Según A/HRC/58/53, esperan.", "Según su último informe, esperan.")]
    [InlineData("es", "symbol-of", "las conclusiones del informe A/HRC/58/53", "las conclusiones de su último informe")]
    [InlineData("es", "symbol-to", "Nos remitimos al documento A/79/123.", "Nos remitimos a su último informe.")]
    [InlineData("es", "years-whole", "entre enero de 2023 y diciembre de 2024", "en 2023 y 2024")]
    [InlineData("es", "state-name", "las autoridades del Estado Plurinacional de Bolivia", "las autoridades de Bolivia")]
    [InlineData("es", "state-name", "las autoridades de la República del Perú", "las autoridades del Perú")]
    [InlineData("es", "other-symbol", "Véase S/2025/758.", "Véase ese documento.")]
    [InlineData("es", "years-whole", "entre el 1 de enero de 2023 y el 31 de diciembre de 2024", "en 2023 y 2024")]
    [InlineData("es", "years-from", "del 1 de enero de 2020 al 31 de diciembre de 2024", "de 2020 a 2024")]
    [InlineData("es", "months-range", "del 3 de marzo de 2024 al 9 de mayo de 2024", "en 2024")]
    [InlineData("es", "day", "Se fue el 14 de marzo de 2024.", "Se fue en marzo de 2024.")]
    [InlineData("es", "greetings", "Señor Presidente, excelencias, señoras y señores, buenos días.", "Señor Presidente, buenos días.")]
    [InlineData("es", "excellency", "Gracias a Su Excelencia don Oru Tamme.", "Gracias a don Oru Tamme.")]
    [InlineData("es", "mandate-title", "Gracias a la Relatora Especial sobre la situación de los defensores de los derechos humanos.", "Gracias a la Relatora Especial.")]
    [InlineData("es", "covenant", "el Pacto Internacional de Derechos Civiles y Políticos", "el Pacto")]
    [InlineData("es", "declaration", "la Declaración Universal de Derechos Humanos", "la Declaración Universal")]
    [InlineData("es", "high-commissioner", "la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "la Oficina del Alto Comisionado")]
    [InlineData("es", "council", "el Consejo de Derechos Humanos de las Naciones Unidas", "este Consejo")]
    [InlineData("es", "resolution", "la resolución 48/13 del Consejo de Derechos Humanos", "esa resolución")]
    [InlineData("es", "wordy", "con el fin de pedir", "para pedir")]
    [InlineData("es", "wordy-regret", "Quisiéramos agradecer al Consejo.", "Queremos agradecer al Consejo.")]
    [InlineData("es", "wordy-time", "en el momento actual", "hoy")]
    [InlineData("es", "state-name", "en la República Árabe Siria", "en Siria")]
    [InlineData("es", "round-number", "Son 12.345 casos.", "Son unos 12.000 casos.")]
    public void Fires(string lang, string rule, string text, string shorter)
    {
        var offer = Case.Templates.Shortenings(lang).In(text).ShouldHaveSingleItem();
        offer.Rule.ShouldBe(rule);
        (text[..offer.Start] + offer.Shorter + text[(offer.Start + offer.Written.Length)..]).ShouldBe(shorter);
        Speech.Time(shorter, lang).Seconds.ShouldBeLessThan(Speech.Time(text, lang).Seconds);
    }

    [Theory]
    [InlineData("en", "In 2023 and 2024, 5,000 people and 1999 others left in March; the Special Rapporteur and/or the Council ask Syria to act by 31 December.")]
    [InlineData("en", "Mr. President, on the one hand the report, on 14 counts, is welcome; 3.14 or 1,000.50 matter less. A/B tests do not.")]
    [InlineData("fr", "En 2023 et 2024, 5 000 personnes sont parties en mars. La Syrie et le Rapporteur spécial se taisent. Le 14, on attend.")]
    [InlineData("fr", "Depuis le 7 octobre 2023 et jusqu’à ce jour, ils attendent ; dès le 3 mai 2024, ils ont écrit.")]
    [InlineData("es", "En 2023 y 2024 se fueron 5.000 personas en marzo. Siria y el Relator Especial callan. El 14 esperamos.")]
    [InlineData("es", "Desde el 7 de octubre de 2023 y hasta el 3 de mayo de 2024, esperan.")]
    public void Is_silent(string lang, string text) => Case.Templates.Shortenings(lang).In(text).ShouldBeEmpty();

    [Theory, InlineData("en"), InlineData("fr"), InlineData("es")]
    public void Every_rule_is_tried_here(string lang)
    {
        var tried = typeof(ShorteningsTests).GetMethod(nameof(Fires))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .Where(row => (string)row.Data[0]! == lang).Select(row => (string)row.Data[1]!).Distinct();
        tried.ShouldBe(Case.Templates.Shortenings(lang).Rules, ignoreOrder: true);
    }

    [Fact]
    public void Words_that_take_long_without_a_rule_are_named_without_shorter_ones()
    {
        var words = ExpensiveWords.Of(Speech.Time("The OHCHR counted 1999 of them in 47/21."), Speech.English, Case.Templates.Shortenings("en"));
        words.ShouldContain(found => found.Written == "47/21" && found.Shorter == null && found.Saved == 0);
        words.ShouldAllBe(found => found.Seconds >= 1.2);
    }
}
