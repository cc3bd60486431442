using System.Collections.Immutable;
using SpOffice.Submissions;

namespace SpOffice.Word;

/// <summary>Reads a submission from a Word document.</summary>
public static class SubmissionReader
{
    /// <summary>Reads a .docx or Flat OPC file.</summary>
    /// <exception cref="UnreadableException">The file is no submission; the id says why.</exception>
    public static Reading Read(byte[] file, Templates templates, Bounds bounds) => Read(Package.Open(file, bounds), templates, bounds);

    /// <summary>The same, so much at each step that a browser can look after the user in between.</summary>
    /// <returns>Null after each step, and the reading at the end.</returns>
    /// <exception cref="UnreadableException">The file is no submission; the id says why.</exception>
    public static IEnumerable<Reading?> ReadInParts(byte[] file, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        yield return null;
        foreach (var part in ReadInParts(package, templates, bounds))
            yield return part;
    }

    /// <summary>Reads the answers alone, for which the main part is enough: nothing of headers, notes, pictures and authors.</summary>
    /// <exception cref="UnreadableException">The file is no submission; the id says why.</exception>
    public static Submission Answers(byte[] file, Templates templates, Bounds bounds)
    {
        var walk = PartWalk.Of(Package.MainPart(file, bounds), bounds, tag => FormOf.IsOurs(tag, templates));
        var (form, _, lang) = FormOf.Find(walk, templates);
        return new Submission(form, lang, Interpretation.Of(walk.Root, form, templates).Root.ToAnswers());
    }

    internal static Reading Read(Package package, Templates templates, Bounds bounds) => ReadInParts(package, templates, bounds).Last()!;

    private static IEnumerable<Reading?> ReadInParts(Package package, Templates templates, Bounds bounds)
    {
        var main = Relations.MainDocument(package);
        PartWalk? walk = null;
        foreach (var part in PartWalk.InParts(package[main]!, bounds, tag => FormOf.IsOurs(tag, templates)))
        {
            walk = part;
            yield return null;
        }
        var (form, version, lang) = FormOf.Find(walk!, templates);
        var interpretation = Interpretation.Of(walk!.Root, form, templates);
        yield return null;
        var placed = interpretation.Root.Placed().ToList();
        var places = placed.SelectMany(entry => entry.Read.Controls.Select(control => (control, entry.Place))).ToDictionary(pair => pair.control, pair => pair.Place);
        var cover = Cover.Of(walk, places, form, templates);
        var around = SurroundingText.Of(package, main, walk, cover, bounds);
        yield return null;
        yield return new Reading(new Submission(form, lang, interpretation.Root.ToAnswers()), version)
        {
            Texts = [.. BodyTexts(walk, places, cover), .. around.Texts],
            Controls = placed.ToImmutableDictionary(entry => entry.Place, entry => entry.Read.Control.Ordinal),
            Unclear = [.. placed.Where(entry => entry.Read.Answer is Answer.Unclear).Select(entry => entry.Place)],
            Twice = [.. placed.Where(entry => entry.Read.Twice).Select(entry => entry.Place)],
            PlaceholderLeft = [.. placed.Where(entry => entry.Read.PlaceholderLeft).Select(entry => entry.Place)],
            Confidential = [.. placed.Where(entry => entry.Read.Control.Confidential).Select(entry => entry.Place)],
            ConfidentialPassages = walk.ConfidentialPassages,
            UnknownTags = [.. interpretation.UnknownTags],
            SenderApart = cover.IsApart,
            HasDeletions = walk.HasDeletions || around.HasDeletions,
            Pictures = [.. Picture.In(package)],
            Authors = [.. walk.Authors.Select(author => ("body", author)), .. around.Authors],
        };
    }

    private static IEnumerable<DocumentText> BodyTexts(PartWalk walk, Dictionary<Control, string> places, Cover cover) =>
        walk.Segments.Where(segment => !segment.Owner.ShowsPlaceholder)
            .Select(segment => new DocumentText(segment.Section < cover.Sections ? "cover" : "body", segment.Text, places.GetValueOrDefault(segment.Owner))
            {
                Confidential = segment.Confidential,
            });
}
