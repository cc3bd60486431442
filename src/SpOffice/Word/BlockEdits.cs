using System.Collections.Immutable;
using System.Xml.Linq;

namespace SpOffice.Word;

/// <summary>What must be replaced in a document open in Word to make it another: whole blocks of the body, or what stands in single paragraphs.
/// Lists and repeating sections can be changed in no other way up to Word API 1.3, which does not even show them.</summary>
public static class BlockEdits
{
    private static readonly XNamespace W = Names.W;

    /// <summary>Finds them.</summary>
    /// <param name="file">The document as Word just gave it.</param>
    /// <param name="target">The same file, changed.</param>
    /// <param name="view">What Word showed when it gave the file.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <returns>The edits; null when what Word shows is not what the file says, so that no place can be named for certain.</returns>
    public static ImmutableArray<DocumentEdit.Replace>? Between(byte[] file, byte[] target, WordView view, Bounds bounds) => InParts(file, target, view, bounds).Last()!.Edits;

    /// <summary>The same, so much at each step that a browser can look after the user in between.</summary>
    /// <returns>Null after each step, and what was found at the end.</returns>
    public static IEnumerable<BlockEditsFound?> InParts(byte[] file, byte[] target, WordView view, Bounds bounds)
    {
        var (from, to) = (Package.Open(file, bounds), Package.Open(target, bounds));
        yield return null;
        var main = Relations.MainDocument(to);
        var before = new EditedPart(from[Relations.MainDocument(from)]!).Root;
        yield return null;
        var after = new EditedPart(to[main]!).Root;
        yield return null;
        if (!Agrees(before, view))
        {
            yield return new BlockEditsFound(null);
            yield break;
        }
        yield return null;
        var (old, changed) = (Blocks(before), Blocks(after));
        var edits = ImmutableArray.CreateBuilder<DocumentEdit.Replace>();
        foreach (var stretch in Stretches(old, changed))
        {
            yield return null;
            var first = old.Take(stretch.First).Sum(block => BodyParagraphs.Of(block).Count());
            edits.AddRange(stretch is { Old: 1, New: 1 } && Within(old[stretch.First], changed[stretch.NewFirst]) is { } paragraphs
                ? paragraphs.Select(paragraph => new DocumentEdit.Replace(first + paragraph.Index, 1, true, Fragment.Of(to, main, after, [paragraph.New])))
                : [Whole(Widened(stretch, old))]);
        }
        yield return new BlockEditsFound(edits.ToImmutable());

        DocumentEdit.Replace Whole(Stretch stretch) => new(
            old.Take(stretch.First).Sum(block => BodyParagraphs.Of(block).Count()),
            old.Skip(stretch.First).Take(stretch.Old).Sum(block => BodyParagraphs.Of(block).Count()), false,
            Fragment.Of(to, main, after, changed.Skip(stretch.NewFirst).Take(stretch.New)));
    }

    /// <summary>Whether the file's paragraphs are those Word shows. Signs that the two spell in different ways do not count.</summary>
    private static bool Agrees(XElement root, WordView view) => BodyParagraphs.Of(root).Select(BodyParagraphs.Text)
        .SequenceEqual(view.Paragraphs, BodyParagraphs.Alike);

    private static List<XElement> Blocks(XElement root) => [.. root.Element(W + "body")!.Elements().Where(block => block.Name != W + "sectPr")];

    private static IEnumerable<Stretch> Stretches(List<XElement> old, List<XElement> changed)
    {
        var start = 0;
        while (start < old.Count && start < changed.Count && XNode.DeepEquals(old[start], changed[start]))
            start++;
        var end = 0;
        while (end < old.Count - start && end < changed.Count - start && XNode.DeepEquals(old[^(end + 1)], changed[^(end + 1)]))
            end++;
        var (left, right) = (old.Count - start - end, changed.Count - start - end);
        if (left == right)
            return Enumerable.Range(start, left).Where(i => !XNode.DeepEquals(old[i], changed[i])).Select(i => new Stretch(i, 1, i, 1)).ToList();
        return [new Stretch(start, left, start, right)];
    }

    /// <summary>With a plain paragraph on both sides: a stretch that ends where a control ends would be put into that control.</summary>
    private static Stretch Widened(Stretch stretch, List<XElement> old)
    {
        var before = stretch.First > 0 && IsPlain(old[stretch.First - 1]) && (stretch.Old == 0 || !IsPlain(old[stretch.First])) ? 1 : 0;
        var next = stretch.First + stretch.Old;
        var after = next < old.Count && IsPlain(old[next]) && (stretch.Old == 0 || !IsPlain(old[next - 1])) ? 1 : 0;
        return new Stretch(stretch.First - before, stretch.Old + before + after, stretch.NewFirst - before, stretch.New + before + after);
    }

    private static bool IsPlain(XElement block) => block.Name == W + "p" && !block.Descendants(W + "sectPr").Any();

    /// <summary>The paragraphs that differ, where nothing else does.</summary>
    private static List<(int Index, XElement New)>? Within(XElement old, XElement changed)
    {
        var (left, right) = (new XElement(old), new XElement(changed));
        var pairs = BodyParagraphs.Of(left).Zip(BodyParagraphs.Of(right)).Select((pair, index) => (pair.First, pair.Second, Index: index))
            .Where(pair => !XNode.DeepEquals(pair.First, pair.Second)).ToList();
        if (BodyParagraphs.Of(left).Count() != BodyParagraphs.Of(right).Count()
            || pairs.Any(pair => !XNode.DeepEquals(pair.First.Element(W + "pPr"), pair.Second.Element(W + "pPr"))))
            return null;
        var found = pairs.Select(pair => (pair.Index, new XElement(pair.Second))).ToList();
        foreach (var (first, second, _) in pairs)
            second.ReplaceWith(new XElement(first));
        return XNode.DeepEquals(left, right) ? found : null;
    }

    private sealed record Stretch(int First, int Old, int NewFirst, int New);
}

/// <summary>What must be replaced.</summary>
/// <param name="Edits">Null when what Word shows is not what the file says, so that no place can be named for certain.</param>
public sealed record BlockEditsFound(ImmutableArray<DocumentEdit.Replace>? Edits);
