namespace SpOffice.Speaking.Drafts;

/// <summary>Somebody whom the statement names. A statement is webcast and archived, so that only consent to publication for this
/// purpose counts (SAFETY, "Statements").</summary>
/// <param name="Name">As it stands in the statement.</param>
/// <param name="Consent">Yes, no, or nobody knows yet (null), which counts as no.</param>
/// <param name="IsNobody">Whether it only looks like a name and is no person's.</param>
public sealed record NamedPerson(string Name, bool? Consent, bool IsNobody = false);
