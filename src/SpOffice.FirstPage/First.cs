namespace SpOffice.Pane;

/// <summary>The first page while the program is on its way, and what it hands over to it: what was chosen, and what waits to be done.</summary>
/// <param name="start">Where the pane stands.</param>
public sealed class First(Beginning start)
{
    /// <summary>Where the pane stands.</summary>
    public Beginning Start => start;

    /// <summary>The language of the screen.</summary>
    public string Lang { get; set; } = start.Lang;

    /// <summary>The name of the page asked for.</summary>
    public string Page { get; set; } = start.Page;

    /// <summary>What is chosen for a new document.</summary>
    public FirstChoices Choices { get; } = new() { Form = start.Aims[0].Forms[0], Lang = start.Lang };

    /// <summary>The button of the first page that was pressed before the program was there, and the file chosen with it.</summary>
    public (string Action, PickedFile? File)? Pressed { get; set; }

    /// <summary>What the program puts into the frame of the page; null while it is on its way.</summary>
    public Filling? Filling { get; private set; }

    /// <summary>Whether something the program needs could not be fetched.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>One of these two has changed.</summary>
    public event Action? Changed;

    /// <summary>Shows what the program puts into the frame.</summary>
    public void Fill(Filling filling)
    {
        Filling = filling;
        Changed?.Invoke();
    }

    /// <summary>Says that something the program needs could not be fetched.</summary>
    public void Fail()
    {
        HasFailed = true;
        Changed?.Invoke();
    }
}

/// <summary>What is chosen on the first page for a new document.</summary>
public sealed class FirstChoices
{
    /// <summary>The form.</summary>
    public required string Form { get; set; }

    /// <summary>What the document is for, where its form serves several purposes.</summary>
    public string? Purpose { get; set; }

    /// <summary>The language of the document.</summary>
    public required string Lang { get; set; }

    /// <summary>The file whose heading and styles it takes; null for the plain page.</summary>
    public PickedFile? Letterhead { get; set; }
}
