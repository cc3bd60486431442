namespace SpOffice.Checks;

/// <summary>Counts words as Word does: whatever stands between white space and holds a letter or a figure.</summary>
internal static class WordCount
{
    public static int Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
