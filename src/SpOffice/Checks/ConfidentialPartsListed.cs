namespace SpOffice.Checks;

/// <summary>Passages marked confidential are listed in the request to keep them so (facts I12).</summary>
public sealed class ConfidentialPartsListed() : Check("confidential-parts-listed")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        if (draft.Reading.ConfidentialPassages > 0 && draft.Form.Asks("confidential.parts") && !Draft.IsGiven(draft.Answers["confidential.parts"]))
            yield return Should("confidential.parts", ("count", draft.Reading.ConfidentialPassages));
    }
}
