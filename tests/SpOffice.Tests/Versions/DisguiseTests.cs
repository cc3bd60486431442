using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>Names as people, keyboards and languages write them. Each is either replaced by a role, or stops the version until a person settles it.</summary>
public sealed class DisguiseTests
{
    /// <summary>A name, words of it that must not be found, and ways to write it.</summary>
    public static TheoryData<string, string[], string[]> Names() => new()
    {
        {
            "Zélie Marchaud-Ouédra", ["Zélie", "Marchaud", "Ouédra"],
            [
                "ZELIE MARCHAUD OUEDRA", "Marchaud-Ouédra Zélie", "Z. Marchaud-Ouédra", "Z.M.-O.", "Marchaud − Ouédra", "MarchaudOuédra", "Ouédra-Marchaud", "Zé\u00ADlie", "Z\u200Bé\u200Blie",
                "Zé\u200Dlie", "Zé\u2060lie", "Zélie\u202FMarchaud", "Zélie\tMarchaud", "Zélie_Marchaud", "Zélie.Marchaud", "Zélie/Marchaud", "zelie.marchaud", "@zeliemarchaud", "#ZelieMarchaud",
                "zelie-marchaud-ouedra.docx", "https://example.org/zelie-marchaud", "https://example.org/?q=Z%C3%A9lie%20Marchaud", "Ζélie Μarchaud", "Zéliе Маrсhаud", "Zél1e", "Z3lie", "Zélie1",
                "Marchauds'", "Ouédraʼs", "l'Ouédra", "d’Ouédra", "qu’Ouédra", "L’OUÉDRA", "Z é l i e", "Z·é·l·i·e", "Z. é. l. i. e", "𝐙é𝐥𝐢𝐞", "Ⓩⓔⓛⓘⓔ", "Ｚｅｌｉｅ", "ᴢᴇʟɪᴇ", "ˢZélie", "Zélie²",
                "ZélieMarchaud", "Zélie\uFEFFMarchaud", "Zélie\u180EMarchaud", "\u202EeiléZ\u202C", "Mar-\nchaud", "Mar- chaud", "Zélie\nMarchaud", "Zelie\u0301", "Zélie\u0327", "Ouédraen", "ŒOuédra",
                "Zélie “Zaza” Marchaud", "Marchaud (Zélie)", "Mme Zélie",
            ]
        },
        { "سلمى الزيتوني", ["سلمى", "الزيتوني", "زيتوني"], ["سَلْمَى الزَّيْتُونِي", "سلمي الزيتوني", "الزيتوني، سلمى", "وسلمى", "للزيتوني", "وللزيتوني", "كالزيتوني", "سـلـمـى", "سلمى\u200Cالزيتوني", "ﺳﻠﻤﻰ", "أسلمى", "\u202Bسلمى\u202C"] },
        { "أحمد إبراهيم آل طه", ["أحمد", "إبراهيم", "احمد", "ابراهيم"], ["احمد ابراهيم", "أَحْمَد إِبْرَاهِيم", "ابراهيم احمد", "ٱحمد", "لأحمد"] },
        { "Марфа Зуевская", ["Марф", "Зуевск"], ["Марфы Зуевской", "Марфе Зуевской", "Марфой Зуевской", "Зуевская М.", "Маpфа Зуевcкая", "Зу\u00ADевских", "Марфиной", "Зуёвская", "марфа зуевская"] },
        { "Пётр Львович Громов", ["Петр", "Пётр", "Громов"], ["Петра Громова", "Петром Громовым", "Громовы", "Громов П. Л.", "ПЁТР", "о Петре Громове"] },
        { "欧阳明慧", ["明慧", "欧阳"], ["欧阳 明慧", "欧 阳 明 慧", "欧阳女士", "明慧说", "欧阳·明慧", "欧阳\u200B明慧", "欧阳明\n慧", "《欧阳明慧》"] },
        { "सुमना राठौर", ["सुमना", "राठौर"], ["सुमनाने", "राठौर, सुमना", "सुमना\u200D राठौर"] },
        { "Νίκος Παπαδάκης", ["Νίκο", "Παπαδάκη"], ["Νίκου Παπαδάκη", "ΝΙΚΟΣ ΠΑΠΑΔΑΚΗΣ", "τον Νίκο"] },
        { "김민서", ["민서"], ["김민서가", "민서는", "김 민서"] },
        { "ሰላም ተስፋዬ", ["ሰላም", "ተስፋዬ"], ["የሰላም", "ተስፋዬን"] },
        { "ნინო ბერიძე", ["ნინო"], ["ნინოს"] },
        { "İpek Yıldırım", ["ipek", "Yıldırım", "Yildirim"], ["Ipek Yildirim", "İPEK YILDIRIM", "İpek’in"] },
        { "Łukasz Żółć", ["Łukasz", "Lukasz"], ["Lukasz Zolc", "Łukasza Żółcia", "Łukaszem"] },
        { "Jürgen Weiß", ["Jürgen", "Juergen", "Weiss"], ["Juergen Weiss", "Jürgens"] },
        { "Juergen Faust", ["Jürgen", "Juergen"], ["Jürgen Faust"] },
        { "Aoife O’Driscoll-Mac Néill", ["Driscoll", "Aoife", "Neill"], ["ODriscoll", "O Driscoll", "MacNeill", "McNeill", "Aoife O’D."] },
        { "María José Ñíguez de la Cruz", ["María", "Ñíguez"], ["Mariajosé", "M.ª José Ñíguez", "Niguez"] },
    };

