namespace SpOffice.Speaking;

/// <summary>A paragraph of a statement and its share of the time.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Seconds">Its words, and its pauses down to the next passage.</param>
public sealed record Passage(string Text, double Seconds)
{
    /// <summary>As it is said: small letters; letters said one by one are capitals.</summary>
    public string Spoken { get; init; } = "";

    /// <summary>The language it is timed in.</summary>
    public string Lang { get; init; } = "";

    /// <summary>Words as written.</summary>
    public int Words { get; init; }

    /// <summary>Syllables as said.</summary>
    public int Syllables { get; init; }
}
