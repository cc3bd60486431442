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

    /// <summary>The program stands: the first page gives way.</summary>
    public event Action? Taken;

    /// <summary>Something the program needs could not be fetched.</summary>
    public event Action? Failed;

    /// <summary>Does what was pressed, with the file chosen for it; the program's first page listens while it is shown.</summary>
    public Func<string, PickedFile?, Task>? Acting { get; set; }

    /// <summary>The browser's Back or Forward; the program listens once it stands.</summary>
    public Func<string, Task>? Returned { get; set; }

    /// <summary>Says that the program stands.</summary>
    public void Take() => Taken?.Invoke();

    /// <summary>Says that something it needs could not be fetched.</summary>
    public void Fail() => Failed?.Invoke();
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