    [Theory, MemberData(nameof(Names))]
    public void A_disguised_name_is_replaced_or_stops_the_version(string name, string[] words, string[] disguises)
    {
        foreach (var (lang, disguise) in from lang in Templates.Languages from disguise in disguises select (lang, disguise))
        {
            var made = Make(Named(name, lang).With("summary.facts", $"— {disguise} —"));
            if (made.Hits.IsEmpty)
                Scanner.Hits(made.Files.Single().Content, [name, .. words]).ShouldBeEmpty($"{lang}: {disguise}");
        }
    }

    [Theory]
    [InlineData("They asked Solana, I. M. before.")]
    [InlineData("They asked IM Solana before.")]
    [InlineData("They asked I. M. Solana before.")]
    [InlineData("They asked Venn (Ilaria) before.")]
    public void Initials_beside_a_word_of_the_name_go_with_it(string text) =>
        Text(Make(Named("Ilaria Mara Solana Venn", "en").With("summary.facts", text))).ShouldContain("They asked Victim 1 before.");

    [Fact]
    public void The_reading_above_a_name_does_not_part_it()
    {
        static string Ruby(string name, string reading) =>
            $"<w:ruby><w:rt><w:r><w:t>{reading}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>{name}</w:t></w:r></w:rubyBase></w:ruby>";
        var made = Make(Named("欧阳明慧", "en").With("summary.facts", "PLANT").Replaced("PLANT", $"</w:t></w:r><w:r>{Ruby("欧阳", "Ou")}{Ruby("明慧", "Minghui")}</w:r><w:r><w:t>"));
        Scanner.Hits(made.Files.Single().Content, "欧阳", "明慧", "Minghui").ShouldBeEmpty();
    }

    private static Case Named(string name, string lang) => Case.Empty(lang).With("victim[1]/victim.name", name).With("victim[1]/victim.reference", "V1");

    private static VersionResult Make(Case draft) => Version.Make(draft.File(), new VersionRequest(Audience.Public) { Numbering = new Random(1) }, Case.Templates, Bounds.Native);

    private static string Text(VersionResult made) => System.Text.RegularExpressions.Regex.Replace(System.Text.Encoding.UTF8.GetString(Package.Open(made.Files[0].Content, Bounds.Native)["word/document.xml"]!), "<[^>]*>", "");
}
