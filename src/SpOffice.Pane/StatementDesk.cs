using System.Collections.Immutable;
using System.Diagnostics;
using SpOffice.Speaking;
using SpOffice.Speaking.Drafts;
using SpOffice.Speaking.Planning;

namespace SpOffice.Pane;

/// <summary>The statement that is being written, what is known of its speaker, and what was asked of it. It is gone when the tab closes.</summary>
public sealed class StatementDesk
{
    /// <summary>The limits of a dialogue that was shortened, of which each shorter than the statement's own gets its version.</summary>
    private static readonly ImmutableArray<double> Shortened = [75, 60];

    /// <summary>The longest text that is written here, so that no letter waits: all wordings of a draft for the longest limit there is, and more.</summary>
    public const int MostCharacters = 30_000;

    private const double UsualLimit = 90;

    private readonly Dictionary<string, ImmutableArray<Rehearsal>> rehearsals = [];
    private readonly Stack<(StatementDraft Draft, string Text)> before = new();
    private string? editing;
    private DraftClock? clock;
    private Templates? templates;

    /// <summary>The draft; in text that cannot be read, as it was before.</summary>
    public StatementDraft Draft { get; private set; } = new("en", new StatementHeader(), []);

    /// <summary>The draft as text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why the text cannot be read; null when it can.</summary>
    public UnreadableException? Problem { get; private set; }

    /// <summary>Whether passages are shown one by one, and not the text.</summary>
    public bool InPassages { get; private set; }

    /// <summary>The time; null when nothing can be timed.</summary>
    public DraftTime? Time { get; private set; }

    /// <summary>How long the last timing took; the benchmark reads it off the page.</summary>
    public TimeSpan TimingTook { get; private set; }

    /// <summary>How long the last fitting took.</summary>
    public TimeSpan FittingTook { get; private set; }

    /// <summary>The chance to end in time that is asked for.</summary>
    public double Confidence { get; private set; } = 0.95;

    /// <summary>The versions that fit, the statement's own limit first; empty before it was asked for.</summary>
    public ImmutableArray<StatementFit> Versions { get; private set; } = [];

    /// <summary>The draft they are versions of.</summary>
    public StatementDraft Fitted { get; private set; } = new("en", new StatementHeader(), []);

    /// <summary>Why nothing can be fitted; null when it can.</summary>
    public UnreadableException? FitProblem { get; private set; }

    /// <summary>Seconds there are, even out of bounds while they are typed.</summary>
    public double Limit { get; private set; } = UsualLimit;

    /// <summary>Whether the limit can be meant.</summary>
    public bool HasLimit => Limit is >= 10 and <= 600;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => Text.Length == 0 && Draft.Passages.IsEmpty && Draft.Header == new StatementHeader();

    /// <summary>Whether something can be taken back.</summary>
    public bool CanUndo => before.Count > 0;

    /// <summary>Whether something was written.</summary>
    public bool WasBegun { get; private set; }

    /// <summary>What this speaker has read aloud in the statement's language.</summary>
    public ImmutableArray<Rehearsal> Rehearsals => rehearsals.GetValueOrDefault(Draft.Lang, []);

    /// <summary>The draft as it is saved, with the limit where it is not the usual one.</summary>
    public StatementDraft ToSave => Limit == UsualLimit || !HasLimit ? Draft : Draft with { Header = Draft.Header with { Limit = Limit } };

    /// <summary>Begins to work with data, in a language as long as nothing was written.</summary>
    public void Use(Templates data, string lang)
    {
        if (ReferenceEquals(templates, data))
            return;
        (templates, clock) = (data, null);
        if (!WasBegun)
            Draft = Draft with { Lang = lang };
        WasBegun = true;
        Retime();
    }

    /// <summary>The draft as it was read from the document in Word that it is followed in; null where it is followed in none.</summary>
    public StatementDraft? Followed { get; private set; }

    /// <summary>Takes a draft from the document in Word. Until it is changed here, it is taken again whenever it changes there.</summary>
    public void Follow(StatementDraft draft)
    {
        Take(Followed is null ? draft : Asked(draft));
        Followed = Draft;
    }

    /// <summary>Whether the draft is still the one in Word.</summary>
    public bool Follows => Followed is not null && ReferenceEquals(Followed, Draft);

    /// <summary>A draft from elsewhere, if it is not too long to be written here.</summary>
    /// <exception cref="UnreadableException">statement-long.</exception>
    public static StatementDraft Short(StatementDraft draft)
    {
        RefuseLong(draft.Passages.Sum(passage => passage.Wordings.Sum(wording => (long)wording.Text.Length)));
        return draft;
    }

