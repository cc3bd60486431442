namespace SpOffice.Forms;

/// <summary>A table at the end of the document, one row for each item of a group, where a group has too many items to give each a part of its own.</summary>
/// <param name="Id">Key of its heading among the sections.</param>
/// <param name="List">From how many items on a list that is taken in stands in the table.</param>
/// <param name="Rows">From how many items on those that answer no more than a row asks stand in it, whoever wrote them.</param>
public sealed record Annex(string Id, int List, int Rows);
