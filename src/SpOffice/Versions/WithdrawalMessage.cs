using System.Collections.Immutable;
using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Versions;

/// <summary>The message by which OHCHR is told that somebody withdrew consent. It names people by their reference only; sending it is the user's act.</summary>
/// <param name="Subject">Names neither a person nor a State.</param>
/// <param name="Text">In the language of the document.</param>
public sealed record WithdrawalMessage(string Subject, string Text)
{
    /// <summary>Drafts the message.</summary>
    /// <param name="submission">The case, in a language of documents.</param>
    /// <param name="withdrawn">Items of those who withdrew, or <c>list</c>.</param>
    /// <param name="templates">Wording.</param>
    public static WithdrawalMessage For(Submission submission, ImmutableArray<string> withdrawn, Templates templates)
    {
        var (words, texts) = (templates.Versions.Words(submission.Lang), templates.Documents[submission.Lang]);
        string Say(string place) => submission.Items().FirstOrDefault(item => item.Place == place) is { Group: { } group } item
            ? item.Answers.Text("victim.reference") ?? $"{texts.Groups[group].Item} {Place.Split(place).Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "[…]";
        var values = new[] { ("reference", submission.Answers.Text("case.reference") ?? "[…]"), ("people", string.Join(", ", withdrawn.Select(Say))) };
        return new WithdrawalMessage(Wording.Fill(words["withdrawalSubject"], values), Wording.Fill(words["withdrawalMessage"], values));
    }
}
