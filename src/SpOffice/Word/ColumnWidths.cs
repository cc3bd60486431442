using SpOffice.Forms;

namespace SpOffice.Word;

/// <summary>How wide the columns of a table of items are.</summary>
internal static class ColumnWidths
{
    /// <summary>Text takes twice the room of a choice, a date or a single word; together they fill the width.</summary>
    public static int[] Of(IReadOnlyList<Question> questions, int width)
    {
        var shares = questions.Select(question => question is { Kind: QuestionKind.Text, Lines: not "word" } ? 2 : 1).ToArray();
        var widths = shares.Select(share => width * share / shares.Sum()).ToArray();
        widths[^1] += width - widths.Sum();
        return widths;
    }
}
