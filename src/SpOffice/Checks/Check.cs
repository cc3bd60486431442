using SpOffice.Submissions;

namespace SpOffice.Checks;

/// <summary>One rule of completeness or of doing no harm. Its id is kebab-case, is named for the good state, and is the key of its wording,
/// its rule number and its source.</summary>
/// <param name="id">Such as <c>consent-known</c>.</param>
public abstract class Check(string id)
{
    /// <summary>Such as <c>consent-known</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Finds every place where the good state is not reached.</summary>
    public abstract IEnumerable<Finding> Find(Draft draft);

    /// <summary>The submission with a finding mended; null where only a person can mend it, and that is nearly always. A mend follows from what
    /// the submission says already and can do no harm: it gives no consent, tells no fact and takes out no name that stands elsewhere too.</summary>
    /// <param name="finding">One that this check found in the draft.</param>
    /// <param name="draft">The draft as it was when the finding was made.</param>
    public virtual Submission? Mend(Finding finding, Draft draft) => null;

    /// <summary>A mandate holder cannot act, or somebody is endangered.</summary>
    private protected Finding Must(string place, params (string Name, FindingValue Value)[] values) => new(Id, Severity.Must, place, [.. values]);

    /// <summary>The submission is weaker.</summary>
    private protected Finding Should(string place, params (string Name, FindingValue Value)[] values) => new(Id, Severity.Should, place, [.. values]);

    /// <summary>Worth knowing.</summary>
    private protected Finding Hint(string place, params (string Name, FindingValue Value)[] values) => new(Id, Severity.Hint, place, [.. values]);
}
