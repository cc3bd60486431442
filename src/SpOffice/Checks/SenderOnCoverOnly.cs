using SpOffice.Forms;
using SpOffice.Submissions;
using SpOffice.Texts;
using SpOffice.Word;

namespace SpOffice.Checks;

/// <summary>The sender's name and contacts stand on the cover only, which can be taken off (facts I7): not in the case, headers, notes, comments, tracked changes or properties.</summary>
public sealed class SenderOnCoverOnly() : Check("sender-on-cover-only")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Reading.SenderApart)
            yield return Must("cover", ("where", FindingValue.OfPlace("body"))) with { Variant = "not-apart" };
        var names = draft.Templates.Questions.Values.Where(question => question.Identifies == Identity.Sender)
            .SelectMany(question => Names(question.Id, draft.Answers.Text(question.Id) ?? "")).Select(Draft.WholeWords).ToList();
        var found = draft.Reading.Texts.Where(text => text.Where != "cover" && !IsSender(text, draft) && names.Any(name => name.IsMatch(Plain.Of(text.Text))))
            .Select(text => text.Place ?? text.Where).Distinct().ToList();
        foreach (var where in found)
            yield return Must(where, ("where", FindingValue.OfPlace(where)));
        foreach (var where in draft.Reading.Authors.Select(author => author.Where).Distinct().Where(where => !found.Contains(where)))
            yield return Should(where, ("where", FindingValue.OfPlace(where))) with { Variant = "author" };
    }

    /// <summary>Of an address, a line without a number is a town or a country, which the case may name as well.</summary>
    private static IEnumerable<string> Names(string question, string answer) =>
        answer.Split('\n').Where(line => line.Length > 3 && (question != "sender.address" || line.Any(char.IsAsciiDigit)));

    private static bool IsSender(DocumentText text, Draft draft) =>
        text.Place is { } place && draft.Templates.Questions[Place.Question(place)].Identifies == Identity.Sender;
}
