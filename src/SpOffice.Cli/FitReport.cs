using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Speaking.Planning;
using SpOffice.Texts;

namespace SpOffice.Cli;

/// <summary>What <c>fit</c> says, for people and for programs.</summary>
internal static class FitReport
{
    public static void Print(StatementDraft draft, ImmutableArray<StatementFit> versions, ImmutableArray<StatementFinding> findings, bool isStopped, ScreenTexts texts)
    {
        string Say(string key, params (string, string)[] values) => Wording.Fill(texts.Words[key], values);
        var best = versions[0];
        if (!best.Fits)
            Console.WriteLine(Say("fitTooLong", ("over", Whole(Math.Ceiling(best.Over))), ("confidence", Whole(best.Confidence * 100))));
        if (!best.Fits && best.Dearest is { } dearest)
            Console.WriteLine(Say("fitDearest", ("seconds", Whole(dearest.Seconds)), ("text", dearest.Text)));
        if (best.Fits)
        {
            var time = SpeakingTimeText.Of(best.Time, texts);
            Console.WriteLine(time.Seconds);
            Console.WriteLine(time.Chance);
            if (time.Doubt is not null)
                Console.WriteLine(time.Doubt);
            List(Say("fitTitle", ("limit", best.Limit.ToString("0.##", CultureInfo.InvariantCulture))), best.Kept);
            List(texts.Words["fitCut"], best.Cut);
        }
        foreach (var version in versions.Skip(1))
            Console.WriteLine(version.Fits
                ? Say("fitVersion", ("limit", version.Limit.ToString("0.##", CultureInfo.InvariantCulture)), ("kept", Whole(version.Kept.Length)), ("all", Whole(draft.Passages.Length)), ("seconds", Whole(version.Time.Seconds)), ("chance", Whole(Math.Clamp(version.Time.Chance * 100, 1, 99))))
                : Say("fitTooLong", ("over", Whole(Math.Ceiling(version.Over))), ("confidence", Whole(version.Confidence * 100))));
        foreach (var said in findings.Select(finding => finding.Say(texts)))
            Console.WriteLine($"\n{said.What} {said.Why} {said.Mend}");
        if (isStopped)
            Console.Error.WriteLine(texts.Words["exposed"]);
    }

    public static void Write(Utf8JsonWriter json, StatementDraft draft, ImmutableArray<StatementFit> versions, ImmutableArray<StatementFinding> findings, ScreenTexts texts)
    {
        json.WriteStartObject();
        json.WriteString("lang", draft.Lang);
        Version(json, versions[0]);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            var said = finding.Say(texts);
            json.WriteStartObject();
            json.WriteString("check", finding.Id);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            if (finding.Passage is { } passage)
                json.WriteNumber("passage", passage + 1);
            else
                json.WriteNull("passage");
            json.WriteString("what", said.What);
            json.WriteString("why", said.Why);
            json.WriteString("mend", said.Mend);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("versions");
        foreach (var version in versions.Skip(1))
        {
            json.WriteStartObject();
            Version(json, version);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Version(Utf8JsonWriter json, StatementFit fit)
    {
        json.WriteNumber("limit", fit.Limit);
        json.WriteNumber("confidence", fit.Confidence);
        json.WriteBoolean("fits", fit.Fits);
        json.WriteNumber("seconds", SayVerb.Rounded(fit.Time.Seconds));
        json.WriteNumber("low", SayVerb.Rounded(fit.Time.Low));
        json.WriteNumber("high", SayVerb.Rounded(fit.Time.High));
        json.WriteNumber("chance", Math.Round(fit.Time.Chance, 4));
        json.WriteBoolean("optimal", fit.IsOptimal);
        json.WriteNumber("value", fit.Value);
        Passages(json, "kept", fit.Kept);
        Passages(json, "cut", fit.Cut);
        json.WriteNumber("over", SayVerb.Rounded(fit.Over));
        if (fit.Dearest is { } dearest)
        {
            json.WritePropertyName("dearest");
            Passage(json, dearest);
        }
        else
        {
            json.WriteNull("dearest");
        }
    }

    private static void Passages(Utf8JsonWriter json, string name, ImmutableArray<FittedPassage> passages)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages)
            Passage(json, passage);
        json.WriteEndArray();
    }

    private static void Passage(Utf8JsonWriter json, FittedPassage passage)
    {
        json.WriteStartObject();
        json.WriteString("text", passage.Text);
        json.WriteNumber("seconds", SayVerb.Rounded(passage.Seconds));
        json.WriteString("priority", passage.Priority.ToString().ToLowerInvariant());
        json.WriteNumber("passage", passage.Passage + 1);
        json.WriteNumber("wording", passage.Wording + 1);
        json.WriteEndObject();
    }

    private static void List(string title, ImmutableArray<FittedPassage> passages)
    {
        if (passages.IsEmpty)
            return;
        Console.WriteLine();
        Console.WriteLine(title);
        foreach (var passage in passages)
            Console.WriteLine($"{passage.Seconds.ToString("0.0", CultureInfo.InvariantCulture),6}  {passage.Text}");
    }

    private static string Whole(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
