namespace SpOffice.Checks;

/// <summary>No picture says where it was taken (facts I16; SAFETY, "Versions that leave": in the complete version we warn and the user decides).</summary>
public sealed class PicturesWithoutLocation() : Check("pictures-without-location")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Find(Draft draft) =>
        draft.Reading.Pictures.Where(picture => picture.HasLocation).Select(picture => Should("document", ("picture", picture.Name)));
}
