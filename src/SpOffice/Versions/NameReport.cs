using System.Collections.Immutable;
using SpOffice.Checks;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>A name and where it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="Where">Places of answers, parts of the document, or parts of the file with what holds the name there, such as <c>word/document.xml:deleted</c>.</param>
/// <param name="Covered">Whether consent, a public function or marking covers it everywhere it stands.</param>
public sealed record FoundName(Named Name, ImmutableArray<string> Where, bool Covered);

/// <summary>Who is named in a document and in its hidden parts.</summary>
public static class NameReport
{
    private static readonly string[] OfCover = ["cover", "sender.name", "sender.contact-person", "sender.email", "sender.phone", "sender.address", "sender.secure-channel", "sender.co-signers"];

    /// <summary>Everybody and everything that is named, those of the answers first.</summary>
    /// <param name="file">The document.</param>
    /// <param name="fileName">Without its folder.</param>
    /// <param name="listed">Names listed beside the case.</param>
    /// <param name="templates">Rules and patterns.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document cannot be read.</exception>
    public static ImmutableArray<FoundName> Of(byte[] file, string fileName, IEnumerable<Named> listed, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var reading = SubmissionReader.Read(package, templates, bounds);
        var names = NamesOfCase.Of(reading, listed, templates).ToList();
        var texts = Texts(package, reading, fileName, bounds);
        var known = new KnownNames(names.SelectMany(name => name.Spellings));
        names.AddRange(texts.SelectMany(text => templates.Identifiers.In(text.Text).Select(found => text.Text[found.Start..found.End]))
            .Distinct().Where(text => !names.Any(name => name.Text == text)).Select(text => new Named(text, "contact", NamedKind.Contact)));
        var listedOnly = NameSearch.For(names, templates);
        names.AddRange(texts.Where(text => !text.Where.Contains(':', StringComparison.Ordinal) && text.Where is not "file-name")
            .SelectMany(text => NamesOfCase.Unlisted(text.Text, known, templates).Select(found => text.Text[found.Start..found.End]))
            .Distinct().Where(text => listedOnly.In(text).Count == 0).Select(text => new Named(text, "unlisted", NamedKind.Unclear)));
        var finder = NameSearch.For(names, templates);
        var found = from text in texts from one in finder.In(text.Text) group text.Where by one.Name;
        var where = found.ToDictionary(group => group.Key, group => group.Distinct().ToImmutableArray());
        return [.. names.Select(name => new FoundName(name, where.GetValueOrDefault(name, []), IsCovered(name, where.GetValueOrDefault(name, []))))];
    }

    private static bool IsCovered(Named name, ImmutableArray<string> where) => name.Role == "sender" || name.Kind == NamedKind.Contact
        ? where.All(place => OfCover.Contains(place) || (name.Item is { Length: > 0 } item && place == item + "/victim.identity-document")) && where.Length > 0
        : name.Covered && !name.Withdrawn && !where.Any(place => place.Contains(':', StringComparison.Ordinal) || place is "header" or "footer" or "comment" or "properties" or "file-name");

    /// <summary>What the reader sees by its place, and what it passes over by its part.</summary>
    private static List<(string Where, string Text)> Texts(Package package, Reading reading, string fileName, Bounds bounds)
    {
        var seen = reading.Texts.Select(text => (Where: text.Place ?? text.Where, text.Text)).ToList();
        var lines = reading.Texts.Where(text => text.Where is not ("header" or "footer" or "note" or "comment" or "properties")).SelectMany(text => text.Text.Split('\n')).Select(line => line.Trim())
            .Where(line => line.Length > 0).CountBy(line => line).ToDictionary(StringComparer.Ordinal);
        var main = Relations.MainDocument(package);
        // A name parted by a control or a run lies in two pieces of the reading, and in one line of the part.
        var visible = package.Names.Where(part => part == main
            || Relations.Of(package, main).Any(relation => relation.Target == part && relation.Kind is "header" or "footer" or "footnotes" or "endnotes" or "comments")).ToHashSet();
        var written = PackageText.Of(package.ToBytes(), bounds).ToList();
        // Of the properties the reader takes those that a user fills in.
        var properties = reading.Texts.Where(text => text.Where == "properties").SelectMany(text => text.Text.Split('\n')).Select(line => line.Trim()).ToHashSet();
        var hidden = written.Where(text => !(text.Kind == "text" && (visible.Contains(text.Part) || (text.Part.StartsWith("docProps/", StringComparison.Ordinal) && properties.Contains(text.Text.Trim())))) && text.Part != "word/glossary/document.xml").Select(text => (Where: $"{text.Part}:{text.Kind}", text.Text));
        // A line that stands there more often than the reader saw it has a copy where the reader passes over: in a formula, or for older programs.
        var split = written.Where(text => text.Kind == "text" && text.Part == main).GroupBy(text => text.Text.Trim()).Where(line => line.Count() > lines.GetValueOrDefault(line.Key)
            && (lines.ContainsKey(line.Key) || !reading.Texts.Any(text => text.Text.Length > 3 && line.Key.Contains(text.Text, StringComparison.Ordinal)))).Select(line => (Where: "body", Text: line.Key));
        return [.. seen, .. split, .. hidden,
            ("file-name", new([.. Path.GetFileNameWithoutExtension(fileName).Select(c => c is '_' or '.' ? ' ' : c)]))];
    }
}
