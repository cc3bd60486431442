using System.Collections.Immutable;
using SpOffice.Word;

namespace SpOffice.Checks;

/// <summary>The texts of a document prepared for looking into them, and what the checks saw there. Kept from one check to the next while
/// somebody types: then only the text that changed is looked into. The findings are the same without it.</summary>
public sealed class Passages
{
    private readonly Dictionary<string, Passage> byText = [];
    private readonly Dictionary<string, (string Given, object Answers)> kept = [];
    private readonly Dictionary<string, object> found = [];
    private ImmutableArray<CaseText> texts = [];
    private (Templates? Templates, string Lang) of;
    private (int Start, int Out, int In) change;
    private int readings;

    /// <summary>How many words stand in the body of the last reading.</summary>
    internal int BodyWords { get; private set; }

    /// <summary>The texts of a reading. Those that say the same as last time stay.</summary>
    internal ImmutableArray<CaseText> Of(Reading reading, Templates templates)
    {
        // Sentences that were typed and changed again are let go, and what was asked of them.
        if (of != (templates, reading.Submission.Lang) || byText.Count > 2 * reading.Texts.Length)
        {
            of = (templates, reading.Submission.Lang);
            byText.Clear();
            kept.Clear();
            found.Clear();
            (texts, BodyWords) = ([], 0);
        }
        var (count, before) = (reading.Texts.Length, texts.Length);
        var (start, end) = (0, 0);
        while (start < Math.Min(count, before) && texts[start].Is(reading.Texts[start]))
            start++;
        while (end < Math.Min(count, before) - start && texts[before - 1 - end].Is(reading.Texts[count - 1 - end]))
            end++;
        readings++;
        change = (start, before - start - end, count - start - end);
        CaseText[] come = [.. reading.Texts[start..(count - end)].Select(Prepared)];
        BodyWords += Words(come) - Words(texts.AsSpan()[start..(before - end)]);
        return texts = [.. texts.AsSpan(0, start), .. come, .. texts.AsSpan()[(before - end)..]];
    }

    private static int Words(ReadOnlySpan<CaseText> texts)
    {
        var words = 0;
        foreach (var text in texts)
            words += text.Where == "body" ? text.Passage.Count : 0;
        return words;
    }

    /// <summary>Asks something whose answer lies in the words asked about, the document's language and what else is given: once for the same words.</summary>
    /// <param name="check">Who asks, and what.</param>
    /// <param name="given">What else the answer depends on.</param>
    /// <param name="ask">What is asked of the words.</param>
    internal Func<TWords, T> Ask<TWords, T>(string check, string given, Func<TWords, T> ask) where TWords : notnull
    {
        var answers = kept.TryGetValue(check, out var last) && last.Given == given ? (Dictionary<TWords, T>)last.Answers : [];
        kept[check] = (given, answers);
        return words =>
        {
            if (!answers.TryGetValue(words, out var answer))
                answers[words] = answer = ask(words);
            return answer;
        };
    }

    /// <summary>What a check finds in the texts of the last reading, in their order. Where it looked into those of the reading before, it looks into
    /// the texts that changed: most checks find nothing in most texts, and going through all of them is what takes the time.</summary>
    /// <param name="check">Who asks, and what.</param>
    /// <param name="given">What else the answer depends on.</param>
    /// <param name="find">What is found in the words of a text.</param>
    internal IEnumerable<(CaseText Text, T Found)> Find<T>(string check, string given, Func<Passage, IEnumerable<T>> find)
    {
        var last = found.GetValueOrDefault(check) as Finds<T>;
        if (last is null || last.Given != given || last.Reading != readings)
        {
            // What the first one who asked has prepared for looking serves as long as the same is given.
            var look = last is not null && last.Given == given ? last.Look : find;
            var ask = Ask<Passage, ImmutableArray<T>>(check, given, passage => [.. look(passage)]);
            IEnumerable<(int, T)> In(int from, int to) => Enumerable.Range(from, to - from).SelectMany(at => ask(texts[at].Passage).Select(one => (at, one)));
            found[check] = last = new Finds<T>(given, look, readings, last is not null && last.Given == given && last.Reading == readings - 1
                ? Changed(last.All, In)
                : [.. In(0, texts.Length)]);
        }
        var seen = texts;
        return last.All.Select(one => (seen[one.At], one.Found));
    }

    /// <summary>What was found in the texts of the reading before, where they stand now, with what is found in those that are new.</summary>
    private ImmutableArray<(int At, T Found)> Changed<T>(ImmutableArray<(int At, T Found)> before, Func<int, int, IEnumerable<(int, T)>> find)
    {
        var (start, gone, come) = change;
        var (first, end) = (0, before.Length);
        while (first < before.Length && before[first].At < start)
            first++;
        while (end > first && before[end - 1].At >= start + gone)
            end--;
        var found = find(start, start + come).ToArray();
        var after = before.AsSpan()[end..];
        return first == end && found.Length == 0 && (gone == come || after.IsEmpty) ? before
            : gone == come ? [.. before.AsSpan()[..first], .. found, .. after]
            : [.. before.AsSpan()[..first], .. found, .. after.ToArray().Select(one => (one.At + come - gone, one.Found))];
    }

    /// <summary>What a check found in the texts of a reading, each with the place of its text among them.</summary>
    private sealed record Finds<T>(string Given, Func<Passage, IEnumerable<T>> Look, int Reading, ImmutableArray<(int At, T Found)> All);

    private CaseText Prepared(DocumentText text)
    {
        if (!byText.TryGetValue(text.Text, out var passage))
            byText[text.Text] = passage = new Passage(text.Text);
        return new CaseText(text, passage);
    }
}
