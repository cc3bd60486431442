namespace SpOffice.Speaking;

/// <summary>Seconds of silence in a spoken form, for a speaker with factor 1.</summary>
internal static class Pauses
{
    /// <summary>The pauses within a passage, without the one that ends it.</summary>
    public static double Within(string spoken, Pace pace)
    {
        var seconds = 0.0;
        for (var at = 0; at < spoken.Length - 1; at++)
            seconds += Of(spoken[at], pace);
        return seconds;
    }

    /// <summary>The pause between a passage and the next: a paragraph's, whatever mark it ends with.</summary>
    public static double Between(Pace pace) => pace.Sentence * pace.Paragraph;

    private static double Of(char mark, Pace pace) => mark switch
    {
        ',' => pace.Comma,
        '.' or '?' or '!' => pace.Sentence,
        ';' => pace.Sentence * pace.Semicolon,
        ':' or '–' => pace.Sentence * pace.Colon,
        _ => 0,
    };
}
