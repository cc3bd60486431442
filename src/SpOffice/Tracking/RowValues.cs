using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SpOffice.Tracking;

/// <summary>The values of one row by column; empty ones are left out. It is small, since a tracker may have a hundred thousand rows.</summary>
internal sealed class RowValues : IReadOnlyDictionary<string, string>
{
    private readonly string[] columns;
    private readonly string?[] values;

    private RowValues(string[] columns, string?[] values) => (this.columns, this.values) = (columns, values);

    /// <summary>Takes values over.</summary>
    /// <param name="columns">The columns of the table, one array for all its rows.</param>
    /// <param name="given">Values by column of these.</param>
    public static RowValues Of(string[] columns, IEnumerable<KeyValuePair<string, string>> given)
    {
        var row = new RowValues(columns, new string?[columns.Length]);
        foreach (var (column, value) in given)
            row.values[row.PlaceOf(column)] = value;
        return row;
    }

    /// <inheritdoc/>
    public int Count => values.Count(value => value is not null);

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(value => value.Key);

    /// <inheritdoc/>
    public IEnumerable<string> Values => this.Select(value => value.Value);

    /// <inheritdoc/>
    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = PlaceOf(key) is var place and >= 0 ? values[place] : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (values[i] is { } value)
                yield return KeyValuePair.Create(columns[i], value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A table has some twenty columns: looking along them is as quick as a hash.</summary>
    private int PlaceOf(string column)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (string.Equals(columns[i], column, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}
