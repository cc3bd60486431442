using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.JSInterop;
using SpOffice.Submissions;
using SpOffice.Word;

namespace SpOffice.Pane.Office;

/// <summary>Keeps the pane and the document open in Word the same. One loop does everything in turn, so that no two calls of Word overlap.</summary>
public sealed partial class WordFollower(Desk desk, WordLink word, Browser browser)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromSeconds(1);

    private readonly Queue<Func<Task>> asked = new();
    private WordView view = WordView.Nothing;
    private OpenDocument? read;
    private Submission? refused;
    private long lastPoll;
    private TimeSpan pollTook;
    private bool stirred;
    private bool unsteady;
    private int refusals;
    private DotNetObjectReference<WordFollower>? self;

    /// <summary>How pane and document stand to each other.</summary>
    public LiveState State { get; private set; } = LiveState.Reading;

    /// <summary>The page shown once the document is read: that of the button that was pressed on the ribbon.</summary>
    public View? First { get; set; }

    /// <summary>What was typed in the pane and is not in Word.</summary>
    public ImmutableArray<Held> Held { get; private set; } = [];

    /// <summary>What Word said of the document.</summary>
    public WordFacts Facts { get; private set; } = new("", false);

    /// <summary>Whether headers and footers were read too.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The document in Word changed, and it is no submission: it may be a statement.</summary>
    public event Action? OtherChanged;

    /// <summary>Follows the document until the pane is closed.</summary>
    public async Task Run()
    {
        await word.Start();
        self = DotNetObjectReference.Create(this);
        asked.Enqueue(async () =>
        {
            await word.Watch(self);
            await Begin();
        });
        while (true)
        {
            await Safely(asked.TryDequeue(out var next) ? next : Step);
            await Task.Delay(Tick);
        }
    }

    /// <summary>Somebody moved the cursor in Word: something may have been typed.</summary>
    [JSInvokable]
    public void Stirred() => stirred = true;

    /// <summary>Reads the document again, after a failure too.</summary>
    public Task Retry() => Ask(Begin);

    /// <summary>Puts the cursor of Word into an answer.</summary>
    public Task GoTo(string place) => Ask(async () =>
    {
        if (read is null || !read.Reading.Controls.TryGetValue(place, out var ordinal))
            return;
        var (control, paragraph) = WordPlaces.Of(read.File, ordinal, view, Bounds.Browser);
        if ((control is null && paragraph is null) || !await word.GoTo(view, control, paragraph))
            desk.Announce(desk.Say("wordNotThere"), true);
    });

    /// <summary>Puts Flat OPC where the cursor is, and reads the document anew.</summary>
    public Task Insert(Func<byte[], string> ooxml) => Ask(async () =>
    {
        var (file, _) = await Whole();
        string? made = null;
        if (!desk.Try(() => made = ooxml(file)))
            return;
        if (await word.Insert(made!, desk.Templates.Questions.Keys, inTables: State == LiveState.NoForm))
            await Begin();
        else
            desk.Announce(desk.Say("wordCursorInside"), true);
    });

    /// <summary>The file as it is in Word.</summary>
    public async Task<byte[]?> Copy()
    {
        byte[]? file = null;
        await Ask(async () => (file, _) = await Whole());
        return file;
    }

    /// <summary>Brings pane and document to the same state now: what leaves must not be older than what was just typed on either side.</summary>
    /// <returns>Whether they are.</returns>
    public async Task<bool> Latest()
    {
        var isLatest = false;
        await Ask(async () =>
        {
            if (State != LiveState.Following)
                return;
            if (Pending && !Facts.ReadOnly)
                await Push();
            Take(await Fresh());
            isLatest = true;
        });
        return isLatest;
    }

    /// <summary>The text that is selected in Word.</summary>
    public async Task<string> Selected()
    {
        var text = "";
        await Ask(async () => text = await word.Selected());
        return text;
    }

    /// <summary>Opens a new document beside this one.</summary>
    public Task Open(byte[] document) => Ask(() => word.Open(document));

    /// <summary>Settles an answer that both sides gave.</summary>
    /// <param name="held">The answer.</param>
    /// <param name="mine">Whether the pane's wins.</param>
    public void Settle(Held held, bool mine)
    {
        Held = Held.Remove(held);
        refused = null;
        if (Held.IsEmpty)
            desk.Dismiss();
        if (held.Exists && desk.Document is { } document)
            desk.Take(document with { Now = document.Now.With(held.Place, mine ? held.Mine : read!.Now.At(held.Place)) });
        desk.Refresh();
    }

    private bool Pending => State == LiveState.Following && desk.Document is { } document && !ReferenceEquals(document.Now, read!.Now) && !ReferenceEquals(document.Now, refused);

    private Task Ask(Func<Task> what)
    {
        var done = new TaskCompletionSource();
        asked.Enqueue(async () =>
        {
            try
            {
                await what();
            }
            finally
            {
                done.SetResult();
            }
        });
        return done.Task;
    }

    private async Task Safely(Func<Task> what)
    {
        try
        {
            await what();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Become(LiveState.Lost);
            desk.Announce(desk.Say("wordStopped"), true);
        }
        catch (Exception error) when (error is JSException or TaskCanceledException)
        {
            Become(LiveState.Lost);
            desk.Announce(desk.Say(error is JSException ? "wordFailed" : "wordSilent"), true);
        }
        catch (UnreadableException error)
        {
            // The form was taken out, or the document is being rebuilt: what is in the pane stays until it can be read again.
            Become(LiveState.Lost);
            desk.Announce(desk.Texts.Sentence(error.In(Facts.Name)), true);
        }
    }

    private async Task Begin()
    {
        Become(LiveState.Reading);
        desk.Dismiss();
        Facts = await word.Facts();
        try
        {
            Take(await Fresh());
            Become(LiveState.Following);
            if (Facts.ReadOnly)
                desk.Announce(desk.Say("wordReadOnly"), true);
            else if (!IsWhole)
                desk.Announce(desk.Say("wordBodyOnly"), true);
            else if (Facts.IsShared && await browser.Setting("autosave") is null)
            {
                desk.Announce(desk.Say("wordAutoSave"), false);
                await browser.Keep("autosave", "told");
            }
        }
        catch (UnreadableException error) when (desk.Document is null)
        {
            read = null;
            Become(LiveState.NoForm);
            if (error.Id != "no-form")
                desk.Announce(desk.Texts.Sentence(error.In(Facts.Name)), true);
        }
    }

    private async Task Step()
    {
        if (State is LiveState.Lost or LiveState.Reading)
            return;
        if (unsteady)
        {
            Take(await Fresh());
            return;
        }
        if (Pending && !Facts.ReadOnly && Stopwatch.GetElapsedTime(desk.LastEdit) > TypingPause)
        {
            await Push();
            return;
        }
        var wait = pollTook * 5 > ShortestPoll ? pollTook * 5 : ShortestPoll;
        if (!stirred && Stopwatch.GetElapsedTime(lastPoll) < wait)
            return;
        stirred = false;
        var start = Stopwatch.GetTimestamp();
        var poll = await word.Poll();
        (lastPoll, pollTook) = (Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(start));
        if (poll != "changed")
            return;
        if (State == LiveState.NoForm)
        {
            await Begin();
            OtherChanged?.Invoke();
        }
        else
        {
            Take(await Fresh());
        }
    }

    /// <summary>The document as it is in Word now, and what Word shows of it. Nobody may type in between.</summary>
    /// <exception cref="UnreadableException">It is no submission.</exception>
    private async Task<OpenDocument> Fresh()
    {
        for (var attempt = 0; ; attempt++)
        {
            view = await word.View();
            (var file, IsWhole) = await Whole();
            unsteady = await word.Poll() != "same";
            if (attempt < 3 && unsteady)
                continue;
            return await Opened(file);
        }
    }

    /// <summary>Shows what Word has, with what was typed in the pane meanwhile laid over it.</summary>
    private void Take(OpenDocument fresh)
    {
        if (read is null || desk.Document is null)
        {
            read = fresh;
            desk.Lay(fresh, Way.All, unsaved: false);
            if (First is { } wanted)
                desk.Show(wanted);
            First = null;
            return;
        }
        var merged = SubmissionMerge.Of(read.Now, desk.Document.Now, fresh.Now);
        Held = [.. Held.Where(held => !merged.Twice.Contains(held.Place)),
            .. merged.Twice.Select(place => new Held(place, merged.Now.At(place), Words(place, merged.Now.At(place)), true)),
            .. merged.Homeless.Select(lost => new Held(lost.Key, lost.Value, Words(lost.Key, lost.Value), false))];
        if (!merged.Twice.IsEmpty || !merged.Homeless.IsEmpty)
            desk.Announce(desk.Say("wordBoth"), true);
        read = fresh;
        desk.Take(fresh with { Now = Same(merged.Now, fresh.Now) && merged.Now.Items().Count() == fresh.Now.Items().Count() ? fresh.Now : merged.Now });
    }

    private string Words(string place, Answer? answer) => answer is null ? "" : AnswerWords.Of(answer, desk.Templates.Questions[Submissions.Place.Question(place)], desk.Templates, read!.Now.Lang);

    private static bool Same(Submission one, Submission other) => one.SaysTheSameAs(other);

    private void Become(LiveState state)
    {
        State = state;
        desk.Refresh();
    }
}
