using System.Globalization;
using SpOffice.Speaking;
using SpOffice.Texts;

namespace SpOffice.Cli;

/// <summary>The time of a statement for people.</summary>
internal static class SpeakingTimeText
{
    public static void Print(SpeakingTime time, bool guessed, string screen)
    {
        var texts = EmbeddedTemplates.All.Screen(screen);
        var words = texts.Words;
        string Say(string key, params (string, string)[] values) => Wording.Fill(words[key], values);
        Console.WriteLine(Say("seconds", ("seconds", Whole(time.Seconds)), ("low", Whole(time.Low)), ("high", Whole(time.High))));
        Console.WriteLine(Say("chance", ("limit", Number(time.Limit)), ("chance", Whole(time.Chance * 100))));
        Console.WriteLine(Say("pace", ("pace", Whole(time.NeededWordsPerMinute))));
        Console.WriteLine(time.SpeakersThatFast is { } share ? Say("speakers", ("share", Whole(share * 100))) : words["speakersUnknown"]);
        if (guessed)
            Console.WriteLine(words["unmeasured"]);
        foreach (var heading in time.Headings)
            Console.WriteLine(Say("heading", ("text", heading)));
        Console.WriteLine();
        Console.WriteLine(words["passages"]);
        foreach (var passage in time.Passages)
            Console.WriteLine($"{passage.Seconds.ToString("0.0", CultureInfo.InvariantCulture),6}  {passage.Text}");
        Console.WriteLine();
        Console.WriteLine(words["spoken"]);
        Console.WriteLine(time.Spoken);
    }

    private static string Whole(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
