using SpOffice.Forms;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>What is marked confidential does not stand unmarked elsewhere in the case (facts I12).</summary>
public sealed class ConfidentialKeptApart() : Check("confidential-kept-apart")
{
    private const int ShortestName = 4;
    private const int WordsOfItsOwn = 4;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var passages = draft.Texts.Where(text => text.Confidential && IsProse(text, draft)).SelectMany(Parts).Where(IsDistinctive).Select(Plain.Of).Distinct().ToList();
        if (passages.Count == 0)
            return [];
        var sought = new Lazy<WholeWordSet>(() => new(passages));
        return draft.TextsThat(Id, passage => sought.Value.IsIn(passage.Plain), passages).Where(text => !text.Confidential && text.Where != "cover")
            .Select(text => text.Place).Distinct().Select(where => Should(where, ("where", FindingValue.OfPlace(where))));
    }

    private static bool IsProse(CaseText text, Draft draft) => text.Question is not { } question || draft.Templates.Questions[question].Kind == QuestionKind.Text;

    /// <summary>A passage, and each of its sentences.</summary>
    private static IEnumerable<string> Parts(CaseText text) =>
        text.Text.Split(". ").Prepend(text.Text).Select(part => part.Trim().Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '«', '»').Trim());

    /// <summary>"The police" may stand anywhere; a name, a figure or some words in a row are the passage's own.</summary>
    private static bool IsDistinctive(string part)
    {
        var words = new WordList(part);
        bool IsOwn(int word) => char.IsUpper(words[word][0]) || char.IsDigit(words[word][0]);
        return words.Count >= WordsOfItsOwn || (words.Count == 1 && words[0].Length >= ShortestName && IsOwn(0)) || Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(IsOwn);
    }
}
