using System.Globalization;
using System.Text.RegularExpressions;
using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>A detention is said to be arbitrary under a category, category II with the articles it rests on (facts I37). Which articles the
/// Working Group looks at stands in the list of rules, from an older page.</summary>
public sealed partial class CategoryGiven() : Check("category-given")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (!draft.Form.Asks("category.kind"))
            return [];
        var chosen = draft.Items("category").Where(category => category.Answers.Option("category.kind") is not null).ToList();
        return chosen.Count == 0 ? [Should("category[1]/category.kind")] : [.. Articles(chosen, draft), .. Covenant(chosen, draft)];
    }

    private IEnumerable<Finding> Articles(IEnumerable<Item> chosen, Draft draft)
    {
        foreach (var category in chosen.Where(category => category.Answers.Option("category.kind") == "category-two"))
        {
            if (!IsGiven(category, "category.declaration") && !IsGiven(category, "category.covenant"))
                yield return Should(category.PlaceOf("category.declaration")) with { Variant = "articles" };
            foreach (var (question, list) in new[] { ("category.declaration", "declaration"), ("category.covenant", "covenant") })
            {
                foreach (var article in Numbers(category.Answers.Text(question)).Except(draft.Templates.Rules.Numbers(Id, list)))
                    yield return Hint(category.PlaceOf(question), ("article", article)) with { Variant = "other-article" };
            }
        }
    }

    private IEnumerable<Finding> Covenant(IEnumerable<Item> chosen, Draft draft)
    {
        if (chosen.Any(category => IsGiven(category, "category.covenant")) && draft.Answers.Option("state.covenant-party") != "yes")
            yield return Should("state.covenant-party") with { Variant = "covenant" };
    }

    private static bool IsGiven(Item category, string question) => Draft.IsGiven(category.Answers[question]);

    /// <summary>The articles a text names, not their paragraphs: "19 (2), 21" is 19 and 21.</summary>
    private static IEnumerable<int> Numbers(string? text) =>
        Number().Matches(Bracketed().Replace(AnswerText.WithAsciiDigits(text ?? ""), "")).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct();

    [GeneratedRegex(@"(?<![\d.])\d{1,2}(?![\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\([^)]{0,40}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
