using SpOffice.Word;

namespace SpOffice.Routes;

/// <summary>The talk before any form as a document of its own, for those who want to keep it. It is part of no case, and is made only when asked for.</summary>
public static class RiskPlan
{
    private static readonly string[] ToFillIn = ["planCall", "planPlace", "planSpeak", "planLook"];

    /// <summary>Writes the plan: what was asked and answered, what was said, and room for what people agree on.</summary>
    /// <param name="answers">What was answered.</param>
    /// <param name="zero">Where the talk ended.</param>
    /// <param name="lang">One of the languages of documents.</param>
    /// <param name="templates">Rules and wording.</param>
    public static byte[] Write(RouteAnswers answers, DoorZero zero, string lang, Templates templates)
    {
        var texts = templates.RouteTexts(lang);
        VersionLine Said(RouteLine line) => new("SpOffice Answer", RouteLineText.Of(line, templates, texts).Text);
        IEnumerable<VersionLine> lines =
        [
            new("SpOffice Note", texts.Words["planNote"]),
            .. DoorZero.Questions(templates).Where(question => !answers[question.Id].IsEmpty).SelectMany(question => new VersionLine[]
            {
                new("SpOffice Question", texts.Questions[question.Id].Ask),
                new("SpOffice Answer", string.Join("; ", answers[question.Id].Select(option => texts.Questions[question.Id].Options[option]))),
            }),
            new("heading 2", texts.Titles[zero.Outcome.Id]),
            .. zero.First.Select(Said),
            .. zero.Said.GroupBy(line => line.Rule.Role).SelectMany(group => group.Select(Said).Prepend(new VersionLine("heading 2", texts.Words[group.Key]))),
            .. ToFillIn.SelectMany(word => new VersionLine[] { new("heading 2", texts.Words[word]), new("SpOffice Answer", "…") }),
        ];
        return VersionDocument.Write(texts.Words["planTitle"], lines, lang, templates);
    }
}
