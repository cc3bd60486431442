using System.Collections.Immutable;

namespace SpOffice.Submissions;

/// <summary>A tree of answers: those of the form or of one item, and the items of its groups.</summary>
/// <param name="Values">By the question's id.</param>
/// <param name="Groups">Items by the group's id.</param>
public sealed record Answers(ImmutableDictionary<string, Answer> Values, ImmutableDictionary<string, ImmutableArray<Answers>> Groups)
{
    /// <summary>No answer at all.</summary>
    public static readonly Answers None = new(ImmutableDictionary<string, Answer>.Empty, ImmutableDictionary<string, ImmutableArray<Answers>>.Empty);

    /// <summary>Whether the item is a row of a table at the end, see <see cref="Forms.Annex"/>. Where it stands is no answer: it is not part of the JSON.</summary>
    public bool InRow { get; init; }

    /// <summary>Whether nothing is answered, in the groups neither.</summary>
    public bool IsEmpty => Values.IsEmpty && Groups.Values.All(items => items.All(item => item.IsEmpty));

    /// <summary>The answer to a question, or null.</summary>
    public Answer? this[string question] => Values.GetValueOrDefault(question);

    /// <summary>The items of a group; none if there are none.</summary>
    public ImmutableArray<Answers> Items(string group) => Groups.GetValueOrDefault(group, []);

    /// <summary>The text of a text answer, or null.</summary>
    public string? Text(string question) => (this[question] as Answer.Text)?.Value;

    /// <summary>The option chosen, or null.</summary>
    public string? Option(string question) => (this[question] as Answer.Choice)?.Option;

    /// <summary>The date given, or null.</summary>
    public PartialDate? Date(string question) => (this[question] as Answer.Date)?.Value;

    /// <summary>With one answer set, or taken away when null.</summary>
    public Answers With(string question, Answer? answer) =>
        this with { Values = answer is null ? Values.Remove(question) : Values.SetItem(question, answer) };

    /// <summary>With the items of a group set.</summary>
    public Answers WithItems(string group, IEnumerable<Answers> items) => this with { Groups = Groups.SetItem(group, [.. items]) };
}
