using System.Collections.Immutable;

namespace SpOffice.Cleaning;

/// <summary>What was found in a file and may tell about people or machines.</summary>
/// <param name="Kind">Such as <c>author</c> or <c>comments</c>.</param>
/// <param name="Part">The part of the file.</param>
/// <param name="Count">How many.</param>
/// <param name="Removed">Whether it was taken out; what changes the document for its reader is, only once confirmed.</param>
public sealed record CleanFinding(string Kind, string Part, int Count, bool Removed)
{
    /// <summary>What became of it: <c>removed</c>, to <c>confirm</c>, or <c>left</c> because it cannot be taken out.</summary>
    public string Became => Removed ? "removed" : CleanFile.ToConfirm.Contains(Kind) ? "confirm" : "left";
}

/// <summary>A cleaned copy.</summary>
/// <param name="File">The copy; the original stays.</param>
/// <param name="Found">What was found.</param>
public sealed record CleanReport(byte[] File, ImmutableArray<CleanFinding> Found);