    /// <summary>Takes text as it is typed.</summary>
    public void Type(string text)
    {
        Remember("text");
        Read(text, Draft.Lang);
    }

    /// <summary>Takes a draft from elsewhere.</summary>
    public void Take(StatementDraft draft)
    {
        Remember(null);
        Limit = draft.Header.Limit ?? UsualLimit;
        Show(draft);
    }

    /// <summary>Changes the draft.</summary>
    /// <param name="change">The change.</param>
    /// <param name="place">What is typed into, so that one undo takes all of it back; null for a change of its own.</param>
    public void Change(Func<StatementDraft, StatementDraft> change, string? place = null)
    {
        Remember(place);
        Show(change(Draft));
    }

    /// <summary>Takes the last change back.</summary>
    public void Undo()
    {
        if (!before.TryPop(out var last))
            return;
        editing = null;
        (Draft, Text, Problem) = (last.Draft, last.Text, null);
        Retime();
    }

    /// <summary>Shows the passages one by one, or the text.</summary>
    public void Turn(bool inPassages)
    {
        InPassages = inPassages;
        if (inPassages)
            Show(Draft);
    }

    /// <summary>Sets the language, of the draft or of text yet to come. Its data are there.</summary>
    public void Speak(string lang)
    {
        if (Text.Length == 0 || InPassages || Draft.Header != new StatementHeader())
            Show(Draft with { Lang = lang });
        else
            Read(Text, lang);
    }

    /// <summary>Sets the seconds there are.</summary>
    public void Allow(double limit)
    {
        Limit = limit;
        if (HasLimit && Draft.Header.Limit is not null)
            Show(Draft with { Header = Draft.Header with { Limit = limit } });
        else
            Retime();
    }

    /// <summary>Looks for the best versions.</summary>
    /// <param name="confidence">The chance to end in time.</param>
    public void Fit(double confidence)
    {
        Confidence = confidence;
        (Versions, Fitted, FitProblem) = ([], Draft, null);
        var start = Stopwatch.GetTimestamp();
        try
        {
            Versions = Clock.Fit(Draft, [Limit, .. Shortened.Where(limit => limit < Limit)], confidence);
        }
        catch (UnreadableException error)
        {
            FitProblem = error;
        }
        FittingTook = Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Takes readings in place of those there are, in the statement's language.</summary>
    public void Calibrate(ImmutableArray<Rehearsal> readings)
    {
        rehearsals[Draft.Lang] = readings;
        clock = null;
        Retime();
    }

    private DraftClock Clock => clock is { } known && known.Lang == Draft.Lang ? known : clock = new DraftClock(templates!, Draft.Lang, SpeakingTime.Council, Rehearsals);

    private void Read(string text, string lang)
    {
        (Text, Problem) = (text, null);
        try
        {
            RefuseLong(text.Length);
            Draft = Asked(DraftText.Read(text, lang, templates!));
            Limit = Draft.Header.Limit ?? Limit;
        }
        catch (UnreadableException error)
        {
            Problem = error;
        }
        Retime();
    }

    private static void RefuseLong(long characters)
    {
        if (characters > MostCharacters)
            throw new UnreadableException("statement-long", ("most", $"{MostCharacters / 1000} 000"));
    }

    /// <summary>What was asked about the speaker's danger stands in no text: it is kept on this page alone.</summary>
    private StatementDraft Asked(StatementDraft read) => read with { Header = read.Header with { SpeakerAtRisk = read.Header.SpeakerAtRisk ?? Draft.Header.SpeakerAtRisk } };

    private void Show(StatementDraft draft)
    {
        (Draft, Problem) = (draft, null);
        Text = draft.Passages.IsEmpty && draft.Header == new StatementHeader() ? "" : DraftText.Write(draft, templates!.DraftWords);
        Retime();
    }

    private void Retime()
    {
        var start = Stopwatch.GetTimestamp();
        Time = HasLimit && Problem is null && Clock.Time(Draft, Limit) is { Time.Passages.IsEmpty: false } time ? time : null;
        TimingTook = Stopwatch.GetElapsedTime(start);
    }

    private void Remember(string? place)
    {
        if (place is null || place != editing)
            before.Push((Draft, Text));
        editing = place;
    }
}

/// <summary>What is done with a statement.</summary>
public enum StatementPart
{
    /// <summary>It is written and timed.</summary>
    Write,

    /// <summary>What is known of it and not said: session, organisation, people it names.</summary>
    About,

    /// <summary>It is made to fit.</summary>
    Fit,

    /// <summary>Its speaker reads it against the clock.</summary>
    Rehearse,
}
