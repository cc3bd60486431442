using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SpOffice.Texts;

/// <summary>Letters without their accents: the canonical decompositions of Unicode 16, small letters only. A table of our own, since a program
/// without language data, as the command line and the pane are, takes no letter apart.</summary>
internal static class BaseLetters
{
    private static readonly (string Base, string Letters)[] Table =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįİǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("æ", "ǣǽ"),
        ("ø", "ǿ"),
        ("ſ", "ẛ"),
        ("ʒ", "ǯ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("ε", "έἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("ρ", "ῤῥ"),
        ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("ϒ", "ϓϔ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "йѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("і", "ї"),
        ("ѵ", "ѷ"),
        ("ә", "ӛ"),
        ("ө", "ӫ"),
        ("ا", "آأإ"),
        ("و", "ؤ"),
        ("ي", "ئ"),
        ("ہ", "ۂ"),
        ("ے", "ۓ"),
        ("ە", "ۀ"),
        ("ဥ", "ဦ"),
    ];

    /// <summary>Letters that Unicode does not take apart, or that other spellings of a name leave out or exchange.</summary>
    private static readonly (string Base, string Letters)[] Spellings =
    [
        ("ae", "æ"), ("d", "đðɖ"), ("h", "ħ"), ("i", "ıɨ"), ("l", "łŀƚ"), ("n", "ŋ"), ("o", "øɵ"), ("oe", "œ"), ("ss", "ß"), ("t", "ŧ"), ("th", "þ"),
        ("s", "ſ"), ("σ", "ς"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("ه", "ة"), ("ي", "ىی"), ("ك", "ک"), ("ا", "ٱ"),
    ];

    /// <summary>Letters of other scripts that look like Latin ones, in capitals or small (Unicode TR 39), and the other way round for nothing:
    /// names and texts are both folded, so that a name in Greek or Cyrillic still equals itself.</summary>
    private static readonly (string Base, string Letters)[] LookAlikes =
    [
        ("a", "аαɑᴀᵃª"), ("b", "вβьʙᵇ"), ("c", "сϲᴄᶜⅽ"), ("d", "ԁᴅᵈⅾ"), ("e", "еεҽᴇᵉ"), ("f", "ꜰᶠ"), ("g", "ɡցɢᵍ"), ("h", "нηһհʜʰ"), ("i", "іιɩӏɪⁱⅰ"), ("j", "јϳᴊʲ"), ("k", "кκᴋᵏ"), ("l", "ⅼʟˡ"),
        ("m", "мμµᴍᵐⅿ"), ("n", "νոɴⁿ"), ("o", "оοօᴏᵒº"), ("p", "рρᴘᵖ"), ("q", "ԛ"), ("r", "ʀʳ"), ("s", "ѕꜱˢ"), ("t", "тτᴛᵗ"), ("u", "սᴜᵘ"), ("v", "ᴠᵛⅴ"), ("w", "ԝѡᴡʷ"), ("x", "хχˣⅹ"),
        ("y", "уυүʏʸ"), ("z", "ζᴢᶻ"),
    ];

    /// <summary>Arabic letters as typesetting draws them, isolated, final, initial, medial, one after the other (Unicode, Arabic Presentation Forms-B).</summary>
    private static readonly string ArabicForms = string.Concat(
        "ء", "اا", "اا", "وو", "اا", "يييي", "اا", "بببب", "هه", "تتتت", "ثثثث", "جججج", "حححح", "خخخخ", "دد", "ذذ", "رر", "زز", "سسسس", "شششش", "صصصص", "ضضضض",
        "طططط", "ظظظظ", "عععع", "غغغغ", "فففف", "قققق", "كككك", "لللل", "مممم", "نننن", "هههه", "وو", "يي", "يييي");
    private const int FirstArabicForm = 0xFE80;
    private const int FirstLamAlef = 0xFEF5;
    private const int LastLamAlef = 0xFEFC;

    /// <summary>Where letters in circles, brackets and boxes begin: twenty-six each.</summary>
    private static readonly int[] Enclosed = [0x249C, 0x24B6, 0x24D0, 0x1F110, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6];

    private static readonly FrozenDictionary<char, char> Plain = Table.SelectMany(row => row.Letters.Select(letter => (letter, row.Base[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    private static readonly FrozenDictionary<char, string> Folded = Spellings.Concat(LookAlikes).SelectMany(row => row.Letters.Select(letter => (letter, row.Base)))
        .DistinctBy(pair => pair.letter).ToFrozenDictionary(pair => pair.letter, pair => pair.Base);

    /// <summary>A small letter without its accent; itself if it has none.</summary>
    public static char Of(char letter) => letter < 128 ? letter : Plain.GetValueOrDefault(letter, letter);

    /// <summary>A character as names are compared: small, without accent, look-alikes as the Latin letter; empty where it does not count, such as
    /// a soft hyphen, a mark or a character of no width; null where it parts words.</summary>
    public static string? Fold(int character)
    {
        if (character is >= 0x1D400 and <= 0x1D6A3)
            return ((char)('a' + ((character - 0x1D400) % 26))).ToString();
        if (character is >= 0xFF01 and <= 0xFF5E)
            character -= 0xFEE0;
        if (Enclosed.FirstOrDefault(first => character >= first && character < first + 26) is > 0 and var enclosed)
            return ((char)('a' + (character - enclosed))).ToString();
        if (character is >= FirstArabicForm and <= LastLamAlef)
            return character >= FirstLamAlef ? "لا" : ArabicForms[character - FirstArabicForm].ToString();
        if (character > char.MaxValue)
            return Rune.IsLetter(new Rune(character)) ? Rune.ToLowerInvariant(new Rune(character)).ToString() : CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark ? "" : null;
        var letter = Of(char.ToLowerInvariant((char)character));
        if (letter < 128)
            return char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : null;
        // Apostrophes and half rings of transliteration, which Unicode counts among the letters.
        if (letter is >= 'ʹ' and <= 'ˀ')
            return null;
        // The Arabic stroke that lengthens a word.
        if (letter == 'ـ' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
            return "";
        return Folded.TryGetValue(letter, out var folded) ? folded : char.IsLetterOrDigit(letter) ? letter.ToString() : null;
    }
}
