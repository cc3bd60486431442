using System.Collections.Immutable;

namespace SpOffice.Word;

/// <summary>What Word itself says of an open document at one moment: what is compared before anything is written.</summary>
/// <param name="Controls">The content controls of the body, in its order, as far as Word shows them: up to Word API 1.3 those of rich text.</param>
/// <param name="Paragraphs">The text of each paragraph of the body, those in tables and controls included, in its order.</param>
public sealed record WordView(ImmutableArray<SeenControl> Controls, ImmutableArray<string> Paragraphs)
{
    /// <summary>Nothing seen.</summary>
    public static readonly WordView Nothing = new([], []);
}

/// <summary>A content control as Word shows it.</summary>
/// <param name="Id">Its <c>w:id</c>. Some hosts give another one in each request.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Text">Its text; of an empty control the help it shows.</param>
public sealed record SeenControl(long Id, string Tag, string Text);
