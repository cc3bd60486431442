using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>The file name carries no name of sender, victim or other person (facts I7; SAFETY).</summary>
public sealed class NamesOutOfFileName() : Check("names-out-of-file-name")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft)
    {
        var name = new string([.. Path.GetFileNameWithoutExtension(draft.FileName).Select(c => char.IsLetterOrDigit(c) || c == '\'' ? c : ' ')]);
        if (IdentifyingNames.Of(draft).Any(identifying => identifying.IsMatch(Plain.Of(name))))
            yield return Must("file-name");
    }
}
