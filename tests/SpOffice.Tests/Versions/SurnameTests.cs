using SpOffice.Versions;
using SpOffice.Word;
using Case = SpOffice.Tests.Checks.Case;
using Version = SpOffice.Versions.Version;

namespace SpOffice.Tests.Versions;

/// <summary>A word of a name alone, with a title or declined, when the whole name is known from the answers: replaced, or it stops the version.</summary>
public sealed class SurnameTests
{
    /// <summary>A name, what of it must not be found, and how it stands in the text.</summary>
    public static TheoryData<string, string, string[]> Titled() => new()
    {
        { "Rania Haddad", "Haddad", ["Mr Haddad", "Mrs. Haddad", "Judge Haddad", "judge Haddad", "Justice Haddad", "the Haddads", "Haddad's lawyer", "M. Haddad", "Me Haddad", "Maître Haddad", "la juge Haddad", "l’avocate Haddad", "Sra. Haddad", "la jueza Haddad", "Lic. Haddad", "el Dr. Haddad", "HADDAD", "Mr. HADDAD", "Ms Haddad-Sand", "Al-Haddad"] },
        { "Ilaria Bishop", "Bishop", ["Ms Bishop", "Judge Bishop", "Bishop said", "Bishop's sister", "la señora Bishop", "Mme Bishop"] },
        { "Peter King", "King", ["Mr King", "King left"] },
        { "Marta Judge", "Judge", ["Ms Judge", "Judge was there", "Mrs Judge's son"] },
        { "Elena Maître", "Maître", ["Mme Maître", "Mme Maitre"] },
        { "Luis General", "General", ["Sr. General", "el señor General"] },
        { "Nguyen Thi Do", "Do", ["Ms Do", "Mme Do", "Sra. Do"] },
        { "Le Van Thanh", "Thanh", ["Mr Thanh", "M. Le"] },
        { "Ali Ben", "Ben", ["Mr Ben", "M. Ben"] },
        { "Kofi May", "May", ["Mr May", "Judge May"] },
        { "Ana Rey", "Rey", ["Sra. Rey", "la jueza Rey"] },
        { "Hassan Abu", "Abu", ["Mr Abu", "Dr. Abu"] },
        { "Wei Yi", "Yi", ["Mr Yi", "Ms. Yi"] },
        { "Juan de la Cruz", "Cruz", ["Sr. de la Cruz", "Sr. De la Cruz", "Mr Cruz"] },
        { "Рания Хаддад", "Хаддад", ["г-жа Хаддад", "судья Хаддад", "судье Хаддад", "Хаддад Р."] },
        { "رانيا حداد", "حداد", ["السيدة حداد", "القاضية حداد", "للقاضية حداد", "د. حداد"] },
        { "王小明", "王", ["王先生", "王律师", "老王", "小王", "王某", "王 先生"] },
        { "王 小明", "王", ["王法官"] },
        { "欧阳明慧", "欧阳", ["欧阳女士", "欧阳法官"] },
        { "山田太郎", "山田", ["山田さん", "山田弁護士"] },
        { "林太郎", "林", ["林さん", "林氏"] },
        { "김민서", "김", ["김 씨", "김씨가", "김 판사"] },
        { "김 민서", "김", ["김 변호사"] },
        { "राठौर सुमना", "राठौर", ["श्री राठौर", "राठौर जी"] },
        { "ნინო ბერიძე", "ბერიძ", ["ქალბატონი ბერიძე", "მოსამართლე ბერიძის", "ბერიძემ", "ბერიძესთან"] },
        { "მარიამ გელაშვილი", "გელაშვილ", ["გელაშვილმა", "გელაშვილს", "გელაშვილისთვის", "მარიამმა"] },
        { "𞤀𞤥𞤢𞤣𞤵 𞤔𞤢𞤤𞤮", "𞤔𞤢𞤤𞤮", ["𞤔𞤢𞤤𞤮"] },
        { "ישראל כהן", "כהן", ["מר כהן", "השופט כהן", "לכהן"] },
        { "สมชาย ใจดี", "ใจดี", ["นายใจดี", "คุณสมชาย"] },
    };

