using System.Collections.Immutable;
using System.Xml.Linq;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>The changed answers of a document open in Word that can be written as the text of their control. They need no more than what Word
/// showed last, not the file.</summary>
public static class TextEdits
{
    private static readonly XNamespace W = Names.W;

    /// <summary>Finds them.</summary>
    /// <param name="file">The document as last read.</param>
    /// <param name="reading">How it reads.</param>
    /// <param name="view">What Word showed then.</param>
    /// <param name="now">The answers as they are to be.</param>
    /// <param name="templates">Wording.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <returns>The edits, and what is left to do besides: answers in lists, dates of a picker, items. It equals what was read where nothing is.</returns>
    public static (ImmutableArray<DocumentEdit.SetText> Edits, Submission Left) Of(
        byte[] file, Reading reading, WordView view, Submission now, Templates templates, Bounds bounds)
    {
        var changed = reading.Controls.Keys.Where(place => !Same(reading.Submission.At(place), now.At(place))).Order(StringComparer.Ordinal).ToList();
        if (changed.Count == 0)
            return ([], now);
        var package = Package.Open(file, bounds);
        var root = new EditedPart(package[Relations.MainDocument(package)]!).Root;
        var controls = root.Descendants(W + "sdt").ToList();
        var seen = BodyControls.Match(root, view.Controls);
        var edits = ImmutableArray.CreateBuilder<DocumentEdit.SetText>();
        foreach (var place in changed)
        {
            var ordinal = reading.Controls[place];
            if (!seen.TryGetValue(ordinal, out var index) || !TakesText(controls[ordinal]))
                continue;
            edits.Add(new DocumentEdit.SetText(place, index, Around(place, reading, seen, index), Words(now.At(place), place, templates, now.Lang)));
            now = now.With(place, reading.Submission.At(place));
        }
        return (edits.ToImmutable(), now);
    }

    /// <summary>Whether an answer means the same in the document.</summary>
    internal static bool Same(Answer? one, Answer? other) =>
        one is Answer.Text first && other is Answer.Text second ? first.Value == second.Value : Equals(one, other);

    private static string Words(Answer? answer, string place, Templates templates, string lang) =>
        answer is null ? "" : AnswerWords.Of(answer, templates.Questions[Place.Question(place)], templates, lang);

    /// <summary>A control that holds nothing but text: what else stands in it, such as a confidential passage, would be lost.</summary>
    private static bool TakesText(XElement control) => !control.Element(W + "sdtContent")!.Descendants()
        .Any(inner => inner.Name.LocalName is "sdt" or "tbl" or "drawing" or "pict" or "object" or "ins" or "del" or "footnoteReference" or "commentReference");

    private static ImmutableArray<int> Around(string place, Reading reading, ImmutableDictionary<int, int> seen, int self)
    {
        var item = Place.ItemOf(place);
        return item.Length == 0 ? [] : [.. reading.Controls
            .Where(control => control.Key.StartsWith(item + "/", StringComparison.Ordinal) && seen.ContainsKey(control.Value))
            .Select(control => seen[control.Value]).Where(index => index != self).Distinct().Order()];
    }
}
