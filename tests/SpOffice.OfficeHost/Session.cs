using System.Threading.Channels;
using DocumentFormat.OpenXml.Packaging;

namespace SpOffice.OfficeHost;

/// <summary>One document with one pane beside it.</summary>
public sealed class Session : IDisposable
{
    private readonly SemaphoreSlim gate;
    private readonly bool beside;
    private readonly Channel<string> events = Channel.CreateUnbounded<string>();
    private readonly Conversation conversation;

    internal Session(OfficeModel model, SessionOptions options)
    {
        (Options, gate) = (options, new SemaphoreSlim(1));
        conversation = new Conversation(this);
        Model = Prepared(model);
    }

    /// <summary>A second pane beside the same document.</summary>
    internal Session(Session first)
    {
        (Options, gate, beside) = (first.Options, first.gate, true);
        conversation = new Conversation(this);
        Model = first.Model;
        Model.Raised += (name, data) => events.Writer.TryWrite(conversation.Event(name, data));
    }

    public string Id { get; } = Guid.NewGuid().ToString("n");

    public Faults Faults { get; } = new();

    /// <summary>What the add-in keeps in the document (<c>Office.context.document.settings</c>), as it was saved last: name and JSON.</summary>
    public IReadOnlyDictionary<string, string> Settings => conversation.Settings;

    /// <summary>Every call that came, by name, in order.</summary>
    public IReadOnlyList<string> Calls => conversation.Calls;

    internal OfficeModel Model { get; private set; }

    internal SessionOptions Options { get; }

    internal IAsyncEnumerable<string> Events => events.Reader.ReadAllAsync();

    /// <summary>The file as it is now.</summary>
    public byte[] Save() => Locked(Model.Save);

    /// <summary>Documents the add-in made with <c>createDocument</c> and opened.</summary>
    public IReadOnlyList<byte[]> Opened => Locked(() => Model.Opened.ToList());

    /// <summary>A second person edits the document, between two calls of the add-in.</summary>
    public void Edit(Action<WordprocessingDocument> edit) => Locked(() =>
    {
        edit((WordprocessingDocument)Model.Package);
        return true;
    });

    /// <summary>A second person edits the workbook.</summary>
    public void EditWorkbook(Action<SpreadsheetDocument> edit) => Locked(() =>
    {
        edit((SpreadsheetDocument)Model.Package);
        return true;
    });

    /// <summary>Another file in the same window, as when an older version is restored. The pane stays open.</summary>
    public void Load(byte[] file) => Locked(() =>
    {
        Model.Dispose();
        Model = Prepared(OfficeModel.Open(Model.Host, file));
        return true;
    });

    /// <summary>The user selects something in the document, or does something else the model knows.</summary>
    public void Do(Action<OfficeModel> act) => Locked(() =>
    {
        act(Model);
        return true;
    });

    /// <summary>Answers one message of office.js; null where none is due.</summary>
    internal async Task<string?> Answer(string message)
    {
        if (Faults.Delay > TimeSpan.Zero)
            await Task.Delay(Faults.Delay);
        await gate.WaitAsync();
        try
        {
            return conversation.Answer(message);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        events.Writer.TryComplete();
        if (beside)
            return;
        Model.Dispose();
        gate.Dispose();
    }

    private OfficeModel Prepared(OfficeModel model)
    {
        model.IsReadOnly = Options.ReadOnly;
        if (model is Word.WordModel word)
            word.File.EveryKindOfControl = Options.EveryKindOfControl;
        model.Raised += (name, data) => events.Writer.TryWrite(conversation.Event(name, data));
        return model;
    }

    private T Locked<T>(Func<T> act)
    {
        gate.Wait();
        try
        {
            return act();
        }
        finally
        {
            gate.Release();
        }
    }
}
