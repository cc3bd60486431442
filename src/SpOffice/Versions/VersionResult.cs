using System.Collections.Immutable;

namespace SpOffice.Versions;

/// <summary>A name in a version, or a word that may be one. One that is not settled stops the export.</summary>
/// <param name="Id">Stable for the same document: a person settles by it.</param>
/// <param name="Text">As it stands there.</param>
/// <param name="Role">Whose name it may be.</param>
/// <param name="Where">The answer's place, or the part of the finished file.</param>
/// <param name="Context">The words around it.</param>
public sealed record Hit(string Id, string Text, string Role, string Where, string Context);

/// <summary>What can lead to a person without a name. A person decides.</summary>
/// <param name="Id">Stable for the same document: a person settles by it.</param>
/// <param name="Kind">Key of its words in <c>singling-out.json</c>.</param>
/// <param name="Text">As it stands in the version.</param>
/// <param name="Where">The answer's place.</param>
public sealed record Clue(string Id, string Kind, string Text, string Where);

/// <summary>A picture of the original, which versions do not carry over.</summary>
/// <param name="Name">Its file name in the package.</param>
/// <param name="HasLocation">Whether it says where it was taken.</param>
/// <param name="Sha256">Checksum of the original, in hexadecimal: it proves later that the evidence was not changed.</param>
public sealed record OriginalPicture(string Name, bool HasLocation, string Sha256);

/// <summary>What became of an export.</summary>
/// <param name="Files">Name and content; none when the export stopped.</param>
/// <param name="Hits">What stopped it.</param>
/// <param name="Clues">What is still to be confirmed by a person.</param>
public sealed record VersionResult(ImmutableArray<(string Name, byte[] Content)> Files, ImmutableArray<Hit> Hits, ImmutableArray<Clue> Clues)
{
    /// <summary>Items of those whose consent was withdrawn, or <c>list</c> for one that only the list names. They stop every export.</summary>
    public ImmutableArray<string> Withdrawn { get; init; } = [];

    /// <summary>The message to OHCHR about those who withdrew; null where nobody did.</summary>
    public WithdrawalMessage? Message { get; init; }

    /// <summary>Pictures of the original.</summary>
    public ImmutableArray<OriginalPicture> Pictures { get; init; } = [];

    /// <summary>Answers of whose tables, pictures and formatting only the words are carried over.</summary>
    public ImmutableArray<string> Rich { get; init; } = [];

    /// <summary>Whether nothing was made.</summary>
    public bool Stopped => !Hits.IsEmpty || !Withdrawn.IsEmpty;
}

/// <summary>What a version is to be like.</summary>
/// <param name="Audience">Whom it is for.</param>
public sealed record VersionRequest(Audience Audience)
{
    /// <summary>Names listed beside the case.</summary>
    public ImmutableArray<Named> Listed { get; init; } = [];

    /// <summary>References of people whose withdrawal is noted elsewhere, such as <c>V1</c>.</summary>
    public ImmutableHashSet<string> Withdrawn { get; init; } = [];

    /// <summary>What a person settled.</summary>
    public Settled Settled { get; init; } = Settled.Nothing;

    /// <summary>How exact dates may be.</summary>
    public DatePrecision Dates { get; init; }

    /// <summary>Whether places are told no closer than the last, largest part of what an answer says.</summary>
    public bool CoarsePlaces { get; init; }

    /// <summary>Decides the numbers of roles; null for numbers that nobody can foresee. Only tests give it.</summary>
    public Random? Numbering { get; init; }

    /// <summary>Steps that are left out. Only tests give any.</summary>
    public ImmutableHashSet<VersionStep> LeftOut { get; init; } = [];

    /// <summary>Whether a step is taken.</summary>
    internal bool Takes(VersionStep step) => !LeftOut.Contains(step);

    /// <summary>The name of the file the version will be written to.</summary>
    public string FileName { get; init; } = "";
}

/// <summary>How exact dates are in a version.</summary>
public enum DatePrecision
{
    /// <summary>As they are.</summary>
    Day,

    /// <summary>Month and year.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,
}
