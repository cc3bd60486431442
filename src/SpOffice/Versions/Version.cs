using System.Collections.Immutable;
using System.Security.Cryptography;
using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Versions;

/// <summary>Makes a version of a case that leaves: rebuilt from the base styles and the allowed answers, never copied, then searched again. One
/// name that is found stops it (SAFETY, "Versions that leave").</summary>
public static class Version
{
    /// <summary>Makes a version.</summary>
    /// <param name="file">The document.</param>
    /// <param name="request">What it is to be like.</param>
    /// <param name="templates">Wording, rules and patterns.</param>
    /// <param name="bounds">How large the document may be.</param>
    /// <exception cref="UnreadableException">The document cannot be read, or is written in a language in which no version can be made.</exception>
    public static VersionResult Make(byte[] file, VersionRequest request, Templates templates, Bounds bounds)
    {
        var package = Package.Open(file, bounds);
        var reading = SubmissionReader.Read(package, templates, bounds);
        if (!Templates.Languages.Contains(reading.Submission.Lang))
            throw new UnreadableException("other-language", ("lang", reading.Submission.Lang));
        var names = NamesOfCase.Of(reading, request.Listed, templates);
        var withdrawn = names.Where(name => name.Withdrawn).Select(name => name.Item ?? "list")
            .Concat(reading.Submission.ItemsOf("victim").Where(item => request.Withdrawn.Contains(item.Answers.Text("victim.reference") ?? "")).Select(item => item.Place))
            .Where(_ => request.Takes(VersionStep.Withdrawals)).Distinct().ToImmutableArray();
        var made = !withdrawn.IsEmpty ? new VersionResult([], [], [])
            : request.Audience == Audience.Complete ? CompleteVersion.Make(reading, names, request, templates, bounds)
            : RebuiltVersion.Make(reading, names, request, templates, bounds);
        return made with
        {
            Withdrawn = withdrawn,
            Message = withdrawn.IsEmpty ? null : WithdrawalMessage.For(reading.Submission, withdrawn, templates),
            Files = made.Hits.IsEmpty ? made.Files : [],
            Pictures = [.. Picture.In(package).Select(picture => new OriginalPicture(picture.Name, picture.HasLocation, Checksum(package, picture.Name)))],
            Rich = [.. reading.Submission.Items().SelectMany(item => item.Answers.Values, (item, answer) => (Place: item.PlaceOf(answer.Key), answer.Value))
                .Where(answer => answer.Value is Answer.Text { Rich: true }).Select(answer => answer.Place).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Names to hide, with the references that stand for them in the case: those lead from one version to another.</summary>
    internal static ImmutableArray<Named> WithReferences(IEnumerable<Named> names, Submission submission)
    {
        string? ReferenceOf(Named name) => submission.Items().FirstOrDefault(item => item.Place == name.Item)?.Answers.Text("victim.reference");
        var nameless = submission.ItemsOf("victim").Where(item => item.Answers.Text("victim.reference") is not null && item.Answers.Text("victim.name") is null)
            .Select(item => new Named(item.Answers.Text("victim.reference")!, "victim", NamedKind.Person) { Item = item.Place });
        var references = new[] { "case.reference", "case.earlier-reference" }.Select(submission.Answers.Text).OfType<string>().Select(text => new Named(text, "reference", NamedKind.Contact));
        return [.. names.Select(name => name.Role == "victim" && ReferenceOf(name) is { } reference ? name with { Variants = name.Variants.Add(reference) } : name), .. nameless, .. references];
    }

    /// <summary>Whether an answer is somebody's own text.</summary>
    internal static bool IsText(Question question, Answer answer) => question.Kind is QuestionKind.Text or QuestionKind.File && answer is Answer.Text or Answer.Unclear;

    private static string Checksum(Package package, string picture) =>
        Convert.ToHexStringLower(SHA256.HashData(package[package.Names.First(name => ("/" + name).EndsWith("/media/" + picture, StringComparison.Ordinal))]!));
}
