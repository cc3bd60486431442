using SpOffice.Submissions;
using SpOffice.Texts;

namespace SpOffice.Checks;

/// <summary>Takes a name out of the list it stands in, as withheld for safety. The checks look for the names that are listed: one that stood
/// elsewhere too would then be seen by none of them, so that it is taken out by hand, there first.</summary>
internal static class WithheldName
{
    /// <summary>The submission without the name; null where it, or a part of it that singles the person out, stands elsewhere.</summary>
    /// <param name="place">Of the name.</param>
    /// <param name="draft">The draft it stands in.</param>
    public static Submission? At(string place, Draft draft)
    {
        var without = draft.Reading.Submission.With(place, new Answer.None(NonAnswer.Withheld));
        var after = new Draft(draft.Reading.With(without, draft.Templates), draft.FileName, draft.Templates, draft.Today);
        // A family name that somebody who stays listed bears is still looked for.
        var gone = draft.PeopleNames.Except(after.PeopleNames).ToList();
        return gone.Any(name => NamesOutOfFileName.Holds(draft.FileName, name) || after.Texts.Any(text => WholeWords.Contain(text.Plain, name))) ? null : without;
    }
}
