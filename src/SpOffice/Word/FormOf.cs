using System.Globalization;
using SpOffice.Forms;
using SpOffice.Texts;

namespace SpOffice.Word;

/// <summary>Finds out which form a document is, by the control in which the form names itself, else by its tags.</summary>
internal static class FormOf
{
    /// <exception cref="UnreadableException">two-forms, other-form, other-version, lost-tags or no-form.</exception>
    public static (Form Form, int Version, string Lang) Find(PartWalk walk, Templates templates)
    {
        var controls = All(walk.Root).ToList();
        var named = controls.Select(control => control.Tag).Where(tag => tag.StartsWith(Names.FormTag, StringComparison.Ordinal)).Distinct().ToList();
        if (named.Count > 1)
            throw new UnreadableException("two-forms", ("first", named[0][Names.FormTag.Length..]), ("second", named[1][Names.FormTag.Length..]));
        if (named.Count > 0)
            return Named(named[0].Split('/'), templates);
        // Many forms share questions: of two that know as many of the tags, the one that asks less fits better.
        var form = templates.Forms.OrderByDescending(form => controls.Count(control => form.Asks(control.Tag))).ThenBy(form => form.Questions.Count()).First();
        var known = controls.Where(control => form.Asks(control.Tag)).ToList();
        if (known.Count == 0)
            throw new UnreadableException(SaysOurWords(walk, templates) ? "lost-tags" : Stranger(walk));
        return (form, form.Version, LanguageOf(known, templates));
    }

    /// <summary>Whether a tag names a question, a group or a form.</summary>
    public static bool IsOurs(string tag, Templates templates) =>
        tag.StartsWith(Names.FormTag, StringComparison.Ordinal) || templates.Tags.Contains(tag);

    private static (Form, int, string) Named(string[] tag, Templates templates)
    {
        var form = templates.Forms.FirstOrDefault(form => form.Id == tag.ElementAtOrDefault(1))
            ?? throw new UnreadableException("other-form", ("form", tag.ElementAtOrDefault(1) ?? ""));
        var version = tag.ElementAtOrDefault(2) ?? "";
        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > form.Version)
            throw new UnreadableException("other-version", ("version", version));
        return (form, number, tag.ElementAtOrDefault(3) ?? "");
    }

    /// <summary>The language in which most controls have their title.</summary>
    private static string LanguageOf(List<Control> controls, Templates templates) =>
        Templates.Languages.MaxBy(lang => controls.Count(control => control.Title.Length > 1
            && templates.Documents[lang].Questions[control.Tag].Label.StartsWith(control.Title.TrimEnd('…'), StringComparison.Ordinal)))!;

    /// <summary>What a document is that is none of ours: without a letter, in another script than our languages, or any other.</summary>
    private static string Stranger(PartWalk walk)
    {
        var letters = walk.Segments.SelectMany(segment => segment.Text).Where(char.IsLetter).Take(5000).ToList();
        return letters.Count == 0 && (walk.HasPictures || walk.Paragraphs.Count > 0) ? "nothing-written" : letters.Count > 0 && letters.Count(letter => letter > '\u024F') * 2 > letters.Count ? "other-script" : "no-form";
    }

    /// <summary>Whether at least five questions of ours can be read in the text, though no control carries a tag.</summary>
    private static bool SaysOurWords(PartWalk walk, Templates templates)
    {
        var said = walk.Segments.Select(segment => Plain.Of(segment.Text)).Distinct().ToList();
        return templates.Documents.Values.Any(texts => texts.Questions.Values
            .Select(question => Plain.Of(question.Label)).Distinct().Count(label => label.Length > 8 && said.Any(text => text.EndsWith(label, StringComparison.Ordinal))) >= 5);
    }

    private static IEnumerable<Control> All(Control control) => control.Children.SelectMany(child => All(child).Prepend(child));
}
