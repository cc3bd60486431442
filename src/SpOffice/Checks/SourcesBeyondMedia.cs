namespace SpOffice.Checks;

/// <summary>The information does not come from the media alone (facts I21).</summary>
public sealed class SourcesBeyondMedia() : Check("sources-beyond-media")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var kinds = draft.Items("source").Select(source => source.Answers.Option("source.kind")).OfType<string>().ToList();
        if (kinds.Count > 0 && kinds.All(kind => kind == "media"))
            yield return Should("source[1]/source.kind");
    }
}
