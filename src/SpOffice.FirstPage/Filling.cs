using Microsoft.AspNetCore.Components;

namespace SpOffice.Pane;

/// <summary>What the program puts into the frame of the page. The frame stays the same, so that no click is lost and nobody's place in the page.</summary>
public sealed class Filling
{
    /// <summary>The wording of the pane.</summary>
    public required Func<string, string> Say { get; init; }

    /// <summary>The names of the pages there are.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>The name of the page shown.</summary>
    public required string Page { get; init; }

    /// <summary>The language of the screen.</summary>
    public required string Lang { get; init; }

    /// <summary>What stays in view above the page.</summary>
    public required RenderFragment Held { get; init; }

    /// <summary>The page; null for the first one.</summary>
    public required RenderFragment? Main { get; init; }

    /// <summary>What the chosen form may serve for.</summary>
    public required RenderFragment Purposes { get; init; }

    /// <summary>Whether a form has the urgent path.</summary>
    public required Func<string, bool> MayBeUrgent { get; init; }

    /// <summary>Shows a page by its name; by an empty name, the one from which everything begins.</summary>
    public required Func<string, Task> Go { get; init; }

    /// <summary>Changes the language of the screen.</summary>
    public required Func<string, Task> Speak { get; init; }

    /// <summary>Follows the browser's Back or Forward to a page.</summary>
    public required Func<string, Task> Return { get; init; }

    /// <summary>Does what was pressed on the first page, with the file chosen for it.</summary>
    public required Func<string, PickedFile?, Task> Press { get; init; }
}
