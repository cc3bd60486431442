using System.Globalization;
using SpOffice.Submissions;

namespace SpOffice.Tests.Checks;

/// <summary>A case of many victims, made from the sample: everybody has a reference and a name of their own, and every event befell all.</summary>
internal static class Crowd
{
    private static readonly string[] Syllables = ["ba", "cor", "dile", "fu", "gash", "hom", "juri", "kel", "lanto", "pim"];

    /// <summary>The case in English.</summary>
    public static Submission Of(int victims, Templates templates)
    {
        var sample = templates.Sample(templates.Form("communication"), "en");
        var somebody = sample.Answers.Items("victim")[0];
        var listed = Enumerable.Range(1, victims).Select(number => somebody.With("victim.reference", new Answer.Text($"V{number}")).With("victim.name", new Answer.Text(NameOf(number))));
        var events = sample.Answers.Items("incident").Select(incident => incident.With("incident.victims", null));
        return sample with
        {
            Answers = sample.Answers.WithItems("victim", listed).WithItems("incident", events)
                .With("case.victim-count", new Answer.Text(victims.ToString(CultureInfo.InvariantCulture))),
        };
    }

    /// <summary>A given name of three syllables and a family name of two: different for every number below 1,000.</summary>
    private static string NameOf(int number)
    {
        string Word(params int[] syllables) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Concat(syllables.Select(at => Syllables[at % 10])));
        return $"{Word(number, number / 10, number / 100)} {Word(number / 10, number)}";
    }
}