    /// <summary>Names whose stem changes.</summary>
    public static TheoryData<string, string, string[]> Declined() => new()
    {
        { "Павел Орёл", "Павл", ["Павла", "Павлом", "о Павле"] },
        { "Лев Заяц", "Льв", ["Льва", "Львом", "Зайца", "с Зайцем"] },
        { "Яна Кравець", "Кравц", ["Кравця", "Кравцем", "Яны", "Яне"] },
        { "Илья Соловей", "Соловь", ["Соловья", "Соловьём", "Ильи", "Илье"] },
        { "Федір Коваль", "Федор", ["Федора", "Коваля", "Ковалем"] },
        { "Анна Толстая", "Толст", ["Толстой", "Анны", "Анной"] },
        { "Marek Kowalska", "Kowalsk", ["Marka", "Kowalskiej", "Kowalską"] },
        { "Pavel Novákov", "Pavl", ["Pavla", "Pavlem"] },
    };

    [Theory, MemberData(nameof(Titled)), MemberData(nameof(Declined))]
    public void A_word_of_a_known_name_is_replaced_or_stops_the_version(string name, string word, string[] said)
    {
        var leaked = new List<string>();
        foreach (var (lang, audience, text) in from lang in Templates.Languages from audience in new[] { Audience.Public, Audience.Partners } from text in said select (lang, audience, text))
        {
            var draft = Case.Empty(lang).With("victim[1]/victim.name", name).With("victim[1]/victim.reference", "V1").With("summary.facts", $"— {text} —");
            var made = Version.Make(draft.File(), new VersionRequest(audience) { Numbering = new Random(1) }, Case.Templates, Bounds.Native);
            if (made.Hits.IsEmpty && (Scanner.Hits(made.Files.Single().Content, text).Count > 0 || Scanner.Hits(made.Files.Single().Content, word).Count > 0))
                leaked.Add($"{lang} {audience}: {text}");
        }
        leaked.ShouldBeEmpty();
    }

    /// <summary>What is no name stays a word, and does not stop anything.</summary>
    [Theory]
    [InlineData("Nguyen Thi Do", "We do not know what to do. Do they?")]
    [InlineData("Marta Judge", "The judge heard the judge of the court.")]
    [InlineData("Ali Ben", "The centre of the town.")]
    [InlineData("Marek Kowalska", "They market marks.")]
    [InlineData("Лев Заяц", "Они левее.")]
    public void An_ordinary_word_stops_nothing(string name, string text)
    {
        var draft = Case.Empty().With("victim[1]/victim.name", name).With("victim[1]/victim.reference", "V1").With("summary.facts", text);
        Version.Make(draft.File(), new VersionRequest(Audience.Public), Case.Templates, Bounds.Native).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void The_number_of_an_identity_card_does_not_stand_in_the_text_of_a_version()
    {
        var draft = Case.Sample("en", "wgeid").Saying("summary.facts", "He carried 44102287 with him.");
        foreach (var audience in new[] { Audience.Public, Audience.Partners })
            Scanner.Hits(Version.Make(draft.File(), new VersionRequest(audience), Case.Templates, Bounds.Native).Files.Single().Content, "44102287").ShouldBeEmpty();
    }

    [Fact]
    public void Two_words_of_an_organisation_that_is_a_role_are_a_clue()
    {
        var draft = Case.Sample("en", "reprisals").Saying("summary.facts", "She spoke at the Teachers Union that day.");
        Version.Make(draft.File(), new VersionRequest(Audience.Public), Case.Templates, Bounds.Native).Clues.ShouldContain(clue => clue.Kind == "name" && clue.Text.Contains("Teachers Union"));
    }
}
