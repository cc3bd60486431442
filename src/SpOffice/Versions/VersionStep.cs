namespace SpOffice.Versions;

/// <summary>The steps that keep names and clues out of a version that leaves. They are told one by one, so that each can be left out in a test, which
/// must then find what the step would have kept out.</summary>
public enum VersionStep
{
    /// <summary>Whoever withdrew consent stops the version.</summary>
    Withdrawals,

    /// <summary>Only answers that the rules allow stand in it.</summary>
    Answers,

    /// <summary>What is confidential is left out, or goes to the annex.</summary>
    Confidential,

    /// <summary>Places are told more coarsely.</summary>
    Places,

    /// <summary>Roles stand for names.</summary>
    Names,

    /// <summary>References of the case and of people are names too.</summary>
    References,

    /// <summary>Contacts are taken out of texts.</summary>
    Contacts,

    /// <summary>Dates are told more coarsely.</summary>
    Dates,

    /// <summary>Clues that a person took out.</summary>
    Clues,

    /// <summary>The finished file is searched again.</summary>
    Search,
}
